using Clona.Office.OpenText;
using Clona.Office.Packages;
using Clona.Office.Tests.Documents;

namespace Clona.Office.Tests.OpenText;

/// <summary>Reading, marking and writing of OpenDocument texts.</summary>
public sealed class OpenTextTests
{
    [Theory]
    [InlineData("mezery", "<text:p>a  b<text:s text:c=\"3\"/>c\n d </text:p>", "a b   c d\n")]
    [InlineData("tabulátor a zalomení", "<text:p>a<text:tab/>b<text:line-break/>c</text:p>", "a\tb\nc\n")]
    [InlineData("přes značky", "<text:p>No<text:span>vá</text:span><text:a xlink:href=\"x\">k</text:a></text:p>", "Novák\n")]
    [InlineData("pole", "<text:p><text:author-name>úřad</text:author-name> <text:page-number>7</text:page-number>.</text:p>", "úřad .\n")]
    [InlineData("poznámka pod čarou", "<text:p>a<text:note><text:note-citation>1</text:note-citation><text:note-body><text:p>b</text:p></text:note-body></text:note>c</text:p>", "ac\nb\n")]
    [InlineData("řádek tabulky", "<table:table><table:table-row><table:table-cell><text:p>a</text:p></table:table-cell><table:table-cell><text:p>b</text:p></table:table-cell></table:table-row></table:table>", "a\tb\n")]
    [InlineData("tvar", "<text:p>a<draw:rect><text:p>b</text:p></draw:rect></text:p>", "a\nb\n")]
    [InlineData("popis rámce", "<text:p>a<draw:frame><svg:desc>b</svg:desc></draw:frame></text:p>", "a\nb\n")]
    [InlineData("pole formuláře", "<office:forms><form:form><form:text form:id=\"c\" form:current-value=\"b\"/></form:form></office:forms><text:p>a <draw:control draw:control=\"c\"/></text:p>", "a b\n")]
    public void Text_is_read_as_it_is_shown(string place, string body, string text) => AnOpenText.Opened(body).Text.ShouldBe(text, place);

    [Fact]
    public void A_value_over_spans_goes_and_its_neighbours_stay()
    {
        var document = AnOpenText.Opened("<text:p>pan <text:span>Jan No</text:span>vák, Praha</text:p>");

        var body = AnOpenText.BodyOf(AnOpenText.Redacted(document, "Jan Novák"));

        body.ShouldContain(">[údaj]<");
        body.ShouldNotContain("No");
        body.ShouldSatisfyAllConditions(text => text.ShouldContain("pan "), text => text.ShouldContain(", Praha"));
    }

    [Fact]
    public void Blanks_are_written_so_that_they_are_read_again()
    {
        var redacted = AnOpenText.Opened("<text:p><text:s text:c=\"2\"/>a<text:s text:c=\"3\"/>b<text:span> c</text:span><text:s/></text:p>").Redact([], new HashSet<int>());

        OpenTextDocument.Open(redacted).Document.ShouldNotBeNull().Text.ShouldBe("  a   b c \n");
    }

    [Fact]
    public void A_prefix_of_a_list_is_text()
    {
        var document = AnOpenText.Opened("<text:p/>", "<text:list-style style:name=\"L\"><text:list-level-style-number text:level=\"1\" style:num-prefix=\"Jan Novák \"/></text:list-style>");

        Container.Everything(AnOpenText.Redacted(document, "Jan Novák")).ShouldNotContain("Nov");
    }

    [Fact]
    public void A_picture_from_outside_becomes_black()
    {
        var document = AnOpenText.Opened("<text:p><draw:frame svg:width=\"2cm\" svg:height=\"1cm\"><draw:image xlink:href=\"http://priklad.example/a.png\"/></draw:frame></text:p>");

        var redacted = document.Redact([], new HashSet<int>());

        document.Pictures.ShouldHaveSingleItem().CanStay.ShouldBeFalse();
        Container.Names(redacted).ShouldContain("Pictures/image1.png");
        Container.Everything(redacted).ShouldNotContain("priklad");
    }

    [Fact]
    public void Two_runs_give_the_same_bytes()
    {
        const string Body = "<text:p>pan Jan Novák</text:p>";

        AnOpenText.Redacted(AnOpenText.Opened(Body), "Jan Novák").ShouldBe(AnOpenText.Redacted(AnOpenText.Opened(Body), "Jan Novák"));
    }

    [Theory]
    [InlineData("šum", new byte[] { 1, 2, 3 }, PackageFault.Damaged)]
    public void Noise_is_named(string name, byte[] content, PackageFault fault) => OpenTextDocument.Open(content).ShouldBe((null, fault), name);

    [Fact]
    public void A_container_of_something_else_is_named() =>
        OpenTextDocument.Open(Container.Of(("mimetype", "application/vnd.oasis.opendocument.spreadsheet"), ("content.xml", "<x/>"))).Fault.ShouldBe(PackageFault.OtherType);

    [Fact]
    public void A_locked_document_is_named() => OpenTextDocument.Open(AnOpenText.Bytes("<text:p/>", "", (
        "META-INF/manifest.xml",
        "<m:manifest xmlns:m=\"urn:oasis:names:tc:opendocument:xmlns:manifest:1.0\"><m:file-entry><m:encryption-data/></m:file-entry></m:manifest>")))
        .Fault.ShouldBe(PackageFault.NeedsPassword);

    [Fact]
    public void A_document_type_is_refused() => OpenTextDocument.Open(Container.Of(
        ("mimetype", AnOpenText.Type), ("content.xml", "<!DOCTYPE x [<!ENTITY e SYSTEM \"file:///etc/hostname\">]><x>&e;</x>"))).Fault.ShouldBe(PackageFault.Damaged);
}

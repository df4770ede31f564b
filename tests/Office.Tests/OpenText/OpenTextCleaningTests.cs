using Clona.Office.Tests.Documents;

namespace Clona.Office.Tests.OpenText;

/// <summary>What nobody sees does not leave: each kind of place by itself, without any value found in it.</summary>
public sealed class OpenTextCleaningTests
{
    private const string Secret = "Tajemník";

    [Theory]
    [InlineData("smazaný text", "<text:tracked-changes><text:changed-region><text:deletion><text:p>Tajemník</text:p></text:deletion></text:changed-region></text:tracked-changes>")]
    [InlineData("poznámka na okraji", "<text:p><office:annotation><dc:creator>Tajemník</dc:creator><text:p>Tajemník</text:p></office:annotation></text:p>")]
    [InlineData("skryté pole", "<text:p><text:hidden-text text:is-hidden=\"true\" text:string-value=\"Tajemník\">Tajemník</text:hidden-text></text:p>")]
    [InlineData("skrytý odstavec", "<text:p>Tajemník<text:hidden-paragraph text:is-hidden=\"true\"/></text:p>")]
    [InlineData("skrytý oddíl", "<text:section text:name=\"a\" text:display=\"none\"><text:p>Tajemník</text:p></text:section>")]
    [InlineData("oddíl s podmínkou", "<text:section text:name=\"a\" text:display=\"condition\" text:is-hidden=\"true\"><text:p>Tajemník</text:p></text:section>")]
    [InlineData("záložka", "<text:p><text:bookmark text:name=\"Tajemník\"/></text:p>")]
    [InlineData("cíl odkazu", "<text:p><text:a xlink:href=\"http://priklad.example/Tajemník\">odkaz</text:a></text:p>")]
    [InlineData("název tabulky", "<table:table table:name=\"Tajemník\"><table:table-row><table:table-cell><text:p/></table:table-cell></table:table-row></table:table>")]
    [InlineData("název rámce", "<text:p><draw:frame draw:name=\"Tajemník\"><draw:text-box><text:p>x</text:p></draw:text-box></draw:frame></text:p>")]
    [InlineData("vložený objekt", "<text:p><draw:frame><draw:object><text:p>Tajemník</text:p></draw:object></draw:frame></text:p>")]
    [InlineData("vzorec buňky", "<table:table><table:table-row><table:table-cell table:formula=\"Tajemník\" office:string-value=\"Tajemník\"><text:p>x</text:p></table:table-cell></table:table-row></table:table>")]
    [InlineData("deklarace pole", "<text:user-field-decls><text:user-field-decl text:name=\"Tajemník\" office:string-value=\"Tajemník\"/></text:user-field-decls>")]
    [InlineData("cizí jmenný prostor", "<text:p><x:note xmlns:x=\"urn:Tajemník\">Tajemník</x:note></text:p>")]
    [InlineData("cizí atribut", "<text:p x:who=\"Tajemník\" xmlns:x=\"urn:x\"/>")]
    [InlineData("číslo prvku", "<text:p xml:id=\"Tajemník\"/>")]
    [InlineData("poznámka XML", "<text:p/><!-- Tajemník -->")]
    [InlineData("text mimo odstavec", "<text:section text:name=\"a\">Tajemník</text:section>")]
    public void A_hidden_place_is_left_out(string place, string body)
    {
        var redacted = AnOpenText.Opened("<text:p>text</text:p>" + body).Redact([], new HashSet<int>());

        Container.Everything(redacted).ShouldNotContain(Secret, Case.Sensitive, place);
        AnOpenText.BodyOf(redacted).ShouldContain(">text<");
    }

    [Theory]
    [InlineData("meta.xml")]
    [InlineData("manifest.rdf")]
    [InlineData("Basic/Standard/Modul1.xml")]
    [InlineData("Object 1/content.xml")]
    [InlineData("Thumbnails/thumbnail.png")]
    [InlineData("META-INF/documentsignatures.xml")]
    [InlineData("Pictures/Tajemník.png")]
    public void A_part_of_no_use_is_left_out(string name)
    {
        var redacted = AnOpenText.Opened("<text:p>text</text:p>", "", (name, $"<x>{Secret}</x>")).Redact([], new HashSet<int>());

        Container.Everything(redacted).ShouldNotContain(Secret);
        Container.Names(redacted).Order(StringComparer.Ordinal).ShouldBe(
            ["META-INF/manifest.xml", "content.xml", "meta.xml", "mimetype", "settings.xml", "styles.xml"]);
    }

    [Fact]
    public void A_style_that_hides_text_hides_it_and_the_innermost_decides()
    {
        const string Styles = "<style:style style:name=\"P1\" style:family=\"paragraph\" style:parent-style-name=\"Skryty\"/>"
            + "<style:style style:name=\"T1\" style:family=\"text\"><style:text-properties text:display=\"true\"/></style:style>";
        var common = AnOpenText.Styles("<style:style style:name=\"Skryty\" style:family=\"paragraph\"><style:text-properties text:display=\"none\"/></style:style>");

        AnOpenText.Opened($"<text:p text:style-name=\"P1\">{Secret}<text:span text:style-name=\"T1\">vidět</text:span></text:p>", Styles, common)
            .Text.ShouldBe("vidět\n");
    }

    [Fact]
    public void Own_names_of_styles_become_numbers_and_built_in_ones_stay()
    {
        var common = AnOpenText.Styles($"<style:style style:name=\"Heading_20_1\" style:family=\"paragraph\"/><style:style style:name=\"Klient\" style:display-name=\"{Secret}\" style:family=\"paragraph\"/>");

        var redacted = AnOpenText.Opened("<text:h text:style-name=\"Heading_20_1\">a</text:h><text:p text:style-name=\"Klient\">b</text:p>", "", common).Redact([], new HashSet<int>());

        Container.Everything(redacted).ShouldNotContain(Secret);
        AnOpenText.BodyOf(redacted).ShouldSatisfyAllConditions(
            body => body.ShouldContain("text:style-name=\"Heading_20_1\""), body => body.ShouldContain("text:style-name=\"S2\""));
    }

    [Fact]
    public void A_header_that_is_switched_off_goes()
    {
        var styles = AnOpenText.Styles("", $"<style:master-page style:name=\"Standard\"><style:header style:display=\"false\"><text:p>{Secret}</text:p></style:header></style:master-page>");

        AnOpenText.Opened("<text:p>text</text:p>", "", styles).Text.ShouldBe("text\n");
    }
}

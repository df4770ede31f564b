using Clona.Office.Tests.Documents;

namespace Clona.Office.Tests.Word;

/// <summary>What nobody sees does not leave: each kind of place by itself, without any value found in it.</summary>
public sealed class WordCleaningTests
{
    private const string Secret = "Tajemník";

    [Theory]
    [InlineData("smazaný text", "<w:p><w:del w:id=\"1\" w:author=\"x\"><w:r><w:delText>Tajemník</w:delText></w:r></w:del></w:p>")]
    [InlineData("přesunutý odjinud", "<w:p><w:moveFrom w:id=\"1\" w:author=\"x\"><w:r><w:t>Tajemník</w:t></w:r></w:moveFrom></w:p>")]
    [InlineData("skrytý text", "<w:p><w:r><w:rPr><w:vanish/></w:rPr><w:t>Tajemník</w:t></w:r></w:p>")]
    [InlineData("autor změny", "<w:p><w:ins w:id=\"1\" w:author=\"Tajemník\"><w:r><w:t>nové</w:t></w:r></w:ins></w:p>")]
    [InlineData("záložka", "<w:p><w:bookmarkStart w:id=\"1\" w:name=\"Tajemník\"/><w:bookmarkEnd w:id=\"1\"/></w:p>")]
    [InlineData("název ovládacího prvku", "<w:sdt><w:sdtPr><w:alias w:val=\"Tajemník\"/><w:tag w:val=\"Tajemník\"/></w:sdtPr><w:sdtContent><w:p/></w:sdtContent></w:sdt>")]
    [InlineData("instrukce pole", "<w:p><w:r><w:fldChar w:fldCharType=\"begin\"/></w:r><w:r><w:instrText> AUTHOR Tajemník </w:instrText></w:r><w:r><w:fldChar w:fldCharType=\"separate\"/></w:r><w:r><w:t>úřad</w:t></w:r><w:r><w:fldChar w:fldCharType=\"end\"/></w:r></w:p>")]
    [InlineData("jednoduché pole", "<w:p><w:fldSimple w:instr=\"DOCPROPERTY Tajemník\"><w:r><w:t>x</w:t></w:r></w:fldSimple></w:p>")]
    [InlineData("cizí jmenný prostor", "<w:p><x:note xmlns:x=\"urn:Tajemník\">Tajemník</x:note></w:p>")]
    [InlineData("cizí atribut", "<w:p x:who=\"Tajemník\" xmlns:x=\"urn:x\"/>")]
    [InlineData("poznámka XML", "<w:p/><!-- Tajemník -->")]
    [InlineData("instrukce XML", "<w:p/><?who Tajemník?>")]
    [InlineData("číslo revize", "<w:p w:rsidR=\"00Tajemník\"/>")]
    public void A_hidden_place_is_left_out(string place, string body)
    {
        var redacted = AWord.Opened(AWord.Paragraph("text") + body).Redact([], new HashSet<int>());

        Container.Everything(redacted).ShouldNotContain(Secret, Case.Sensitive, place);
        AWord.BodyOf(redacted).ShouldContain(">text<");
    }

    [Theory]
    [InlineData("comments", "comments.xml")]
    [InlineData("customXml", "../customXml/item1.xml")]
    [InlineData("glossaryDocument", "glossary/document.xml")]
    [InlineData("webSettings", "webSettings.xml")]
    [InlineData("attachedTemplate", "template.xml")]
    [InlineData("people", "people.xml")]
    public void A_part_of_no_use_is_left_out(string link, string name)
    {
        var redacted = AWord.Opened(AWord.Paragraph("text"), (link, name, $"<x>{Secret}</x>")).Redact([], new HashSet<int>());

        Container.Everything(redacted).ShouldNotContain(Secret);
        Container.Names(redacted).ShouldBe(["[Content_Types].xml", "_rels/.rels", "word/document.xml"]);
    }

    [Fact]
    public void Inserted_text_stays() =>
        AWord.Opened("<w:p><w:ins w:id=\"1\" w:author=\"x\"><w:r><w:t>nové</w:t></w:r></w:ins></w:p>").Text.ShouldBe("nové\n");

    [Fact]
    public void A_field_keeps_what_it_shows() => AWord.Opened(
        "<w:p><w:fldSimple w:instr=\"AUTHOR\"><w:r><w:t>úřad</w:t></w:r></w:fldSimple></w:p>").Text.ShouldBe("úřad\n");

    [Fact]
    public void A_page_number_goes_on_being_counted() => AWord.BodyOf(AWord.Opened(
        "<w:p><w:fldSimple w:instr=\" PAGE \\* MERGEFORMAT \"><w:r><w:t>1</w:t></w:r></w:fldSimple></w:p>").Redact([], new HashSet<int>())).ShouldContain("w:instr=\"PAGE\"");

    [Fact]
    public void A_style_that_hides_text_hides_it()
    {
        var styles = AWord.Part("styles", "<w:style w:type=\"character\" w:styleId=\"S\"><w:name w:val=\"S\"/><w:rPr><w:vanish/></w:rPr></w:style>"
            + "<w:style w:type=\"character\" w:styleId=\"T\"><w:name w:val=\"T\"/><w:basedOn w:val=\"S\"/></w:style>");

        AWord.Opened($"<w:p>{AWord.Run(Secret, "<w:rStyle w:val=\"T\"/>")}{AWord.Run("vidět")}</w:p>", ("styles", "styles.xml", styles)).Text.ShouldBe("vidět\n");
    }

    [Fact]
    public void Own_names_of_styles_become_numbers()
    {
        var styles = AWord.Part("styles", $"<w:style w:type=\"paragraph\" w:customStyle=\"1\" w:styleId=\"Klient\"><w:name w:val=\"{Secret}\"/></w:style>");
        var document = AWord.Opened("<w:p><w:pPr><w:pStyle w:val=\"Klient\"/></w:pPr></w:p>", ("styles", "styles.xml", styles));

        var redacted = document.Redact([], new HashSet<int>());

        Container.Everything(redacted).ShouldNotContain(Secret);
        AWord.BodyOf(redacted).ShouldContain("w:val=\"Styl1\"");
    }
}

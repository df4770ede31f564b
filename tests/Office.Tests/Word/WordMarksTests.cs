using Clona.Office.Tests.Documents;
using Clona.Office.Text;

namespace Clona.Office.Tests.Word;

/// <summary>What takes the place of values, and that everything beside them stays.</summary>
public sealed class WordMarksTests
{
    [Fact]
    public void A_value_over_three_runs_becomes_one_mark()
    {
        var document = AWord.Opened(AWord.Paragraph("Pan Jan No", "v", "ák souhlasí."));

        var redacted = AWord.Redacted(document, "Jan Novák");

        AWord.Opened(redacted).Text.ShouldBe("Pan [údaj] souhlasí.\n");
    }

    [Fact]
    public void The_run_keeps_its_look_on_both_sides_of_the_mark()
    {
        var redacted = AWord.BodyOf(AWord.Redacted(AWord.Opened($"<w:p>{AWord.Run("před tajné po", "<w:b/><w:color w:val=\"FF0000\"/>")}</w:p>"), "tajné"));

        redacted.ShouldContain("<w:r><w:rPr><w:b /><w:color w:val=\"FF0000\" /></w:rPr><w:t xml:space=\"preserve\">před </w:t></w:r>");
        redacted.ShouldContain("<w:b /><w:color w:val=\"FFFFFF\" /><w:shd w:val=\"clear\" w:color=\"auto\" w:fill=\"000000\" /></w:rPr><w:t>[údaj]</w:t>");
    }

    [Fact]
    public void Two_values_in_one_run_leave_two_marks() =>
        AWord.Opened(AWord.Redacted(AWord.Opened(AWord.Paragraph("a tajné b skryté c")), "tajné", "skryté")).Text.ShouldBe("a [údaj] b [údaj] c\n");

    [Fact]
    public void Overlapping_replacements_remove_their_union()
    {
        var document = AWord.Opened(AWord.Paragraph("0123456789"));

        var redacted = document.Redact([new Replacement(2, 6, "[a]"), new Replacement(4, 8, "[b]")], new HashSet<int>());

        AWord.Opened(redacted).Text.ShouldBe("01[a][b]89\n");
    }

    [Fact]
    public void A_value_over_two_paragraphs_leaves_both_paragraphs()
    {
        var document = AWord.Opened(AWord.Paragraph("bytem Dlouhá") + AWord.Paragraph("12, Praha"));

        var redacted = document.Redact([new Replacement(6, 15, "[adresa]")], new HashSet<int>());

        AWord.Opened(redacted).Text.ShouldBe("bytem [adresa]\n, Praha\n");
    }

    [Fact]
    public void An_alternative_text_is_replaced_where_it_stands()
    {
        var document = AWord.Opened("<w:p><w:r><w:drawing><wp:inline><wp:extent cx=\"9525\" cy=\"9525\"/><wp:docPr id=\"1\" name=\"x\" descr=\"Foto: Jan Novák\"/></wp:inline></w:drawing></w:r></w:p>");

        AWord.BodyOf(AWord.Redacted(document, "Jan Novák")).ShouldContain("descr=\"Foto: [údaj]\"");
    }

    [Fact]
    public void Nothing_to_replace_leaves_the_text_as_it_is()
    {
        var document = AWord.Opened(AWord.Paragraph("beze změny"));

        AWord.Opened(document.Redact([], new HashSet<int>())).Text.ShouldBe("beze změny\n");
    }

    [Fact]
    public void The_same_document_gives_the_same_bytes()
    {
        var bytes = AWord.Bytes(AWord.Paragraph("stejné"));

        AWord.Opened(bytes).Redact([], new HashSet<int>()).ShouldBe(AWord.Opened(bytes).Redact([], new HashSet<int>()));
    }
}

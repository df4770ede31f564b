using Clona.Pdf.Marks;
using Clona.Pdf.Removal;
using Clona.Pdf.Tests.Generation;
using Clona.Pdf.Tests.Removal;

namespace Clona.Pdf.Tests.Marks;

public sealed class MarkTests
{
    [Theory]
    [InlineData("[jméno]")]
    [InlineData("[rodné číslo]")]
    [InlineData("[IČO / DIČ § 8a-b]")]
    [InlineData("[ěščřžýáíéúůďťňó ĚŠČŘŽÝÁÍÉÚŮĎŤŇÓ]")]
    public void The_label_can_be_searched_for(string label)
    {
        var redacted = Redacted.Text(SplittingCases.Pdf("BT /F1 12 Tf 50 300 Td (Pan Novak bydli) Tj ET"), "Novak", label);

        Redacted.TextOf(redacted.After[0]).ShouldBe("Pan  bydli" + label);
        redacted.Streams.ShouldContain("/ClonaMark ");
    }

    [Fact]
    public void A_character_that_the_font_lacks_becomes_a_hyphen()
    {
        var redacted = Redacted.Text(SplittingCases.Pdf("BT /F1 12 Tf 50 300 Td (Novak) Tj ET"), "Novak", "[жω]");

        Redacted.TextOf(redacted.After[0]).ShouldBe("[--]");
    }

    [Theory]
    [InlineData("BT /F1 12 Tf 50 300 Td (Pan Novak bydli) Tj ET")]
    [InlineData("BT /F1 40 Tf 50 300 Td (Pan Novak bydli) Tj ET")]
    [InlineData("BT /F1 3 Tf 50 300 Td (Pan Novak bydli) Tj ET")]
    [InlineData("BT /F1 12 Tf 0 1 -1 0 200 50 Tm (Pan Novak bydli) Tj ET")]
    [InlineData("BT /F1 12 Tf 0.7 0.7 -0.7 0.7 100 50 Tm (Pan Novak bydli) Tj ET")]
    public void The_label_stays_within_the_removed_glyphs(string content)
    {
        var redacted = Redacted.Text(SplittingCases.Pdf(content), "Novak", "[rodné číslo a příjmení]");

        var gone = redacted.Before[0].Glyphs.Skip(4).Take(5).Select(glyph => glyph.Quad.Bounds).Aggregate((one, other) => one.Union(other));
        var label = redacted.After[0].Glyphs.Skip(10).ToList();
        label.ShouldAllBe(glyph => gone.Contains(glyph.Baseline));
        label.ShouldAllBe(glyph => glyph.FontSize <= 11);
    }

    [Fact]
    public void Each_line_gets_a_box_and_the_widest_the_label()
    {
        var pdf = SplittingCases.Pdf("BT /F1 12 Tf 14 TL 50 300 Td (Byt Dlouha) Tj T* (5, Olomouc - mesto) Tj ET");

        var redacted = Redacted.With(pdf, new([new PageRemoval(1, [new(4, 19)], [], [new("[adresa]", [new(4, 19)])])]));

        Redacted.TextOf(redacted.After[0]).ShouldBe("Byt  - mesto[adresa]");
        redacted.After[0].Glyphs[^1].Baseline.Y.ShouldBeLessThan(298);
        redacted.Streams.Split("0.94 g").Length.ShouldBe(3, "two boxes");
    }

    [Fact]
    public void Every_letter_of_the_font_can_be_drawn()
    {
        MarkGlyphTable.Glyphs.Count.ShouldBeGreaterThan(95);
        foreach (var (character, glyph) in MarkGlyphTable.Glyphs)
        {
            var program = System.Text.Encoding.ASCII.GetString(PenProgram.Write(glyph));

            program.ShouldContain("d1");
            program.EndsWith("S\n", StringComparison.Ordinal).ShouldBe(character != ' ', $"U+{(int)character:X4}");
            glyph.Code.ShouldBeLessThan(256);
        }
    }
}

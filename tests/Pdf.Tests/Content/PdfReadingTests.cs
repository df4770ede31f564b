using Clona.Pdf.Files;
using Clona.Pdf.Geometry;
using Clona.Pdf.Glyphs;
using Clona.Pdf.Tests.Generation;
using Clona.Pdf.Tests.Removal;

namespace Clona.Pdf.Tests.Content;

public sealed class PdfReadingTests
{
    [Fact]
    public void A_glyph_stands_where_matrices_and_state_put_it()
    {
        var glyphs = Read("q 2 0 0 2 10 20 cm BT /F1 10 Tf 50 Tz 3 Tc 5 Tw 4 Ts 1 0 0 1 100 50 Tm (A B) Tj ET Q");

        // Width of A: 405/1000 · 10 · 0.5, times 2 for the transformation; spacing 3 · 0.5 · 2; the rise 4 · 2.
        glyphs[0].Baseline.ShouldBe(new PdfPoint(210, 128));
        glyphs[0].FontSize.ShouldBe(20);
        glyphs[0].Quad.EndOfBaseline.X.ShouldBe(210 + (WidthOf('A') * 10), 0.001);
        glyphs[1].Baseline.X.ShouldBe(210 + (WidthOf('A') * 10) + 3, 0.001);
        glyphs[2].Baseline.X.ShouldBe(210 + (WidthOf('A') * 10) + 3 + (WidthOf(' ') * 10) + 8, 0.001);
    }

    [Theory]
    [InlineData("TD", "BT /F1 10 Tf 50 300 Td 0 -15 TD (A) Tj T* (B) Tj ET")]
    [InlineData("TL", "BT /F1 10 Tf 15 TL 50 300 Td T* (A) Tj (B) ' ET")]
    [InlineData("quote", "BT /F1 10 Tf 15 TL 50 285 Td (A) Tj 0 0 (B) \" ET")]
    public void Lines_are_a_leading_apart(string way, string content)
    {
        var glyphs = Read(content);

        glyphs[0].Baseline.ShouldBe(new PdfPoint(50, 285), way);
        glyphs[1].Baseline.ShouldBe(new PdfPoint(50, 270), way);
    }

    [Fact]
    public void Word_spacing_counts_for_one_byte_spaces_only()
    {
        var simple = Read("BT /F1 10 Tf 20 Tw 50 300 Td (A B) Tj ET");
        var wide = Read($"BT /F2 10 Tf 20 Tw 50 300 Td {SomeFonts.Wide("A B")} Tj ET");

        (simple[2].Baseline.X - wide[2].Baseline.X).ShouldBe(20, 0.001);
    }

    [Theory]
    [InlineData("3 Tr", GlyphFlags.Invisible)]
    [InlineData("7 Tr", GlyphFlags.Invisible)]
    [InlineData("1 g", GlyphFlags.White)]
    [InlineData("0 0 0 0 k", GlyphFlags.White)]
    [InlineData("1 1 0.9 rg", GlyphFlags.None)]
    [InlineData("0 0 10 10 re W n", GlyphFlags.ClippedAway)]
    [InlineData("1 0 0 1 2000 0 cm", GlyphFlags.OutsidePage | GlyphFlags.ClippedAway)]
    public void Text_that_is_not_seen_says_why(string state, GlyphFlags expected)
    {
        var glyph = Read($"{state} BT /F1 10 Tf 50 300 Td (A) Tj ET").ShouldHaveSingleItem();

        glyph.Flags.ShouldBe(expected);
    }

    [Fact]
    public void Codes_count_although_nothing_is_known_about_them()
    {
        var glyphs = Read("BT (ab) Tj /Nowhere 12 Tf (c) Tj /F1 12 Tf (d\x01) Tj [(e) (f)] Tj (x) TJ ET");

        glyphs.Select(glyph => glyph.Text).ShouldBe([null, null, null, "d", null]);
    }

    [Fact]
    public void Forms_count_each_time_they_are_painted_and_cycles_end()
    {
        var file = new PdfBuilder();
        var font = file.Add(SomeFonts.Simple());
        var number = FormattableString.Invariant($"{font + 1} 0 R");
        file.AddStream(
            "BT /F 10 Tf 10 10 Td (A) Tj ET /Self Do",
            $"/Subtype /Form /BBox [0 0 99 99] /Resources << /Font << /F {font} 0 R >> /XObject << /Self {number} >> >>");
        var pdf = file.Page("/X Do /X Do", $"/XObject << /X {number} >>").Build();

        var redacted = Redacted.Nothing(pdf);

        Redacted.TextOf(redacted.Before[0]).ShouldBe("AA");
        Redacted.TextOf(redacted.After[0]).ShouldBe("AA");
    }

    [Fact]
    public void Forms_deeper_than_the_limit_are_not_painted()
    {
        var file = new PdfBuilder();
        var font = file.Add(SomeFonts.Simple());
        for (var level = 0; level < 140; level++)
        {
            file.AddStream(
                "BT /F 10 Tf 10 10 Td (A) Tj ET /X Do",
                $"/Subtype /Form /BBox [0 0 99 99] /Resources << /Font << /F {font} 0 R >> /XObject << /X {font + 2 + level} 0 R >> >>");
        }

        var pdf = file.Page("/X Do", $"/XObject << /X {font + 1} 0 R >>").Build();

        Redacted.TextOf(Redacted.Nothing(pdf).After[0]).ShouldBe(new string('A', 128));
    }

    [Fact]
    public void Inline_image_data_is_not_read_as_operators()
    {
        var glyphs = Read("BI /W 4 /H 1 /BPC 8 /CS /G ID \x20EI\x20 EI BT /F1 10 Tf 50 300 Td (A) Tj ET BI /W 9 /H 9 /F /Fl ID x EI\x80 (B) Tj\nEI (C) Tj");

        glyphs.Select(glyph => glyph.Text).ShouldBe(["A", "C"]);
    }

    [Fact]
    public void A_composite_of_content_members_is_one_stream()
    {
        var file = new PdfBuilder();
        var font = file.Add(SomeFonts.Simple());
        var first = file.AddStream("q BT /F1 10 Tf 50 300");
        var second = file.AddStream("Td (A) Tj");
        var third = file.AddStream("(B) Tj ET Q");
        var pdf = file.PageOf($"[{first} 0 R {second} 0 R {third} 0 R]", $"/Font << /F1 {font} 0 R >>").Build();

        Redacted.TextOf(Redacted.Text(pdf, "A").After[0]).ShouldBe("B");
    }

    private static IReadOnlyList<PdfGlyph> Read(string content)
    {
        var file = PdfFile.Open(SplittingCases.Pdf(content)).File.ShouldNotBeNull();
        return PdfReading.Read(file).Pages[0].Glyphs;
    }

    private static double WidthOf(char letter) => (400 + ((letter * 37) % 300)) / 1000.0;
}

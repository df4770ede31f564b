using Clona.Pdf;
using Clona.Pdf.Layout;

namespace Clona.Pipeline.Reading;

/// <summary>Lays out the glyphs of a page as text.</summary>
internal static class PdfTextPage
{
    /// <summary>The text of <paramref name="page"/> with the glyph and the box behind every character.</summary>
    public static TextPage Of(PdfReadPage page)
    {
        var layout = PageLayout.Arrange(page.LayoutGlyphs);
        return new TextPage(page.Number, layout.Text)
        {
            Glyphs = layout.GlyphOrdinals,
            Lines = LineNumbers(layout),
            GlyphBoxes = [.. page.Glyphs.Select(glyph => DisplayedBox.Of(page, glyph.Quad))],
            Doubles = layout.Duplicates.ToLookup(item => item.OriginalOrdinal, item => item.Ordinal),
        };
    }

    private static int[] LineNumbers(PageText layout)
    {
        var numbers = new int[layout.Text.Length];
        for (var line = 0; line < layout.Lines.Count; line++)
        {
            Array.Fill(numbers, line, layout.Lines[line].Start, layout.Lines[line].Length);
        }

        return numbers;
    }
}

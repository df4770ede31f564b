using Clona.Pdf.Glyphs;

namespace Clona.Pdf.OldRedactions;

/// <summary>The glyphs of a page that can be seen, by what they say and where.</summary>
internal sealed class ShownGlyphs
{
    private const double CellSize = 8;
    private const double SamePlace = 0.25;

    private readonly PdfGlyph[] glyphs;
    private readonly HashSet<int> hidden;
    private readonly Dictionary<(int X, int Y), List<int>> cells = [];

    /// <summary>The glyphs but those of <paramref name="hidden"/>.</summary>
    public ShownGlyphs(PdfGlyph[] glyphs, HashSet<int> hidden)
    {
        this.glyphs = glyphs;
        this.hidden = hidden;
        foreach (var glyph in glyphs.Where(glyph => !hidden.Contains(glyph.Ordinal)))
        {
            var cell = CellOf(glyph.Baseline.X, glyph.Baseline.Y);
            if (!cells.TryGetValue(cell, out var here))
            {
                cells[cell] = here = [];
            }

            here.Add(glyph.Ordinal);
        }
    }

    /// <summary>Whether the glyph is printed once more later at its place, so that hiding the first keeps nothing secret.</summary>
    public bool RepeatLater(PdfGlyph glyph)
    {
        var reach = SamePlace * glyph.FontSize;
        var (left, bottom) = CellOf(glyph.Baseline.X - reach, glyph.Baseline.Y - reach);
        var (right, top) = CellOf(glyph.Baseline.X + reach, glyph.Baseline.Y + reach);
        for (var x = left; x <= right; x++)
        {
            for (var y = bottom; y <= top; y++)
            {
                if (cells.TryGetValue((x, y), out var here) && here.Exists(other => IsSame(glyph, glyphs[other], reach)))
                {
                    return true;
                }
            }
        }

        return false;
    }

    private bool IsSame(PdfGlyph glyph, PdfGlyph other, double reach) =>
        other.Ordinal > glyph.Ordinal && !hidden.Contains(other.Ordinal) && other.Text == glyph.Text && glyph.Text is not null
        && Math.Abs(other.Baseline.X - glyph.Baseline.X) <= reach && Math.Abs(other.Baseline.Y - glyph.Baseline.Y) <= reach;

    private static (int X, int Y) CellOf(double x, double y) =>
        ((int)Math.Clamp(Math.Floor(x / CellSize), -1e6, 1e6), (int)Math.Clamp(Math.Floor(y / CellSize), -1e6, 1e6));
}

using Clona.Pdf.Geometry;

namespace Clona.Pdf.Glyphs;

/// <summary>Says whether glyphs stand in small boxes, without looking at all glyphs of a page for each.</summary>
internal sealed class GlyphPlaces
{
    // Points; boxes are about as wide.
    private const double Cell = 16;

    private readonly ILookup<(int X, int Y), PdfPoint> cells;

    /// <summary>Sorts the middles of glyphs by where they stand.</summary>
    public GlyphPlaces(IEnumerable<PdfGlyph> glyphs) => cells = glyphs.Select(glyph => glyph.Quad.Centre).ToLookup(at => (CellOf(at.X), CellOf(at.Y)));

    /// <summary>Whether the middle of any glyph stands in the box.</summary>
    public bool IsAnyIn(PdfRectangle box)
    {
        for (var x = CellOf(box.Left); x <= CellOf(box.Right); x++)
        {
            for (var y = CellOf(box.Bottom); y <= CellOf(box.Top); y++)
            {
                if (cells[(x, y)].Any(box.Contains))
                {
                    return true;
                }
            }
        }

        return false;
    }

    private static int CellOf(double place) => (int)Math.Floor(Math.Clamp(place, int.MinValue / 2, int.MaxValue / 2) / Cell);
}

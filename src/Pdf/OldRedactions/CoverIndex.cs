using Clona.Pdf.Content;
using Clona.Pdf.Geometry;

namespace Clona.Pdf.OldRedactions;

/// <summary>Finds the paints of a page by place.</summary>
internal sealed class CoverIndex
{
    private const double CellSize = 36;
    private const int MostCellsOfOnePaint = 64;

    private readonly IReadOnlyList<PaintEvent> events;
    private readonly Dictionary<(int X, int Y), List<int>> cells = [];
    private readonly List<int> large = [];

    /// <summary>An index of <paramref name="events"/>.</summary>
    public CoverIndex(IReadOnlyList<PaintEvent> events)
    {
        this.events = events;
        for (var i = 0; i < events.Count; i++)
        {
            Add(i, events[i].Bounds);
        }
    }

    /// <summary>The last paint after the first <paramref name="glyphs"/> glyphs that hides the point; null where none does.</summary>
    public int? HiderAfter(PdfPoint point, int glyphs)
    {
        var last = -1;
        foreach (var index in At(point))
        {
            if (index > last && events[index].Glyphs > glyphs && events[index].Hides(point))
            {
                last = index;
            }
        }

        return last >= 0 ? last : null;
    }

    /// <summary>The last paint before the glyph that can have left colour at the point; null where there is none.</summary>
    public int? LastBefore(PdfPoint point, int glyph)
    {
        var last = -1;
        foreach (var index in At(point))
        {
            if (index > last && events[index].Glyphs <= glyph && events[index].Bounds.Contains(point))
            {
                last = index;
            }
        }

        return last >= 0 ? last : null;
    }

    /// <summary>Whether any paint is noted near the point.</summary>
    public bool HasSomethingAt(PdfPoint point) => large.Count > 0 || cells.ContainsKey(CellOf(point.X, point.Y));

    private IEnumerable<int> At(PdfPoint point) =>
        cells.TryGetValue(CellOf(point.X, point.Y), out var here) ? large.Count > 0 ? here.Concat(large) : here : large;

    private static (int X, int Y) CellOf(double x, double y) =>
        ((int)Math.Clamp(Math.Floor(x / CellSize), -1e6, 1e6), (int)Math.Clamp(Math.Floor(y / CellSize), -1e6, 1e6));

    private void Add(int index, PdfRectangle bounds)
    {
        var (left, bottom) = CellOf(bounds.Left, bounds.Bottom);
        var (right, top) = CellOf(bounds.Right, bounds.Top);
        if ((right - left + 1L) * (top - bottom + 1L) > MostCellsOfOnePaint)
        {
            large.Add(index);
            return;
        }

        for (var x = left; x <= right; x++)
        {
            for (var y = bottom; y <= top; y++)
            {
                if (!cells.TryGetValue((x, y), out var here))
                {
                    cells[(x, y)] = here = [];
                }

                here.Add(index);
            }
        }
    }
}

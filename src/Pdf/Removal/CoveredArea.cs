using Clona.Pdf.Geometry;
using Clona.Pdf.Glyphs;

namespace Clona.Pdf.Removal;

/// <summary>
/// The boxes of removed glyphs, joined along their lines and shrunk by 15 %, to find what else stands there.
/// </summary>
internal sealed class CoveredArea
{
    private const double Shrink = 0.075;
    private const double LargestJoinedGap = 0.5;
    private const double CellSize = 24;
    private const int MostCellsOfOneBox = 4096;
    private const int Signs = 1024;

    private readonly Dictionary<(int X, int Y), List<PdfQuad>> cells = [];
    private readonly List<PdfQuad> large = [];
    private readonly bool[] mayHold = new bool[Signs];

    /// <summary>The area of the glyphs that <paramref name="isRemoved"/> says.</summary>
    public CoveredArea(PdfGlyph[] glyphs, Func<int, bool> isRemoved)
    {
        for (var first = 0; first < glyphs.Length; first++)
        {
            if (isRemoved(first))
            {
                var last = first;
                while (last + 1 < glyphs.Length && isRemoved(last + 1) && Continues(glyphs[last], glyphs[last + 1]))
                {
                    last++;
                }

                Add(Shrunk(glyphs[first].Quad, glyphs[last].Quad));
                first = last;
            }
        }
    }

    /// <summary>Whether nothing is removed.</summary>
    public bool IsEmpty => cells.Count == 0 && large.Count == 0;

    /// <summary>Whether <paramref name="point"/> lies in the area.</summary>
    public bool Contains(PdfPoint point) =>
        IsInCell(CellOf(point.X, point.Y), point) || (large.Count > 0 && large.Exists(box => IsInside(box, point)));

    // Nearly all points lie in cells without a box.
    private bool IsInCell((int X, int Y) cell, PdfPoint point) =>
        mayHold[SignOf(cell)] && cells.TryGetValue(cell, out var boxes) && boxes.Exists(box => IsInside(box, point));

    private static int SignOf((int X, int Y) cell) => (cell.X + (cell.Y * 37)) & (Signs - 1);

    private static bool Continues(in PdfGlyph one, in PdfGlyph next)
    {
        var (end, start) = (one.Quad.EndOfBaseline, next.Quad.Origin);
        var (top, nextTop) = (one.Quad.EndOfTop, next.Quad.StartOfTop);
        var reach = LargestJoinedGap * one.FontSize;
        return Distance(end, start) <= reach && Distance(top, nextTop) <= reach;
    }

    private static double Distance(PdfPoint one, PdfPoint other) =>
        Math.Sqrt(Math.Pow(one.X - other.X, 2) + Math.Pow(one.Y - other.Y, 2));

    private static PdfQuad Shrunk(PdfQuad first, PdfQuad last)
    {
        var (a, b, c, d) = (first.Origin, last.EndOfBaseline, last.EndOfTop, first.StartOfTop);
        var length = Distance(a, b);
        var inset = length > 0 ? Math.Min(Shrink, Shrink * Distance(a, d) / length) : 0;
        return new(
            Between(a, b, d, inset, Shrink),
            Between(b, a, c, inset, Shrink),
            Between(c, d, b, inset, Shrink),
            Between(d, c, a, inset, Shrink));
    }

    private static PdfPoint Between(PdfPoint corner, PdfPoint along, PdfPoint across, double first, double second) =>
        new(
            corner.X + (first * (along.X - corner.X)) + (second * (across.X - corner.X)),
            corner.Y + (first * (along.Y - corner.Y)) + (second * (across.Y - corner.Y)));

    private static (int X, int Y) CellOf(double x, double y) =>
        ((int)Math.Clamp(Math.Floor(x / CellSize), -1e6, 1e6), (int)Math.Clamp(Math.Floor(y / CellSize), -1e6, 1e6));

    private static bool IsInside(PdfQuad box, PdfPoint point)
    {
        var first = Side(box.Origin, box.EndOfBaseline, point);
        var second = Side(box.EndOfBaseline, box.EndOfTop, point);
        var third = Side(box.EndOfTop, box.StartOfTop, point);
        var fourth = Side(box.StartOfTop, box.Origin, point);
        return (first > 0 && second > 0 && third > 0 && fourth > 0)
            || (first < 0 && second < 0 && third < 0 && fourth < 0);
    }

    private static double Side(PdfPoint from, PdfPoint to, PdfPoint point) =>
        ((to.X - from.X) * (point.Y - from.Y)) - ((to.Y - from.Y) * (point.X - from.X));

    private void Add(PdfQuad box)
    {
        var bounds = box.Bounds;
        var (left, bottom) = CellOf(bounds.Left, bounds.Bottom);
        var (right, top) = CellOf(bounds.Right, bounds.Top);
        if ((right - left + 1L) * (top - bottom + 1L) > MostCellsOfOneBox)
        {
            large.Add(box);
            return;
        }

        for (var x = left; x <= right; x++)
        {
            for (var y = bottom; y <= top; y++)
            {
                if (!cells.TryGetValue((x, y), out var boxes))
                {
                    cells[(x, y)] = boxes = [];
                }

                boxes.Add(box);
                mayHold[SignOf((x, y))] = true;
            }
        }
    }
}

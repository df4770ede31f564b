using Clona.Pdf.Content;
using Clona.Pdf.Geometry;

namespace Clona.Pdf.Glyphs;

/// <summary>Finds where letters may be drawn as outlines: small shapes of many kinds that stand in a row and no text lies over.</summary>
internal static class OutlineRows
{
    // Points.
    private const double LeastOfLetter = 2;
    private const double MostOfLetter = 30;

    private const int FewestOutlines = 20;

    // More than on any page of text: a map. What stands in it is not told apart; all of it is one block.
    private const int MostOutlines = 20_000;

    // Hatches, dots and boxes repeat one shape; of twenty letters hardly two in three are alike.
    private const int FewestShapes = 6;
    private const double SameShape = 0.25;

    // What one producer draws twice differs by the last digits of numbers.
    private const double SameDrawing = 0.05;

    // In heights of the tallest outline: how far the next one stands from it, and the next row.
    private const double WidestGap = 4;
    private const double MostLeading = 1.5;

    /// <summary>Boxes around rows, those close below each other in one, on the page as displayed.</summary>
    public static IReadOnlyList<OutlineRow> Of(PaintLog paints, IReadOnlyList<PdfGlyph> glyphs, PdfMatrix toDisplayed)
    {
        List<PdfRectangle> outlines = [.. paints.Events.Where(paint => paint.Kind == PaintKind.Path).SelectMany(OutlinesOf)];
        if (outlines.Count < FewestOutlines)
        {
            return [];
        }

        if (outlines.Count > MostOutlines)
        {
            return [RowOf([.. outlines.Select(outline => Displayed(outline, toDisplayed))])];
        }

        var text = new GlyphPlaces(glyphs.Where(glyph => (glyph.Flags & GlyphFlags.Invisible) == GlyphFlags.None));
        return Joined(RowsOf([.. outlines.Where(outline => !text.IsAnyIn(outline)).Select(outline => Displayed(outline, toDisplayed))])
            .SelectMany(RunsOf).Where(IsText).Select(RowOf));
    }

    private static OutlineRow RowOf(List<PdfRectangle> run)
    {
        var around = Around(run);
        return new(around, run.Aggregate(0L, (drawing, outline) => Mixed(
            Mixed(Mixed(Mixed(drawing, outline.Left - around.Left), outline.Bottom - around.Bottom), outline.Width), outline.Height)));
    }

    // FNV-1a over steps that no rounding of coordinates reaches.
    private static long Mixed(long drawing, double points) => unchecked((drawing ^ (long)Math.Round(points / SameDrawing)) * 1_099_511_628_211L);

    // A letter by itself, or the parts of a line of letters in one path.
    private static IEnumerable<PdfRectangle> OutlinesOf(PaintEvent path) => path.Bounds switch
    {
        { Height: < LeastOfLetter or > MostOfLetter } => [],
        { Width: <= MostOfLetter } => [path.Bounds],
        _ => path.Cover?.Contours.Where(contour => contour.Length > 0).Select(BoundsOf).Where(bounds => bounds is { Width: <= MostOfLetter }) ?? [],
    };

    private static PdfRectangle BoundsOf(PdfPoint[] contour) =>
        new(contour.Min(point => point.X), contour.Min(point => point.Y), contour.Max(point => point.X), contour.Max(point => point.Y));

    private static PdfRectangle Displayed(PdfRectangle box, PdfMatrix display)
    {
        var (one, other) = (display.Apply(new(box.Left, box.Bottom)), display.Apply(new(box.Right, box.Top)));
        return new(one.X, one.Y, other.X, other.Y);
    }

    // Outlines of a row share some of their height with the one before.
    private static List<List<PdfRectangle>> RowsOf(List<PdfRectangle> outlines)
    {
        List<List<PdfRectangle>> rows = [];
        var end = double.MinValue;
        foreach (var outline in outlines.OrderBy(outline => (outline.Bottom + outline.Top) / 2))
        {
            var middle = (outline.Bottom + outline.Top) / 2;
            if (middle > end)
            {
                rows.Add([]);
                end = outline.Top;
            }

            rows[^1].Add(outline);
            end = Math.Max(end, Math.Min(outline.Top, middle + (rows[^1][0].Height / 2)));
        }

        return rows;
    }

    private static IEnumerable<List<PdfRectangle>> RunsOf(List<PdfRectangle> row)
    {
        var gap = row.Max(outline => outline.Height) * WidestGap;
        List<PdfRectangle> run = [];
        var end = double.MaxValue;
        foreach (var outline in row.OrderBy(outline => outline.Left))
        {
            if (outline.Left - end > gap)
            {
                yield return run;
                run = [];
            }

            end = run.Count == 0 ? outline.Right : Math.Max(end, outline.Right);
            run.Add(outline);
        }

        yield return run;
    }

    private static bool IsText(List<PdfRectangle> run) =>
        run.Count >= FewestOutlines
        && run.Select(outline => (Math.Round(outline.Width / SameShape), Math.Round(outline.Height / SameShape))).Distinct().Count() >= FewestShapes;

    private static PdfRectangle Around(List<PdfRectangle> run) => run.Aggregate((one, other) => one.Union(other));

    private static List<OutlineRow> Joined(IEnumerable<OutlineRow> rows)
    {
        List<OutlineRow> blocks = [];
        var height = 0.0;
        foreach (var row in rows.OrderBy(row => row.Box.Bottom))
        {
            var box = row.Box;
            var near = blocks.FindIndex(block => box.Bottom - block.Box.Top <= MostLeading * Math.Max(height, box.Height) && box.Left < block.Box.Right && block.Box.Left < box.Right);
            if (near < 0)
            {
                blocks.Add(row);
            }
            else
            {
                blocks[near] = new(blocks[near].Box.Union(box), Mixed(blocks[near].Drawing, row.Drawing));
            }

            height = box.Height;
        }

        return blocks;
    }
}

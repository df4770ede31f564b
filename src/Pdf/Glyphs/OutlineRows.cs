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

    // In heights of the tallest outline: how far the next one stands from it, and the next row.
    private const double WidestGap = 4;
    private const double MostLeading = 1.5;

    /// <summary>Boxes around rows, those close below each other in one, on the page as displayed.</summary>
    public static IReadOnlyList<OutlineRow> Of(PaintLog paints, IReadOnlyList<PdfGlyph> glyphs, PdfMatrix toDisplayed) =>
        [.. BlocksOf(paints, glyphs, toDisplayed).Select(box => new OutlineRow(box, DrawingIn(paints, box, toDisplayed)))];

    // Whatever covers or surrounds the outlines belongs to what is seen there.
    private static long? DrawingIn(PaintLog paints, PdfRectangle box, PdfMatrix toDisplayed)
    {
        var onPage = Displayed(box, toDisplayed.Inverse() ?? PdfMatrix.Identity);
        long? sum = paints.IsFull ? null : 0;
        foreach (var paint in paints.Events)
        {
            if (Meets(paint.Bounds, onPage))
            {
                sum = sum is { } known && paint.Drawing is { } drawing ? DrawingSum.With(known, drawing) : null;
            }
        }

        return sum;
    }

    private static bool Meets(PdfRectangle one, PdfRectangle other) =>
        one.Left <= other.Right && other.Left <= one.Right && one.Bottom <= other.Top && other.Bottom <= one.Top;

    private static List<PdfRectangle> BlocksOf(PaintLog paints, IReadOnlyList<PdfGlyph> glyphs, PdfMatrix toDisplayed)
    {
        List<PdfRectangle> outlines = [.. paints.Events.Where(paint => paint.Kind == PaintKind.Path).SelectMany(OutlinesOf)];
        if (outlines.Count < FewestOutlines)
        {
            return [];
        }

        if (outlines.Count > MostOutlines)
        {
            return [Displayed(Around(outlines), toDisplayed)];
        }

        var text = new GlyphPlaces(glyphs.Where(glyph => (glyph.Flags & GlyphFlags.Invisible) == GlyphFlags.None));
        return Joined(RowsOf([.. outlines.Where(outline => !text.IsAnyIn(outline)).Select(outline => Displayed(outline, toDisplayed))])
            .SelectMany(RunsOf).Where(IsText).Select(Around));
    }

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

    private static List<PdfRectangle> Joined(IEnumerable<PdfRectangle> rows)
    {
        List<PdfRectangle> blocks = [];
        var height = 0.0;
        foreach (var row in rows.OrderBy(row => row.Bottom))
        {
            var near = blocks.FindIndex(block => row.Bottom - block.Top <= MostLeading * Math.Max(height, row.Height) && row.Left < block.Right && block.Left < row.Right);
            if (near < 0)
            {
                blocks.Add(row);
            }
            else
            {
                blocks[near] = blocks[near].Union(row);
            }

            height = row.Height;
        }

        return blocks;
    }
}

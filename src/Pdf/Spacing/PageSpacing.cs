using Clona.Pdf.Content;
using Clona.Pdf.Geometry;
using Clona.Pdf.Glyphs;
using Clona.Pdf.Marks;
using Clona.Pdf.Removal;

namespace Clona.Pdf.Spacing;

/// <summary>What of a page is set anew so that the room of removed words tells nothing about them.</summary>
internal sealed class PageSpacing
{
    private const double LabelStep = 24;
    private const double Upright = 0.9999;
    private const double SmallestLabel = 48;
    private const double LabelSize = 8;
    private const double LabelMargin = 2;

    private readonly Dictionary<int, MovedGlyph> glyphs = [];
    private readonly Dictionary<int, MarkSpan> spans = [];

    private PageSpacing()
    {
    }

    /// <summary>Nothing is set anew.</summary>
    public static PageSpacing None { get; } = new();

    /// <summary>Lines that were set anew.</summary>
    public int Lines { get; private set; }

    /// <summary>Lines that should have been and do not fit, or whose order cannot be told.</summary>
    public int Unfitted { get; private set; }

    /// <summary>The spacing of a page.</summary>
    /// <param name="page">The page.</param>
    /// <param name="selection">What goes from it.</param>
    /// <param name="marks">What is shown instead.</param>
    /// <param name="visible">The visible part of the page.</param>
    public static PageSpacing Of(
        ExecutedPage page, RemovalSelection selection, IReadOnlyList<RemovalMark> marks, PdfRectangle visible)
    {
        if (!marks.Any(mark => mark.HidesWidth))
        {
            return None;
        }

        var owner = new Dictionary<int, int>();
        for (var mark = 0; mark < marks.Count; mark++)
        {
            foreach (var range in marks[mark].HidesWidth ? marks[mark].Glyphs : [])
            {
                for (var i = Math.Max(0, range.First); i <= Math.Min(range.Last, page.Glyphs.Length - 1); i++)
                {
                    owner.TryAdd(i, mark);
                }
            }
        }

        var spacing = new PageSpacing();
        spacing.SetAnew(page, selection, owner, marks, visible);
        return spacing;
    }

    /// <summary>Where a kept glyph goes; null where it stays.</summary>
    public MovedGlyph? Find(int ordinal) => glyphs.TryGetValue(ordinal, out var moved) ? moved : null;

    /// <summary>The box of the mark for a removed glyph; null where the box follows the glyphs.</summary>
    public MarkSpan? SpanOf(int ordinal) => spans.GetValueOrDefault(ordinal);

    private static double WidthOf(RemovalMark mark) => Math.Max(
        SmallestLabel,
        Math.Ceiling(((MarkFont.WidthOf(mark.Label) * LabelSize) + LabelMargin) / LabelStep) * LabelStep);

    private static (double From, double To) Extent(PdfRectangle box, PdfPoint along)
    {
        double[] corners =
        [
            (box.Left * along.X) + (box.Bottom * along.Y), (box.Right * along.X) + (box.Bottom * along.Y),
            (box.Left * along.X) + (box.Top * along.Y), (box.Right * along.X) + (box.Top * along.Y),
        ];
        return (corners.Min(), corners.Max());
    }

    private void SetAnew(
        ExecutedPage page, RemovalSelection selection, Dictionary<int, int> owner, IReadOnlyList<RemovalMark> marks, PdfRectangle visible)
    {
        List<(PdfPoint Along, LineSegments Lines)> directions = [];
        var done = new HashSet<LineSegment>(ReferenceEqualityComparer.Instance);
        var slanted = new HashSet<int>();
        foreach (var ordinal in owner.Keys.Order())
        {
            if (!selection.Removes(ordinal) || LineSegments.DirectionOf(page.Glyphs[ordinal]) is not { } along)
            {
                continue;
            }

            if (Math.Max(Math.Abs(along.X), Math.Abs(along.Y)) < Upright)
            {
                Unfitted += slanted.Add(owner[ordinal]) ? 1 : 0;
                continue;
            }

            var lines = directions.Find(known => (known.Along.X * along.X) + (known.Along.Y * along.Y) > 0.999).Lines;
            if (lines is null)
            {
                lines = new(page.Glyphs, along, glyph => !selection.Removes(glyph), glyph => selection.Removes(glyph) ? owner.GetValueOrDefault(glyph, -1) : -1, new LineRules(page.Paints.Events, along));
                directions.Add((along, lines));
            }

            if (lines.All.FirstOrDefault(line => line.Glyphs.Any(glyph => glyph.Ordinal == ordinal)) is { } segment && done.Add(segment))
            {
                var direction = directions.Find(known => known.Lines == lines).Along;
                Fit(page, segment, lines, direction, mark => WidthOf(marks[mark]), Extent(visible, direction));
            }
        }
    }

    private void Fit(
        ExecutedPage page, LineSegment segment, LineSegments lines, PdfPoint along, Func<int, double> labelWidth, (double, double) extent)
    {
        var (edge, fills) = ColumnEdge.Of(segment, lines, extent);
        var fitted = segment.Glyphs.All(glyph => CanMove(page.Glyphs[glyph.Ordinal])) && LineParts.Of(segment, labelWidth) is { } parts
            ? new LineFitter(along).Fit(parts, segment.Start, edge, fills)
            : null;
        if (fitted is null)
        {
            Unfitted++;
            return;
        }

        Lines++;
        foreach (var (ordinal, moved) in fitted.Glyphs)
        {
            glyphs[ordinal] = moved;
        }

        foreach (var span in fitted.Marks)
        {
            foreach (var ordinal in span.Glyphs)
            {
                spans[ordinal] = span;
            }
        }
    }

    private static bool CanMove(PdfGlyph glyph) =>
        glyph is { RenderMode: < 3, IsVertical: false } && double.IsFinite(glyph.Displacement) && glyph.Displacement <= 0 && glyph.Advance >= 0;
}

using Clona.Pdf.Geometry;
using Clona.Pdf.Glyphs;
using Clona.Pdf.Removal;
using Clona.Pdf.Spacing;

namespace Clona.Pdf.Marks;

/// <summary>Finds the boxes that marks fill: one for each line on which glyphs were removed.</summary>
internal sealed class MarkLayout(PdfGlyph[] glyphs, Func<int, bool> isRemoved, PageSpacing spacing)
{
    // The box follows the letters, not the font's generous line box, so that it does not cut into the lines above and
    // below.
    private const double HighestTop = 0.80;
    private const double DeepestBottom = -0.22;
    private const double LargestJoinedGap = 2.0;
    private const double SameLine = 0.35;
    private const double Parallel = 0.98;

    // Letters of one word are kerned apart; nothing fits between them.
    private const double SmallestGap = 0.1;

    private readonly KeptGlyphs kept = new(glyphs, isRemoved);

    /// <summary>
    /// The boxes over the removed glyphs of <paramref name="ranges"/>, in order, clear of the kept glyphs beside them.
    /// </summary>
    public IReadOnlyList<MarkBox> BoxesOf(IReadOnlyList<OrdinalRange> ranges)
    {
        List<MarkBox> boxes = [];
        MarkBox? open = null;
        double size = 0;
        var placed = new HashSet<MarkSpan>(ReferenceEqualityComparer.Instance);
        foreach (var glyph in Removed(ranges))
        {
            if (BoxOf(glyph) is not { } box)
            {
                continue;
            }

            if (spacing.SpanOf(glyph.Ordinal) is { } span)
            {
                if (placed.Add(span))
                {
                    boxes.Add(On(box, span));
                }

                continue;
            }

            if (open is { } line && Joined(line, box, Math.Max(size, glyph.FontSize)) is { } joined)
            {
                open = joined;
            }
            else
            {
                Close(boxes, open);
                open = box;
            }

            size = glyph.FontSize;
        }

        Close(boxes, open);
        return boxes;
    }

    private static MarkBox On(MarkBox box, MarkSpan span)
    {
        var shift = span.Start - ((box.Corner.X * span.Along.X) + (box.Corner.Y * span.Along.Y));
        return box with
        {
            Corner = new(box.Corner.X + (shift * span.Along.X), box.Corner.Y + (shift * span.Along.Y)),
            Length = span.Length,
        };
    }

    private IEnumerable<PdfGlyph> Removed(IReadOnlyList<OrdinalRange> ranges)
    {
        foreach (var range in ranges)
        {
            for (var i = Math.Max(range.First, 0); i <= Math.Min(range.Last, glyphs.Length - 1); i++)
            {
                if (isRemoved(i))
                {
                    yield return glyphs[i];
                }
            }
        }
    }

    private static MarkBox? BoxOf(PdfGlyph glyph)
    {
        var quad = glyph.Quad;
        var (length, along) = Direction(quad.Origin, quad.EndOfBaseline);
        var (height, up) = Direction(quad.Origin, quad.StartOfTop);
        if (height <= 0)
        {
            return null;
        }

        along = length > 0 ? along : new(up.Y, -up.X);
        var box = new MarkBox(quad.Origin, along, up, length, height);
        return glyph.IsVertical ? box : Trimmed(box, glyph);
    }

    private static MarkBox Trimmed(MarkBox box, PdfGlyph glyph)
    {
        var baseline = box.ToBox(glyph.Baseline).Y;
        var bottom = Math.Max(0, baseline + (DeepestBottom * glyph.FontSize));
        var top = Math.Min(box.Height, baseline + (HighestTop * glyph.FontSize));
        return top <= bottom ? box : box with
        {
            Corner = new(box.Corner.X + (bottom * box.Up.X), box.Corner.Y + (bottom * box.Up.Y)),
            Height = top - bottom,
        };
    }

    private static (double Length, PdfPoint Unit) Direction(PdfPoint from, PdfPoint to)
    {
        var (x, y) = (to.X - from.X, to.Y - from.Y);
        var length = Math.Sqrt((x * x) + (y * y));
        return length > 0 && double.IsFinite(length) ? (length, new(x / length, y / length)) : default;
    }

    private MarkBox? Joined(MarkBox line, MarkBox next, double size)
    {
        var start = line.ToBox(next.Corner);
        var isParallel = (line.Along.X * next.Along.X) + (line.Along.Y * next.Along.Y) > Parallel;
        var gap = Math.Max(start.X - line.Length, -(start.X + next.Length));
        if (!isParallel || Math.Abs(start.Y) > SameLine * size || gap > LargestJoinedGap * size)
        {
            return null;
        }

        var from = Math.Min(0, start.X);
        var to = Math.Max(line.Length, start.X + next.Length);
        var bottom = Math.Min(0, start.Y);
        var joined = line.Between(from, to);
        joined = joined with
        {
            Corner = new(joined.Corner.X + (bottom * joined.Up.X), joined.Corner.Y + (bottom * joined.Up.Y)),
            Height = Math.Max(line.Height, start.Y + next.Height) - bottom,
        };
        return gap > SmallestGap * size && HoldsKept(joined) ? null : joined;
    }

    private bool HoldsKept(MarkBox box) => kept.Along(box).Exists(extent => extent.Middle > 0 && extent.Middle < box.Length);

    private void Close(List<MarkBox> boxes, MarkBox? open)
    {
        if (open is not { } box)
        {
            return;
        }

        var (from, to) = (0.0, box.Length);
        foreach (var (start, end, middle) in kept.Along(box))
        {
            from = middle <= 0 && end > from ? Math.Min(end / 2, box.Length / 2) : from;
            to = middle >= box.Length && start < to ? Math.Max((start + box.Length) / 2, box.Length / 2) : to;
        }

        boxes.Add(to > from ? box.Between(from, to) : box);
    }
}

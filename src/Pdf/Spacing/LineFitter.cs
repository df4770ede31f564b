using Clona.Pdf.Geometry;

namespace Clona.Pdf.Spacing;

/// <summary>Sets a line anew so that nothing in it depends on what was removed.</summary>
/// <remarks>
/// Natural advances, labels of fixed width, starts on a grid. Where the line would pass its column, gaps between words
/// shrink first, then letters, then labels.
/// </remarks>
/// <param name="along">Unit vector of the line.</param>
internal sealed class LineFitter(PdfPoint along)
{
    private const double Grid = 0.5;
    private const double FineGrid = 0.05;
    private const double SmallestGap = 0.6;
    private const double SmallestScale = 0.92;
    private const double ScaleStep = 0.02;
    private const double LabelStep = 24;
    private const double LargestGap = 4;
    private const double Slack = 0.01;

    /// <summary>The line, or null where it does not fit.</summary>
    /// <param name="parts">Its parts.</param>
    /// <param name="start">Where it begins.</param>
    /// <param name="edge">Where it has to end.</param>
    /// <param name="fills">Whether it ends exactly there (justified text).</param>
    public FittedLine? Fit(IReadOnlyList<LinePart> parts, double start, double edge, bool fills)
    {
        var begin = Math.Floor((start / Grid) + Slack) * Grid;
        var inner = parts.Take(parts.ToList().FindLastIndex(part => part.Glyph?.IsSpace != true) + 1).ToList();
        var room = edge - begin + Slack;
        var gaps = inner.Where(part => part.IsGap).Sum(part => part.Width);
        var text = inner.Where(part => !part.IsGap && !part.IsLabel).Sum(part => part.Width);
        var labels = inner.Count(part => part.IsLabel);
        var widest = inner.Where(part => part.IsLabel).Select(part => part.Width).DefaultIfEmpty().Max();

        // Each label and what follows it begin on the grid, which may take up to a step more.
        var steps = 2 * labels * Grid;
        for (var shrink = 0.0; shrink < Math.Max(widest, LabelStep); shrink += LabelStep)
        {
            var boxes = inner.Where(part => part.IsLabel).Sum(part => Label(part, shrink));
            for (var scale = 1.0; scale > SmallestScale - Slack; scale -= ScaleStep)
            {
                var left = room - steps - boxes - (scale * text);
                var factor = gaps > 0 ? left / (scale * gaps) : left >= 0 ? 1 : 0;
                if (factor >= SmallestGap)
                {
                    return Set(parts, begin, fills && factor <= LargestGap ? factor : Math.Min(1, factor), scale, shrink);
                }
            }
        }

        return null;
    }

    private static double Label(LinePart part, double shrink) => Math.Max(LabelStep, part.Width - shrink);

    private static double Snapped(double place, double grid) => Math.Ceiling((place / grid) - Slack) * grid;

    private FittedLine Set(IReadOnlyList<LinePart> parts, double begin, double factor, double scale, double shrink)
    {
        var glyphs = new Dictionary<int, MovedGlyph>();
        List<MarkSpan> marks = [];
        var (at, follows, gap) = (begin, -1, 0.0);
        foreach (var part in parts)
        {
            if (part.Removed is { } removed)
            {
                at = Snapped(at + Math.Max(0, gap), Grid);
                var width = part.IsLabel ? Label(part, shrink) : part.Width;

                // What keeps its width moves with the line too, and its mark with it.
                marks.Add(new(removed, along, at, width));
                at = Snapped(at + width, Grid);
                (follows, gap) = (-1, 0);
                continue;
            }

            if (part.Glyph is { } glyph)
            {
                var place = at + gap;
                place = follows < 0 ? Snapped(place, FineGrid) : place;
                glyphs[glyph.Ordinal] = new(place, along, scale, follows, gap);
                at = place + (scale * part.Width);
                (follows, gap) = (glyph.Ordinal, part.IsGap ? scale * part.Width * (factor - 1) : 0);
            }
            else
            {
                gap += scale * part.Width * factor;
            }
        }

        return new(glyphs, marks);
    }
}

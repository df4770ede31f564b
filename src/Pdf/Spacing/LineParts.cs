namespace Clona.Pdf.Spacing;

/// <summary>Takes a line apart for setting it anew.</summary>
internal static class LineParts
{
    private const double SmallestWordGap = 0.15;
    private const double WordGap = 0.25;
    private const double LargestOverlap = 0.5;

    /// <summary>The parts of <paramref name="segment"/>; null where glyphs lie upon each other and no order tells them apart.</summary>
    public static List<LinePart>? Of(LineSegment segment, Func<int, double> labelWidth)
    {
        List<LinePart> parts = [];
        LineGlyph? before = null;
        for (var i = 0; i < segment.Glyphs.Count; i++)
        {
            var glyph = segment.Glyphs[i];
            if (before is not null && glyph.Start < before.Start + (LargestOverlap * before.Natural) && glyph.Natural > 0)
            {
                if (glyph.IsKept || before.IsKept)
                {
                    return null;
                }
            }

            if (before is not null && !before.IsSpace && !glyph.IsSpace && glyph.Start - before.End > SmallestWordGap * glyph.Size)
            {
                parts.Add(new(null, WordGap * glyph.Size, IsGap: true));
            }

            Add(parts, glyph, labelWidth);
            before = glyph;
        }

        return parts;
    }

    private static void Add(List<LinePart> parts, LineGlyph glyph, Func<int, double> labelWidth)
    {
        if (glyph.IsKept)
        {
            parts.Add(new(glyph, glyph.Natural, glyph.IsSpace));
            return;
        }

        // Words of one value stand in one box; a gap that only they had goes with them.
        var last = parts.FindLastIndex(part => part.Glyph is not null || part.Removed is not null);
        if (last >= 0 && parts[last] is { Removed: { } removed } run && run.Mark == glyph.Mark)
        {
            parts.RemoveRange(last, parts.Count - last);
            parts.Add(run with
            {
                Removed = [.. removed, glyph.Ordinal],
                Width = glyph.Mark >= 0 ? run.Width : run.Width + glyph.Natural,
            });
            return;
        }

        parts.Add(new(null, glyph.Mark >= 0 ? labelWidth(glyph.Mark) : glyph.Natural, IsGap: false, [glyph.Ordinal], glyph.Mark));
    }
}

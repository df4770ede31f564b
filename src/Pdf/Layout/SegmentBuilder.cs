namespace Clona.Pdf.Layout;

/// <summary>Chains glyphs in the order of painting into segments.</summary>
/// <remarks>All limits are shares of the larger of the two font sizes.</remarks>
internal static class SegmentBuilder
{
    private const double WidestGap = 1.0;
    private const double FarthestBack = 0.5;
    private const double SameBaseline = 0.2;
    private const double HighestScript = 0.7;
    private const double WidestScriptGap = 0.4;
    private const double LargestScript = 0.87;

    /// <summary>The segments of <paramref name="glyphs"/>, in order.</summary>
    public static List<TextSegment> Build(IEnumerable<PlacedGlyph> glyphs)
    {
        var segments = new List<TextSegment>();
        foreach (var glyph in glyphs)
        {
            if (segments.Count > 0 && Continues(segments[^1], glyph))
            {
                segments[^1].Add(glyph);
            }
            else
            {
                segments.Add(new TextSegment(glyph));
            }
        }

        return segments;
    }

    private static bool Continues(TextSegment segment, PlacedGlyph glyph)
    {
        var last = segment.Last;
        var size = Math.Max(last.Size, glyph.Size);
        var gap = glyph.U - last.EndU;
        if (segment.Direction != glyph.Direction || gap > WidestGap * size || glyph.U < last.U - (FarthestBack * size))
        {
            return false;
        }

        var rise = Math.Abs(glyph.V - segment.V);
        return rise <= SameBaseline * size
            || Math.Abs(glyph.V - last.V) <= SameBaseline * Math.Min(last.Size, glyph.Size) * 0.5
            || IsScript(segment, glyph, rise, gap);
    }

    // Smaller beside larger, in either order: a footnote sign after a word, or before the note.
    private static bool IsScript(TextSegment segment, PlacedGlyph glyph, double rise, double gap)
    {
        var (small, large) = (Math.Min(segment.Size, glyph.Size), Math.Max(segment.Size, glyph.Size));
        return small <= LargestScript * large && rise <= HighestScript * large && gap <= WidestScriptGap * large;
    }
}

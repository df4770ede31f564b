namespace Clona.Pdf.Fonts;

/// <summary>How far the glyphs of a font reach above and below the baseline, in text space at size 1.</summary>
/// <param name="Ascent">Height, positive.</param>
/// <param name="Descent">Depth, negative or zero.</param>
internal readonly record struct VerticalExtent(double Ascent, double Descent)
{
    /// <summary>What is assumed of a font that does not say.</summary>
    public static VerticalExtent Default { get; } = new(0.9, -0.25);

    /// <summary>
    /// The first sane ascent of <paramref name="ascents"/> and the first sane descent of <paramref name="descents"/>.
    /// </summary>
    /// <remarks>
    /// Producers write zeros, TrueType units, positive descents, or the box of all accents stacked; a box too high
    /// would take glyphs of the neighbouring line, one too low would miss its own.
    /// </remarks>
    public static VerticalExtent FirstSane(ReadOnlySpan<double?> ascents, ReadOnlySpan<double?> descents)
    {
        var ascent = Default.Ascent;
        foreach (var candidate in ascents)
        {
            if (candidate is >= 0.3 and <= 1.3)
            {
                ascent = candidate.Value;
                break;
            }
        }

        var descent = Default.Descent;
        foreach (var candidate in descents)
        {
            if (candidate is { } depth && Math.Abs(depth) is > 0.02 and <= 0.6)
            {
                descent = -Math.Abs(depth);
                break;
            }
        }

        return new VerticalExtent(ascent, descent);
    }
}

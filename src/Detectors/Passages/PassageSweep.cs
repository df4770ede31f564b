using Clona.Detectors.Findings;

namespace Clona.Detectors.Passages;

/// <summary>Says of spans in rising order whether one of some candidates lies over them; the work grows with the number of both.</summary>
/// <param name="ordered">The candidates, ordered by start; they may lie over each other.</param>
internal sealed class PassageSweep(IReadOnlyList<Candidate> ordered)
{
    private int next;
    private int furthest;

    /// <summary>Whether a candidate shares a letter with <paramref name="span"/>, which begins at or behind the end of the one before.</summary>
    public bool Touches(TextSpan span)
    {
        for (; next < ordered.Count && ordered[next].Span.Start < span.End; next++)
        {
            furthest = Math.Max(furthest, ordered[next].Span.End);
        }

        return furthest > span.Start;
    }
}

using Clona.Detectors.Findings;

namespace Clona.Pipeline.Policy.Lists;

/// <summary>The matches in one text, ordered by start.</summary>
internal sealed class OwnMatches
{
    private readonly OwnMatch[] ordered;
    private readonly int longest;

    /// <summary>Orders <paramref name="matches"/>.</summary>
    public OwnMatches(IEnumerable<OwnMatch> matches)
    {
        ordered = [.. matches.OrderBy(match => match.Span)];
        longest = ordered.Length == 0 ? 0 : ordered.Max(match => match.Span.Length);
    }

    /// <summary>All matches.</summary>
    public IReadOnlyList<OwnMatch> All => ordered;

    /// <summary>The matches that share a character with <paramref name="span"/>.</summary>
    public List<OwnMatch> Overlapping(TextSpan span)
    {
        var near = new List<OwnMatch>();
        for (var i = FirstFrom(span.Start - longest); i < ordered.Length && ordered[i].Span.Start < span.End; i++)
        {
            if (ordered[i].Span.Overlaps(span))
            {
                near.Add(ordered[i]);
            }
        }

        return near;
    }

    private int FirstFrom(int start)
    {
        var low = 0;
        var high = ordered.Length;
        while (low < high)
        {
            var middle = (low + high) >>> 1;
            (low, high) = ordered[middle].Span.Start < start ? (middle + 1, high) : (low, middle);
        }

        return low;
    }
}

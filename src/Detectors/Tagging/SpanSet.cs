using Clona.Detectors.Findings;

namespace Clona.Detectors.Tagging;

/// <summary>Places that are taken, to be asked in order of their start or in any other.</summary>
internal sealed class SpanSet
{
    private readonly TextSpan[] spans;

    /// <summary>The places of <paramref name="candidates"/>.</summary>
    public SpanSet(IEnumerable<Candidate> candidates)
    {
        var sorted = candidates.Select(candidate => candidate.Span).Where(span => !span.IsEmpty).Order().ToArray();
        var joined = new List<TextSpan>(sorted.Length);
        foreach (var span in sorted)
        {
            if (joined.Count > 0 && span.Start < joined[^1].End)
            {
                joined[^1] = joined[^1].Union(span);
            }
            else
            {
                joined.Add(span);
            }
        }

        spans = [.. joined];
    }

    /// <summary>Whether one of the places shares a character with <paramref name="span"/>.</summary>
    public bool Touches(TextSpan span)
    {
        var low = 0;
        var high = spans.Length;
        while (low < high)
        {
            var middle = (low + high) >>> 1;
            (low, high) = spans[middle].End <= span.Start ? (middle + 1, high) : (low, middle);
        }

        return low < spans.Length && spans[low].Start < span.End;
    }
}

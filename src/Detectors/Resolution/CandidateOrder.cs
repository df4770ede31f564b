using Clona.Detectors.Findings;

namespace Clona.Detectors.Resolution;

/// <summary>Binary search in candidates that are ordered by start.</summary>
internal static class CandidateOrder
{
    /// <summary>Index of the first candidate that begins at or behind <paramref name="start"/>; the count if none
    /// does.</summary>
    public static int FirstFrom(IReadOnlyList<Candidate> candidates, int start)
    {
        var low = 0;
        var high = candidates.Count;
        while (low < high)
        {
            var middle = (low + high) >>> 1;
            if (candidates[middle].Span.Start < start)
            {
                low = middle + 1;
            }
            else
            {
                high = middle;
            }
        }

        return low;
    }

    /// <summary>Adds <paramref name="found"/>, in any order, to <paramref name="candidates"/>, which are ordered by their spans and stay so.</summary>
    public static void Merge(List<Candidate> candidates, List<Candidate> found)
    {
        if (found.Count == 0)
        {
            return;
        }

        found.Sort(BySpan);
        var left = candidates.Count - 1;
        var right = found.Count - 1;
        candidates.AddRange(found);
        for (var target = candidates.Count - 1; right >= 0; target--)
        {
            var takesLeft = left >= 0 && BySpan(candidates[left], found[right]) > 0;
            candidates[target] = takesLeft ? candidates[left--] : found[right--];
        }
    }

    private static int BySpan(Candidate left, Candidate right) => left.Span.CompareTo(right.Span);
}

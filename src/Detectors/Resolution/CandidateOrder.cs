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
}

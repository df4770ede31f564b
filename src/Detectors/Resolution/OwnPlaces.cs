using Clona.Detectors.Findings;

namespace Clona.Detectors.Resolution;

/// <summary>Lets what the office itself describes win over what only looks like no personal datum.</summary>
internal static class OwnPlaces
{
    /// <summary>Removes decoys that share a character with an own candidate.</summary>
    public static void RemoveDecoys(List<Candidate> candidates)
    {
        var own = candidates.FindAll(candidate => candidate.IsOwn);
        if (own.Count == 0)
        {
            return;
        }

        var places = Merged(own);
        candidates.RemoveAll(candidate => candidate.IsDecoy && Overlaps(places, candidate.Span));
    }

    private static List<TextSpan> Merged(List<Candidate> own)
    {
        own.Sort((left, right) => left.Span.CompareTo(right.Span));
        var places = new List<TextSpan>();
        foreach (var candidate in own)
        {
            if (places.Count > 0 && candidate.Span.Start <= places[^1].End)
            {
                places[^1] = places[^1].Union(candidate.Span);
            }
            else
            {
                places.Add(candidate.Span);
            }
        }

        return places;
    }

    private static bool Overlaps(List<TextSpan> places, TextSpan span)
    {
        var low = 0;
        var high = places.Count;
        while (low < high)
        {
            var middle = (low + high) >>> 1;
            (low, high) = places[middle].End <= span.Start ? (middle + 1, high) : (low, middle);
        }

        return low < places.Count && places[low].Overlaps(span);
    }
}

using Clona.Detectors.Findings;

namespace Clona.Detectors.Tagging;

/// <summary>Gives a name that the rules see in part the borders that the tagger sees ("Karel" of "Karel Tulegenov").</summary>
internal static class NameBorders
{
    private const int SureMargin = 150;

    /// <summary>Widens each candidate that lies alone in one sure mention.</summary>
    public static void Widen(List<Candidate> candidates, IReadOnlyList<TagMention> mentions)
    {
        candidates.Sort((left, right) => left.Span.CompareTo(right.Span));
        var first = 0;
        foreach (var mention in mentions.Where(mention => mention.Margin >= SureMargin))
        {
            while (first < candidates.Count && candidates[first].Span.End <= mention.Span.Start)
            {
                first++;
            }

            var isAlone = first < candidates.Count
                && (first + 1 == candidates.Count || candidates[first + 1].Span.Start >= mention.Span.End);
            if (isAlone && !candidates[first].IsDecoy && mention.Span.Contains(candidates[first].Span))
            {
                candidates[first] = candidates[first] with { Span = mention.Span };
            }
        }
    }
}

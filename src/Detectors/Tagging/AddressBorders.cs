using Clona.Detectors.Findings;

namespace Clona.Detectors.Tagging;

/// <summary>Gives addresses in a text without capitals the extent that rules and tagger see together: there the rules know hardly any
/// border of a street or a town.</summary>
internal static class AddressBorders
{
    /// <summary>Widens each candidate over the mentions that it touches.</summary>
    public static void Widen(List<Candidate> candidates, IReadOnlyList<TagMention> mentions)
    {
        candidates.Sort((left, right) => left.Span.CompareTo(right.Span));
        var first = 0;
        for (var index = 0; index < candidates.Count; index++)
        {
            if (candidates[index].IsDecoy)
            {
                continue;
            }

            while (first < mentions.Count && mentions[first].Span.End <= candidates[index].Span.Start)
            {
                first++;
            }

            for (var next = first; next < mentions.Count && mentions[next].Span.Start < candidates[index].Span.End; next++)
            {
                candidates[index] = candidates[index] with { Span = candidates[index].Span.Union(mentions[next].Span) };
            }
        }
    }
}

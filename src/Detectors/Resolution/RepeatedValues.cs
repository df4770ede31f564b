using Clona.Detectors.Findings;
using Clona.Detectors.Identifiers;
using Clona.Detectors.Text;

namespace Clona.Detectors.Resolution;

/// <summary>Finds values again that a label has announced elsewhere in the text ("osoba 26208" behind "os. č. 26208").</summary>
/// <remarks>Only numbers of persons, documents and boxes that are long enough to be nobody else's.</remarks>
internal static class RepeatedValues
{
    private const int FewestCharacters = 5;
    private const int MostCharacters = 12;
    private static readonly Evidence[] Reasons = [IdentifierEvidence.RepeatedValue];

    /// <summary>Candidates that no candidate of <paramref name="resolved"/> overlaps.</summary>
    public static List<Candidate> Find(DetectionText text, IReadOnlyList<Candidate> resolved)
    {
        var found = new List<Candidate>();
        var view = text.View.AsSpan();
        var known = Known(view, resolved);
        if (known.Count == 0)
        {
            return found;
        }

        var values = known.GetAlternateLookup<ReadOnlySpan<char>>();
        var next = 0;
        for (var at = view.IndexOfAnyInRange('0', '9'); at >= 0;)
        {
            var start = at;
            while (start > 0 && at - start < MostCharacters && TextChars.IsWord(view[start - 1]))
            {
                start--;
            }

            var end = at;
            while (end < view.Length && end - start <= MostCharacters && TextChars.IsWord(view[end]))
            {
                end++;
            }

            while (next < resolved.Count && resolved[next].Span.End <= start)
            {
                next++;
            }

            var isFree = next >= resolved.Count || resolved[next].Span.Start >= end;
            if (isFree && values.TryGetValue(view[start..end], out var type) && NumberEdges.IsFreeStart(view, start)
                && NumberEdges.IsFreeEnd(view, end) && !NumberEdges.IsAmount(view, end) && !text.Labels.AnnouncesDecoy(start))
            {
                found.Add(new Candidate(type, new TextSpan(start, end), EvidenceStrength.Statistical, Reasons));
            }

            var rest = view[end..].IndexOfAnyInRange('0', '9');
            at = rest < 0 ? -1 : end + rest;
        }

        return found;
    }

    private static Dictionary<string, FindingType> Known(ReadOnlySpan<char> view, IReadOnlyList<Candidate> resolved)
    {
        var known = new Dictionary<string, FindingType>(StringComparer.Ordinal);
        foreach (var candidate in resolved)
        {
            var value = view[candidate.Span.Start..candidate.Span.End];
            var isKind = candidate.Type is FindingType.OtherId or FindingType.IdDocument or FindingType.Databox
                && candidate.Strength >= EvidenceStrength.Labelled && value.Length is >= FewestCharacters and <= MostCharacters;
            if (isKind && value.ContainsAnyInRange('0', '9') && IsOneWord(value))
            {
                known.TryAdd(value.ToString(), candidate.Type);
            }
        }

        return known;
    }

    private static bool IsOneWord(ReadOnlySpan<char> value)
    {
        foreach (var c in value)
        {
            if (!TextChars.IsWord(c))
            {
                return false;
            }
        }

        return true;
    }
}

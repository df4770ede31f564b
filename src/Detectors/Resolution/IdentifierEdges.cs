using Clona.Detectors.Context;
using Clona.Detectors.Findings;
using Clona.Detectors.Text;

namespace Clona.Detectors.Resolution;

/// <summary>Cuts names and addresses that ran into an identifier ("JAN NOVÁK V. R.", "RZ VSP | 88-82").</summary>
/// <remarks>What is left of them stays a candidate of its own, so that no masked character is lost and the identifier keeps
/// its exact place; a label that is left says nothing and is dropped.</remarks>
internal static class IdentifierEdges
{
    /// <summary>The candidates, where a name or an address covers one end of a surer identifier cut there.</summary>
    public static List<Candidate> Cut(DetectionText text, IEnumerable<Candidate> candidates)
    {
        var all = candidates.ToList();
        var marks = all.FindAll(IsMark);
        marks.Sort((left, right) => left.Span.CompareTo(right.Span));
        if (marks.Count == 0)
        {
            return all;
        }

        var kept = new List<Candidate>(all.Count);
        foreach (var candidate in all)
        {
            if (IsInBirthPlace(marks, candidate))
            {
                continue;
            }

            if (!IsName(candidate) || MarkIn(marks, candidate) is not { } mark)
            {
                kept.Add(candidate);
            }
            else if (Rest(text, candidate.Span, mark.Span) is { IsEmpty: false } rest)
            {
                kept.Add(candidate with { Span = rest });
            }
        }

        return kept;
    }

    // "narozen 6. 2. 1948, Mladá Boleslav": a town that could be a name.
    private static bool IsInBirthPlace(List<Candidate> marks, Candidate name)
    {
        var i = CandidateOrder.FirstFrom(marks, name.Span.Start);
        return name.Type == FindingType.Person && i < marks.Count && marks[i].Type == FindingType.BirthPlace && marks[i].Span == name.Span;
    }

    private static bool IsName(Candidate candidate) => !candidate.IsDecoy && !candidate.IsOwn
        && candidate.Type is FindingType.Person or FindingType.Address;

    private static bool IsMark(Candidate candidate) => !candidate.IsDecoy && !candidate.IsOwn
        && candidate.Strength >= EvidenceStrength.Labelled
        && candidate.Type is not (FindingType.Person or FindingType.Address or FindingType.Email);

    // The first identifier that covers exactly one end of the name.
    private static Candidate? MarkIn(List<Candidate> marks, Candidate name)
    {
        for (var i = Math.Max(0, CandidateOrder.FirstFrom(marks, name.Span.Start) - 1); i < marks.Count
            && marks[i].Span.Start < name.Span.End; i++)
        {
            var mark = marks[i];
            var isSurer = mark.Type == FindingType.Signature || mark.Strength > name.Strength || (mark.Type == FindingType.BirthPlace && name.Type == FindingType.Address);
            if (mark.Type == FindingType.BirthPlace && name.Type == FindingType.Person)
            {
                continue;
            }

            var coversStart = mark.Span.Start <= name.Span.Start && mark.Span.End < name.Span.End;
            var coversEnd = mark.Span.Start > name.Span.Start && mark.Span.End >= name.Span.End;
            if (isSurer && mark.Span.Overlaps(name.Span) && (coversStart || coversEnd))
            {
                return mark;
            }
        }

        return null;
    }

    private static TextSpan Rest(DetectionText text, TextSpan name, TextSpan mark)
    {
        var isBehind = mark.Start <= name.Start;
        var start = isBehind ? mark.End : name.Start;
        var end = isBehind ? name.End : mark.Start;
        while (start < end && !TextChars.IsWord(text.View[start]))
        {
            start++;
        }

        while (start < end && (!TextChars.IsWord(text.View[end - 1]) || text.Labels.CrossingAt(end - 1) is not null))
        {
            end = text.Labels.CrossingAt(end - 1) is { } label && TextChars.IsWord(text.View[end - 1]) ? label.Start : end - 1;
        }

        return new TextSpan(start, Math.Max(start, end));
    }
}

using Clona.Detectors.Findings;
using Clona.Detectors.Identifiers;
using Clona.Detectors.Text;

namespace Clona.Detectors.Resolution;

/// <summary>Tells numbers of the shape of a birth number that are something else: no label, a failed check, and nobody on
/// the line.</summary>
/// <remarks>Counts, journeys and items are written so too ("785210/1184"); one in a few is even a day of the calendar.</remarks>
internal static class LoneBirthNumbers
{
    private const int Reach = 200;

    /// <summary>The candidates without such numbers.</summary>
    public static List<Candidate> Drop(DetectionText text, List<Candidate> resolved)
    {
        var isAny = resolved.Exists(IsDoubtful);
        return isAny ? resolved.FindAll(candidate => !IsDoubtful(candidate) || HasPerson(text.View, resolved, candidate.Span)) : resolved;
    }

    private static bool IsDoubtful(Candidate candidate) => candidate.Type == FindingType.BirthNumber
        && candidate.Strength == EvidenceStrength.Statistical && candidate.Evidence.Contains(IdentifierEvidence.BirthNumberCheckFailed);

    private static bool HasPerson(ReadOnlySpan<char> view, List<Candidate> resolved, TextSpan span)
    {
        var from = Math.Max(0, span.Start - Reach);
        from += view[from..span.Start].LastIndexOf('\n') + 1;
        var behind = view[span.End..Math.Min(view.Length, span.End + Reach)];
        var to = span.End + (behind.IndexOf('\n') is var end and >= 0 ? end : behind.Length);
        for (var i = CandidateOrder.FirstFrom(resolved, from); i < resolved.Count && resolved[i].Span.Start < to; i++)
        {
            if (resolved[i].Type is FindingType.Person or FindingType.Email or FindingType.BirthDate)
            {
                return true;
            }
        }

        return false;
    }
}

using Clona.Detectors.Findings;
using Clona.Detectors.Identifiers;
using Clona.Detectors.Text;

namespace Clona.Detectors.Resolution;

/// <summary>Tells numbers of the shape of a birth number that are something else: no label, a failed check, and nobody on
/// the line.</summary>
/// <remarks>Counts, journeys and items are written so too ("785210/1184"); one in a few is even a day of the calendar.</remarks>
internal static class LoneBirthNumbers
{
    private const int Reach = 40;

    /// <summary>The candidates without such numbers.</summary>
    public static List<Candidate> Drop(DetectionText text, List<Candidate> resolved)
    {
        var isAny = resolved.Exists(IsDoubtful);
        return isAny ? resolved.FindAll(candidate => !IsDoubtful(candidate) || HasPerson(text.View, resolved, candidate.Span)) : resolved;
    }

    private static bool IsDoubtful(Candidate candidate) => candidate.Type == FindingType.BirthNumber
        && candidate.Strength == EvidenceStrength.Statistical && candidate.Evidence.Contains(IdentifierEvidence.BirthNumberCheckFailed);

    // Right before or right behind it on the line.
    private static bool HasPerson(ReadOnlySpan<char> view, List<Candidate> resolved, TextSpan span)
    {
        var i = CandidateOrder.FirstFrom(resolved, span.Start);
        return (i > 0 && IsBeside(view, resolved[i - 1], resolved[i - 1].Span.End, span.Start))
            || (i + 1 < resolved.Count && IsBeside(view, resolved[i + 1], span.End, resolved[i + 1].Span.Start));
    }

    private static bool IsBeside(ReadOnlySpan<char> view, Candidate neighbour, int start, int end) =>
        neighbour.Type is FindingType.Person or FindingType.BirthDate or FindingType.Address && end - start is >= 0 and <= Reach
            && !view[start..end].ContainsAny('.', '\n', ';');
}

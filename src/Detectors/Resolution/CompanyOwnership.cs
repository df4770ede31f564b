using Clona.Detectors.Findings;
using Clona.Detectors.Identifiers;

namespace Clona.Detectors.Resolution;

/// <summary>Keeps company numbers of natural persons and drops those of legal persons, which are public and no
/// personal data.</summary>
/// <remarks>A number whose owner nothing near tells stays as a doubtful finding, so that a person decides.</remarks>
internal static class CompanyOwnership
{
    private const int Neighbourhood = 120;

    /// <summary>The candidates without company numbers of legal persons.</summary>
    public static List<Candidate> Apply(IReadOnlyList<Candidate> candidates, PartyFinder parties)
    {
        var kept = new List<Candidate>(candidates.Count);
        foreach (var candidate in candidates)
        {
            if (candidate.Type != FindingType.CompanyId)
            {
                kept.Add(candidate);
                continue;
            }

            var party = parties.PartyOf(candidate.Span);
            party = party == PartyKind.Unknown && IsBesideBirth(candidates, candidate.Span) ? PartyKind.Natural : party;
            if (party != PartyKind.Legal)
            {
                var reason = party == PartyKind.Natural ? IdentifierEvidence.OwnerNatural
                    : IdentifierEvidence.OwnerUnknown;
                kept.Add(candidate with { Evidence = [.. candidate.Evidence, reason] });
            }
        }

        return kept;
    }

    // Only a natural person has a birth number, a tax number made of one, or a date of birth.
    private static bool IsBesideBirth(IReadOnlyList<Candidate> candidates, TextSpan span)
    {
        for (var i = CandidateOrder.FirstFrom(candidates, span.Start - Neighbourhood); i < candidates.Count; i++)
        {
            if (candidates[i].Span.Start > span.End + Neighbourhood)
            {
                break;
            }

            if (candidates[i].Type is FindingType.TaxId or FindingType.BirthNumber or FindingType.BirthDate)
            {
                return true;
            }
        }

        return false;
    }
}

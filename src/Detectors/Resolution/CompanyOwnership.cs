using Clona.Detectors.Context;
using Clona.Detectors.Findings;
using Clona.Detectors.Identifiers;

namespace Clona.Detectors.Resolution;

/// <summary>Keeps company numbers of natural persons and drops those of legal persons, which are public and no personal data.</summary>
/// <remarks>A number whose owner nothing near tells stays as a doubtful finding, so that a person decides.</remarks>
internal static class CompanyOwnership
{
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
            if (party != PartyKind.Legal)
            {
                var reason = party == PartyKind.Natural ? IdentifierEvidence.OwnerNatural : IdentifierEvidence.OwnerUnknown;
                kept.Add(candidate with { Evidence = [.. candidate.Evidence, reason] });
            }
        }

        return kept;
    }
}

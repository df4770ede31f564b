using Clona.Detectors.Findings;
using Clona.Detectors.Roles;
using Clona.Detectors.Structure;

namespace Clona.Detectors.Addresses.Learned;

/// <summary>What is known of one document before its homes are judged.</summary>
/// <param name="Structure">The document.</param>
/// <param name="Persons">Persons, by start.</param>
/// <param name="Roles">The role of each of them.</param>
/// <param name="Found">Everything found, by start.</param>
/// <param name="Places">The places that are asked about, by start, none overlapping another.</param>
internal sealed record HomeSheet(
    DocumentStructure Structure, IReadOnlyList<Candidate> Persons, IReadOnlyList<RoleAssignment> Roles, IReadOnlyList<Candidate> Found,
    IReadOnlyList<HomePlace> Places)
{
    /// <summary>The text of the document.</summary>
    public TokenizedText Text => Structure.Tokens;
}

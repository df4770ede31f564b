using Clona.Detectors.Findings;
using Clona.Detectors.Structure;

namespace Clona.Detectors.Resolution;

/// <summary>The candidates of a document, its persons not yet linked.</summary>
/// <param name="Structure">The document.</param>
/// <param name="Candidates">Everything found, ordered by start.</param>
/// <param name="Persons">The persons among them.</param>
/// <param name="Parties">Whose identifiers these are.</param>
internal sealed record FoundCandidates(DocumentStructure Structure, List<Candidate> Candidates, List<Candidate> Persons, PartyFinder Parties);

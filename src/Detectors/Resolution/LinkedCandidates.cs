using Clona.Detectors.Findings;
using Clona.Detectors.Structure;

namespace Clona.Detectors.Resolution;

/// <summary>The candidates of a document, its persons linked.</summary>
/// <param name="Structure">The document.</param>
/// <param name="Candidates">Everything found, ordered by start.</param>
/// <param name="Persons">The persons among them.</param>
/// <param name="Labels">Entity of each person.</param>
/// <param name="Doubts">Whether each of them may be several.</param>
/// <param name="Parties">Whose identifiers these are.</param>
internal sealed record LinkedCandidates(
    DocumentStructure Structure, List<Candidate> Candidates, List<Candidate> Persons, IReadOnlyList<string> Labels, IReadOnlyList<bool> Doubts, PartyFinder Parties);

using Clona.Detectors.Findings;
using Clona.Detectors.Structure;

namespace Clona.Detectors.Roles.Learned;

/// <summary>All that is known of the persons of one document before their roles are judged.</summary>
/// <param name="Structure">The document.</param>
/// <param name="Mentions">The mentions in order, with what the rules say of each.</param>
/// <param name="Lists">The lists in which they stand.</param>
/// <param name="Heads">Reads the heads of these lists.</param>
/// <param name="Facts">Reads what else was found beside a mention.</param>
/// <param name="Found">Everything found, ordered by start.</param>
internal sealed record RoleSheet(
    DocumentStructure Structure, IReadOnlyList<MentionFacts> Mentions, PersonLists Lists, ListHeadReader Heads, OwnFacts Facts,
    IReadOnlyList<Candidate> Found)
{
    /// <summary>The text of the document.</summary>
    public TokenizedText Text => Structure.Tokens;
}

using Clona.Detectors.Declension;

namespace Clona.Pipeline.Pseudonyms;

/// <summary>The form that a mention stands in.</summary>
/// <param name="Case">Grammatical case.</param>
/// <param name="IsFamily">Whether the surname is that of several people.</param>
/// <param name="Possessive">Ending of the possessive adjective that the mention is; null where it is none.</param>
/// <param name="IsDoubtful">Whether nothing told the case, so that it is taken for the nominative.</param>
internal sealed record MentionForm(GrammaticalCase Case, bool IsFamily, string? Possessive, bool IsDoubtful);

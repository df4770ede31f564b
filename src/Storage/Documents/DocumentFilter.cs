using Clona.Pipeline.Texts;
using Clona.Pipeline.Workflow;
using Clona.Storage.Accounts;

namespace Clona.Storage.Documents;

/// <summary>Which documents a list shows, newest first.</summary>
/// <param name="States">States to show; empty for all but erased.</param>
/// <param name="Owner">Only documents of this account; null for all.</param>
/// <param name="ProfileId">Only documents of this profile; null for all.</param>
/// <param name="Skip">Rows to pass over.</param>
/// <param name="Take">Most rows, 1 to 200.</param>
/// <param name="Scope">Only documents that somebody may see; null for all.</param>
/// <param name="Refusal">Only documents refused or failed for this reason; null for all.</param>
public sealed record DocumentFilter(
    IReadOnlyList<DocumentState> States, AccountId? Owner = null, string? ProfileId = null, int Skip = 0, int Take = 50,
    DocumentScope? Scope = null, RefusalReason? Refusal = null);

using Clona.Pipeline.Workflow;
using Clona.Storage.Accounts;

namespace Clona.Storage.Documents;

/// <summary>Which documents somebody may see; a document is in it if either part says so.</summary>
/// <param name="OwnOrOwnerless">Documents of this account and those without owner; null for none.</param>
/// <param name="AnyOwnerStates">Documents of anybody in these states.</param>
public sealed record DocumentScope(AccountId? OwnOrOwnerless, IReadOnlyList<DocumentState> AnyOwnerStates);

using Clona.Storage.Documents;

namespace Clona.Storage.Vault;

/// <summary>A request that waits for a second person, or is approved or done.</summary>
/// <param name="Id">Its id.</param>
/// <param name="Document">The document.</param>
/// <param name="Kind">What is asked for.</param>
/// <param name="Label">The pseudonym's label; empty where the whole mapping is meant.</param>
/// <param name="AskedBy">Account of the first person.</param>
/// <param name="AskedAt">When.</param>
/// <param name="ApprovedBy">Account of the second person; null while nobody approved.</param>
/// <param name="IsDone">Whether it was carried out.</param>
public sealed record VaultRequest(
    Guid Id, DocumentId Document, VaultRequestKind Kind, string Label, Guid AskedBy, DateTimeOffset AskedAt, Guid? ApprovedBy, bool IsDone);

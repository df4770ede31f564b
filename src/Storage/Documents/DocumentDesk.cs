using Clona.Pipeline.Workflow;
using Clona.Storage.Accounts;

namespace Clona.Storage.Documents;

/// <summary>Receives documents, lists them, hands out their bytes.</summary>
public sealed class DocumentDesk
{
    /// <summary>Stores a document: encrypted blob first, then row and audit event in one transaction.</summary>
    public Task<ReceiveOutcome> ReceiveAsync(IncomingDocument incoming, Actor actor, CancellationToken cancellationToken) =>
        throw new NotSupportedException();

    /// <summary>The document, or null where there is none.</summary>
    public Task<DocumentSummary?> FindAsync(DocumentId id, CancellationToken cancellationToken) => throw new NotSupportedException();

    /// <summary>The documents that <paramref name="filter"/> matches.</summary>
    public Task<DocumentPage> ListAsync(DocumentFilter filter, CancellationToken cancellationToken) => throw new NotSupportedException();

    /// <summary>How many documents are in each state; states without documents are left out.</summary>
    public Task<IReadOnlyDictionary<DocumentState, int>> CountAsync(AccountId? owner, CancellationToken cancellationToken) =>
        throw new NotSupportedException();

    /// <summary>The original's bytes for the page images; null where there is none.</summary>
    public Task<ReadOnlyMemory<byte>?> OriginalAsync(DocumentId id, CancellationToken cancellationToken) =>
        throw new NotSupportedException();

    /// <summary>One output of a verified document with its public file name; leaves an audit event. Null where there is none.</summary>
    public Task<DownloadFile?> DownloadAsync(DocumentId id, OutputKind kind, Actor actor, CancellationToken cancellationToken) =>
        throw new NotSupportedException();

    /// <summary>Tries a failed or quarantined document again.</summary>
    public Task<ChangeOutcome> RetryAsync(DocumentId id, Actor actor, CancellationToken cancellationToken) =>
        throw new NotSupportedException();

    /// <summary>Destroys the document's key and blobs; the row stays as a stone.</summary>
    public Task<ChangeOutcome> EraseAsync(DocumentId id, Actor actor, CancellationToken cancellationToken) =>
        throw new NotSupportedException();
}

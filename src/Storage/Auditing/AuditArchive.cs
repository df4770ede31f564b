using Clona.Pipeline.Audit;

namespace Clona.Storage.Auditing;

/// <summary>The audit log in the database: the same records and the same chain as the command line's file.</summary>
public sealed class AuditArchive
{
    /// <summary>Appends events that belong to no document's transaction, such as a sign-in.</summary>
    public Task<AuditAppendResult> AppendAsync(IReadOnlyList<AuditEvent> events, CancellationToken cancellationToken) =>
        throw new NotSupportedException();

    /// <summary>Newest events first.</summary>
    public Task<IReadOnlyList<StoredAuditEvent>> ReadAsync(AuditQuery query, CancellationToken cancellationToken) =>
        throw new NotSupportedException();

    /// <summary>Writes the whole log in the format CLONA-AUDIT/1, which <c>redact audit verify</c> reads.</summary>
    public Task ExportAsync(Stream target, CancellationToken cancellationToken) => throw new NotSupportedException();
}

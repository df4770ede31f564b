using Clona.Storage.Blobs;
using Clona.Storage.Keys;
using Clona.Storage.Model;
using Clona.Storage.Registration;
using Clona.Storage.Vault;
using Microsoft.EntityFrameworkCore;

namespace Clona.Storage.Fsck;

/// <summary>Checks the whole storage against what must always hold (reliability page, part 8); changes nothing.</summary>
/// <remarks>I10 (retention) has no subject in this version. May run beside a working system.</remarks>
public sealed class StorageFsck
{
    private readonly IDbContextFactory<ClonaContext> factory;
    private readonly DocumentVault vault;
    private readonly BlobStore blobs;
    private readonly DatabaseKind kind;
    private readonly PseudonymVault pseudonyms;
    private readonly TimeProvider time;

    internal StorageFsck(
        IDbContextFactory<ClonaContext> factory, DocumentVault vault, BlobStore blobs, DatabaseKind kind, PseudonymVault pseudonyms, TimeProvider time)
    {
        this.kind = kind;
        this.pseudonyms = pseudonyms;
        this.factory = factory;
        this.vault = vault;
        this.blobs = blobs;
        this.time = time;
    }

    /// <summary>One result for each invariant, in their order.</summary>
    public async Task<IReadOnlyList<InvariantResult>> RunAsync(CancellationToken cancellationToken)
    {
        await using var context = await factory.CreateDbContextAsync(cancellationToken);
        var now = time.GetUtcNow();

        // One read transaction: rows and events that are compared come from the same moment.
        await using var moment = await context.Database.BeginTransactionAsync(kind.Moment, cancellationToken);
        var documents = await context.Documents.AsNoTracking().OrderBy(row => row.Id).ToListAsync(cancellationToken);
        var references = await context.Blobs.AsNoTracking().ToListAsync(cancellationToken);
        var approvals = await context.Approvals.AsNoTracking().ToListAsync(cancellationToken);
        var outputs = await context.CheckedOutputs.AsNoTracking().ToListAsync(cancellationToken);
        var messages = await context.Outbox.AsNoTracking().OrderBy(row => row.Key).ToListAsync(cancellationToken);
        var trail = await TrailReading.ReadAsync(context, cancellationToken);
        var blobCheck = new BlobCheck(documents, references, blobs, vault, now);
        var gateCheck = new GateCheck(documents, approvals, outputs, trail);
        return
        [
            StateCheck.Run(documents, trail),
            blobCheck.Run(),
            StateCheck.RunOriginals(documents, references, trail),
            gateCheck.RunApprovals(),
            gateCheck.RunVerifications(),
            LeaseCheck.Run(documents, now),
            await new TrailCheck(context, documents, vault, trail).RunAsync(cancellationToken),
            OutboxCheck.Run(messages),
            blobCheck.RunLeftovers(),
            await VaultCheck.RunAsync(pseudonyms, cancellationToken),
        ];
    }
}

using Clona.Storage.Blobs;
using Clona.Storage.Keys;
using Clona.Storage.Model;
using Clona.Storage.Registration;
using Clona.Storage.Vault;
using Microsoft.EntityFrameworkCore;

namespace Clona.Storage.Fsck;

/// <summary>Checks the whole storage against what must always hold (reliability page, part 8); changes nothing.</summary>
/// <remarks>May run beside a working system.</remarks>
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
        var answered = (await context.PersonAnswers.Select(row => row.DocumentId).Distinct().ToListAsync(cancellationToken)).ToHashSet();
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
            LeaseCheck.Run(documents, messages, trail, now, Later(now, kind.Now(time))),
            await new TrailCheck(context, documents, vault, trail, new EffectCheck(documents, approvals, outputs, trail).Run())
                .RunAsync(cancellationToken),
            OutboxCheck.Run(messages),
            blobCheck.RunLeftovers(),
            ErasureCheck.Run(documents, references, answered),
            await VaultCheck.RunAsync(pseudonyms, cancellationToken),
        ];
    }

    // Where the database's clock is known to be ahead of this machine's, leases follow it.
    private static DateTimeOffset Later(DateTimeOffset one, DateTimeOffset other) => one > other ? one : other;
}

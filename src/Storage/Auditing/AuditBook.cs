using Clona.Pipeline.Audit;
using Clona.Storage.Model;
using Microsoft.EntityFrameworkCore;

namespace Clona.Storage.Auditing;

/// <summary>Appends to the audit table inside the transaction of the effect, one writer at a time.</summary>
internal sealed class AuditBook(ClonaContext context)
{
    private AuditChain? chain;
    private AuditHeadRow? head;

    /// <summary>Writes the records; they hold once the transaction commits.</summary>
    /// <exception cref="AuditDamagedException">The log does not end where its head says.</exception>
    internal async Task<AuditAnchor> AppendAsync(
        IReadOnlyList<AuditEvent> events, DateTimeOffset now, CancellationToken cancellationToken)
    {
        chain ??= await ContinueAsync(cancellationToken);
        var (records, anchor) = chain.Append(events, now);
        Keep(chain.State!);
        await context.SaveChangesAsync(cancellationToken);
        foreach (var record in records)
        {
            await InsertAsync(record, cancellationToken);
        }

        return anchor;
    }

    // One statement each: the table accepts nothing but the next number, and EF promises no order within a batch.
    private Task<int> InsertAsync(EncodedRecord record, CancellationToken cancellationToken)
    {
        var payload = record.Payload.ToArray();
        var hash = record.Chain.ToBytes();
        var subject = record.Event.Subject.ToString();
        return context.Database.ExecuteSqlAsync(
            $"""
            INSERT INTO "AuditRecords" ("Sequence", "Payload", "Chain", "Microseconds", "Kind", "Subject")
            VALUES ({record.Sequence}, {payload}, {hash}, {record.Microseconds}, {record.Event.Kind}, {subject})
            """,
            cancellationToken);
    }

    private async Task<AuditChain> ContinueAsync(CancellationToken cancellationToken)
    {
        head = await context.AuditHeads.SingleOrDefaultAsync(row => row.Id == AuditHeadRow.OnlyId, cancellationToken);
        var last = await context.AuditRecords.AsNoTracking()
            .OrderByDescending(row => row.Sequence).FirstOrDefaultAsync(cancellationToken);
        var fits = head is null ? last is null : last is not null && last.Sequence == head.Size - 1 && last.Chain.SequenceEqual(head.Chain);
        return fits ? new AuditChain(head is null ? null : StateOf(head)) : throw new AuditDamagedException();
    }

    private void Keep(AuditChainState state)
    {
        var subtrees = state.Subtrees.SelectMany(digest => digest.ToBytes()).ToArray();
        var log = new byte[LogId.Length];
        state.Log.CopyTo(log);
        if (head is null)
        {
            head = new AuditHeadRow { Log = log, Chain = [], Subtrees = [] };
            context.AuditHeads.Add(head);
        }

        head.Size = state.Size;
        head.Chain = state.Chain.ToBytes();
        head.Subtrees = subtrees;
    }

    private static AuditChainState StateOf(AuditHeadRow row) => new(
        new LogId(row.Log),
        row.Size,
        new Sha256Digest(row.Chain),
        [.. row.Subtrees.Chunk(Sha256Digest.Length).Select(bytes => new Sha256Digest(bytes))]);
}

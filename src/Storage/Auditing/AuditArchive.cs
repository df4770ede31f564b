using System.Data.Common;
using Clona.Pipeline.Audit;
using Clona.Pipeline.Verification;
using Clona.Storage.Cases;
using Clona.Storage.Model;
using Microsoft.EntityFrameworkCore;

namespace Clona.Storage.Auditing;

/// <summary>The audit log in the database: the same records and the same chain as the command line's file.</summary>
public sealed class AuditArchive
{
    private readonly IDbContextFactory<ClonaContext> factory;
    private readonly TimeProvider time;

    internal AuditArchive(IDbContextFactory<ClonaContext> factory, TimeProvider time)
    {
        this.factory = factory;
        this.time = time;
    }

    /// <summary>Appends events that belong to no document's transaction, such as a sign-in.</summary>
    public async Task<AuditAppendResult> AppendAsync(IReadOnlyList<AuditEvent> events, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(events);
        if (events.Count == 0)
        {
            throw new ArgumentException("There is no event to append.", nameof(events));
        }

        try
        {
            await using var scope = await WriteScope.BeginAsync(factory, time, cancellationToken);
            foreach (var item in events)
            {
                scope.Note(item);
            }

            var anchor = await scope.WriteNotedAsync(cancellationToken);
            await scope.CommitAsync(cancellationToken);
            return new AuditAppendResult(anchor, null);
        }
        catch (AuditDamagedException)
        {
            return new AuditAppendResult(null, AuditFault.Damaged);
        }
        catch (Exception fault) when (fault is DbException or DbUpdateException || fault.InnerException is DbException)
        {
            return new AuditAppendResult(null, AuditFault.Unwritable);
        }
    }

    /// <summary>Newest events first.</summary>
    public async Task<IReadOnlyList<StoredAuditEvent>> ReadAsync(AuditQuery query, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(query);
        if (query.Take is < 1 or > 500)
        {
            throw new ArgumentException("A query takes 1 to 500 events.", nameof(query));
        }

        await using var context = await factory.CreateDbContextAsync(cancellationToken);
        var rows = context.AuditRecords.AsNoTracking();
        rows = query.Sha256 is { } sha256 ? rows.Where(row => row.Subject == sha256) : rows;
        rows = query.Kind is { } kind ? rows.Where(row => row.Kind == kind) : rows;
        rows = query.Before is { } before ? rows.Where(row => row.Sequence < before) : rows;
        var payloads = await rows.OrderByDescending(row => row.Sequence).Take(query.Take)
            .Select(row => row.Payload).ToListAsync(cancellationToken);
        return [.. payloads.Select(EventOf)];
    }

    /// <summary>Writes the whole log in the format CLONA-AUDIT/1, which <c>redact audit verify</c> reads.</summary>
    public async Task ExportAsync(Stream target, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(target);
        await using var context = await factory.CreateDbContextAsync(cancellationToken);
        await AuditExport.WriteAsync(context, target, cancellationToken);
    }

    /// <summary>The verdict of the independent verifier on the whole log; anchors kept elsewhere are not part of it.</summary>
    public async Task<AuditReading> VerifyAsync(CancellationToken cancellationToken)
    {
        await using var context = await factory.CreateDbContextAsync(cancellationToken);
        return AuditReading.Of(await AuditExport.VerifyAsync(context, [], cancellationToken));
    }

    private static StoredAuditEvent EventOf(byte[] payload)
    {
        var record = AuditRecord.Read(payload) ?? throw new AuditDamagedException();
        return new StoredAuditEvent(record.Sequence, UtcMicroseconds.From(record.Microseconds), record.Event);
    }
}

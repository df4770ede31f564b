using Clona.Storage.Documents;
using Clona.Storage.Model;
using Microsoft.EntityFrameworkCore;

namespace Clona.Storage.Sources;

/// <summary>Remembers what has been pulled from where, so that nothing is asked for twice and everything unfinished is asked for again.</summary>
/// <remarks>Written by the one puller of a source; safe for use by several threads. Faults of the database pass to the caller.</remarks>
public sealed class SourceDesk
{
    private readonly IDbContextFactory<ClonaContext> factory;
    private readonly TimeProvider time;

    internal SourceDesk(IDbContextFactory<ClonaContext> factory, TimeProvider time)
    {
        this.factory = factory;
        this.time = time;
    }

    /// <summary>What is known of <paramref name="itemKey"/>; null before the first time.</summary>
    public async Task<SourceItem?> FindAsync(string sourceId, string itemKey, CancellationToken cancellationToken)
    {
        await using var context = await factory.CreateDbContextAsync(cancellationToken);
        var row = await context.SourceItems.AsNoTracking()
            .SingleOrDefaultAsync(item => item.SourceId == sourceId && item.ItemKey == itemKey, cancellationToken);
        return row is null ? null : SourceRows.ItemOf(row);
    }

    /// <summary>Writes down what is known by now; the time of the look is set here.</summary>
    public async Task SaveAsync(SourceItem item, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(item);
        await using var context = await factory.CreateDbContextAsync(cancellationToken);
        var row = await context.SourceItems
            .SingleOrDefaultAsync(known => known.SourceId == item.SourceId && known.ItemKey == item.ItemKey, cancellationToken);
        if (row is null)
        {
            row = new SourceItemRow { SourceId = item.SourceId, ItemKey = item.ItemKey };
            context.SourceItems.Add(row);
        }

        SourceRows.Fill(row, item, time.GetUtcNow());
        await context.SaveChangesAsync(cancellationToken);
    }

    /// <summary>What was out in older versions of <paramref name="contract"/> is out no longer; null for all versions of it.</summary>
    public async Task SupersedeAsync(string sourceId, long contract, long? currentVersion, CancellationToken cancellationToken)
    {
        await using var context = await factory.CreateDbContextAsync(cancellationToken);
        await context.SourceItems
            .Where(row => row.SourceId == sourceId && row.Contract == contract && !row.IsWithdrawn
                && (currentVersion == null || row.ContractVersion < currentVersion))
            .ExecuteUpdateAsync(set => set.SetProperty(row => row.IsWithdrawn, true), cancellationToken);
    }

    /// <summary>One version was withdrawn.</summary>
    public async Task WithdrawAsync(string sourceId, long version, CancellationToken cancellationToken)
    {
        await using var context = await factory.CreateDbContextAsync(cancellationToken);
        await context.SourceItems
            .Where(row => row.SourceId == sourceId && row.ContractVersion == version && !row.IsWithdrawn)
            .ExecuteUpdateAsync(set => set.SetProperty(row => row.IsWithdrawn, true), cancellationToken);
    }

    /// <summary>The highest version of <paramref name="contract"/> that has been seen as valid; null where none has.</summary>
    public async Task<long?> NewestVersionAsync(string sourceId, long contract, CancellationToken cancellationToken)
    {
        await using var context = await factory.CreateDbContextAsync(cancellationToken);
        return await context.SourceItems
            .Where(row => row.SourceId == sourceId && row.Contract == contract && !row.IsWithdrawn)
            .MaxAsync(row => row.ContractVersion, cancellationToken);
    }

    /// <summary>How many things had which outcome, for every source.</summary>
    public async Task<IReadOnlyList<SourceCount>> CountAsync(CancellationToken cancellationToken)
    {
        await using var context = await factory.CreateDbContextAsync(cancellationToken);
        var counts = await context.SourceItems
            .GroupBy(row => new { row.SourceId, row.Outcome })
            .Select(group => new { group.Key.SourceId, group.Key.Outcome, Count = group.Count(), Last = group.Max(row => row.CheckedAt) })
            .ToListAsync(cancellationToken);
        return [.. counts.Select(item => new SourceCount(item.SourceId, item.Outcome, item.Count, item.Last))];
    }

    /// <summary>What is out in the register of contracts, ordered by contract, version and attachment.</summary>
    /// <param name="skip">Rows to pass over.</param>
    /// <param name="take">Most rows.</param>
    /// <param name="isFoundOnly">Only attachments with a finding that should not be out.</param>
    /// <param name="cancellationToken">Ends it.</param>
    public async Task<IReadOnlyList<PublishedAttachment>> PublishedAsync(
        int skip, int take, bool isFoundOnly, CancellationToken cancellationToken)
    {
        await using var context = await factory.CreateDbContextAsync(cancellationToken);
        var query = context.SourceItems.AsNoTracking().Where(row => row.Contract != null && !row.IsWithdrawn);
        query = isFoundOnly ? query.Where(row => context.FindingCounts.Any(count => count.DocumentId == row.DocumentId)) : query;
        var rows = await query.OrderBy(row => row.Contract).ThenBy(row => row.ContractVersion).ThenBy(row => row.Attachment)
            .Skip(skip).Take(take).ToListAsync(cancellationToken);
        var ids = rows.Where(row => row.DocumentId != null).Select(row => row.DocumentId!.Value).ToList();
        var states = await context.Documents.Where(row => ids.Contains(row.Id))
            .Select(row => new { row.Id, row.State }).ToDictionaryAsync(row => row.Id, row => row.State, cancellationToken);
        var counts = (await context.FindingCounts.AsNoTracking().Where(row => ids.Contains(row.DocumentId)).ToListAsync(cancellationToken))
            .ToLookup(row => row.DocumentId);
        return
        [
            .. rows.Select(row => new PublishedAttachment(
                SourceRows.PlaceOf(row)!,
                row.Outcome,
                row.DocumentId is { } id ? new DocumentId(id) : null,
                row.DocumentId is { } known && states.TryGetValue(known, out var state) ? state : null,
                [.. counts[row.DocumentId ?? Guid.Empty].OrderBy(count => count.Type, StringComparer.Ordinal)
                    .Select(count => new KindCount(count.Type, count.Redact, count.Review))])),
        ];
    }
}

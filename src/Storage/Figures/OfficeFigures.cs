using Clona.Pipeline.Texts;
using Clona.Pipeline.Workflow;
using Clona.Storage.Documents;
using Clona.Storage.Model;
using Microsoft.EntityFrameworkCore;

namespace Clona.Storage.Figures;

/// <summary>Counts over all documents, for the morning and for whoever watches the machine; no id, no name, no value.</summary>
public sealed class OfficeFigures
{
    private static readonly DocumentState[] Work =
    [
        DocumentState.Received, DocumentState.Reading, DocumentState.Detecting, DocumentState.Removing, DocumentState.Verifying,
    ];

    private static readonly DocumentState[] People =
        [DocumentState.InReview, DocumentState.AwaitingApproval, DocumentState.AwaitingRelease];

    private static readonly DocumentState[] Ends = [DocumentState.Refused, DocumentState.Failed, DocumentState.Quarantined];

    private readonly IDbContextFactory<ClonaContext> factory;

    internal OfficeFigures(IDbContextFactory<ClonaContext> factory) => this.factory = factory;

    /// <summary>What happened from <paramref name="from"/> to <paramref name="to"/>, and what waits now.</summary>
    public async Task<DayFigures> DayAsync(DateTimeOffset from, DateTimeOffset to, CancellationToken cancellationToken)
    {
        await using var context = await factory.CreateDbContextAsync(cancellationToken);
        var rows = context.Documents.AsNoTracking();
        var changed = rows.Where(row => row.ChangedAt >= from && row.ChangedAt < to);
        return new DayFigures(
            from,
            to,
            await rows.Where(row => row.ReceivedAt >= from && row.ReceivedAt < to)
                .GroupBy(row => row.Source).Select(group => new { group.Key, Count = group.Count() })
                .ToDictionaryAsync(item => item.Key, item => item.Count, cancellationToken),
            await ByStateAsync(changed.Where(row => People.Contains(row.State) || row.State == DocumentState.Released), cancellationToken),
            await ByStateAsync(rows.Where(row => People.Contains(row.State)), cancellationToken),
            await ByReasonAsync(changed.Where(row => Ends.Contains(row.State)), cancellationToken),
            await ByReasonAsync(rows.Where(row => Work.Contains(row.State)), cancellationToken),
            await rows.CountAsync(row => Work.Contains(row.State), cancellationToken));
    }

    /// <summary>What there is to do now.</summary>
    public async Task<QueueFigures> QueueAsync(CancellationToken cancellationToken)
    {
        await using var context = await factory.CreateDbContextAsync(cancellationToken);
        var work = context.Documents.AsNoTracking().Where(row => Work.Contains(row.State));
        var oldest = await work.OrderBy(row => row.ReceivedAt).Select(row => (DateTimeOffset?)row.ReceivedAt)
            .FirstOrDefaultAsync(cancellationToken);
        return new QueueFigures(
            await ByStateAsync(context.Documents.AsNoTracking(), cancellationToken),
            oldest,
            await work.CountAsync(row => row.AttemptToken != null, cancellationToken),
            await work.CountAsync(row => row.AttemptToken == null && row.Refusal != null, cancellationToken),
            await context.Outbox.CountAsync(row => row.SentAt == null, cancellationToken));
    }

    private static Task<Dictionary<DocumentState, int>> ByStateAsync(
        IQueryable<DocumentRow> rows, CancellationToken cancellationToken) =>
        rows.GroupBy(row => row.State).Select(group => new { group.Key, Count = group.Count() })
            .ToDictionaryAsync(item => item.Key, item => item.Count, cancellationToken);

    private static Task<Dictionary<RefusalReason, int>> ByReasonAsync(
        IQueryable<DocumentRow> rows, CancellationToken cancellationToken) =>
        rows.Where(row => row.Refusal != null).GroupBy(row => row.Refusal!.Value)
            .Select(group => new { group.Key, Count = group.Count() })
            .ToDictionaryAsync(item => item.Key, item => item.Count, cancellationToken);
}

using Clona.Storage.Sources;
using Clona.Worker.Logging;
using Clona.Worker.Sources.Fetching;
using Microsoft.Extensions.Logging;

namespace Clona.Worker.Sources.Boards;

/// <summary>Pulls the documents of an official notice board.</summary>
internal sealed class NoticeBoardPull(SourceWeb web, SourceDesk items, SourceIntake intake, ILogger log)
{
    private const long MostBytes = 32 << 20;

    private static readonly string[] Types =
        ["application/ld+json", "application/json", "text/json", "text/plain", "application/octet-stream", "binary/octet-stream"];

    /// <summary>One turn.</summary>
    public async Task RunAsync(SourceRun run, CancellationToken cancellationToken)
    {
        var board = run.Source.Addresses[0];
        var known = await items.FindAsync(run.Source.Id, SourceKeys.Of(board), cancellationToken);
        var isWhole = known?.Outcome == SourceOutcome.Done;
        var answer = await web.FetchAsync(
            run.Source,
            new FetchRequest(board, MostBytes, Types, isWhole ? known!.EntityTag : null, isWhole ? known!.ModifiedAt : null),
            cancellationToken);
        if (answer.IsUnchanged)
        {
            return;
        }

        var documents = answer.Content is { } content ? BoardReader.Read(content, board, run.Source.Titles) : null;
        if (documents is null)
        {
            var outcome = answer.Content is null ? answer.Outcome : SourceOutcome.Unreadable;
            WorkerLog.SourceTrouble(log, run.Source.Id, outcome);
            run.Faults++;
            run.IsComplete = false;
            await SaveAsync(run, outcome, answer, cancellationToken);
            return;
        }

        await TakeAsync(run, documents, cancellationToken);
        await SaveAsync(run, run.IsComplete ? SourceOutcome.Done : SourceOutcome.Unavailable, answer, cancellationToken);
    }

    private async Task TakeAsync(SourceRun run, IReadOnlyList<BoardDocument> documents, CancellationToken cancellationToken)
    {
        foreach (var document in documents.DistinctBy(document => document.Address))
        {
            if (!run.GoesOn)
            {
                run.IsComplete = false;
                return;
            }

            await intake.TakeAsync(run, SourceKeys.Of(document.Address), document.Address, document.Name, null, null, cancellationToken);
        }
    }

    // The board's validators are kept only when all its documents were looked at; otherwise the next turn reads it whole again.
    private Task SaveAsync(SourceRun run, SourceOutcome outcome, FetchAnswer answer, CancellationToken cancellationToken) =>
        items.SaveAsync(
            new SourceItem
            {
                SourceId = run.Source.Id,
                ItemKey = SourceKeys.Of(run.Source.Addresses[0]),
                Outcome = outcome,
                EntityTag = answer.EntityTag,
                ModifiedAt = answer.ModifiedAt,
            },
            cancellationToken);
}

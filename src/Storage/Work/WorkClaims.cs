using Clona.Pipeline.Audit;
using Clona.Pipeline.Engine;
using Clona.Pipeline.Policy;
using Clona.Pipeline.Texts;
using Clona.Pipeline.Workflow;
using Clona.Storage.Accounts;
using Clona.Storage.Cases;
using Clona.Storage.Documents;
using Clona.Storage.Keys;
using Clona.Storage.Model;
using Clona.Storage.Registration;
using Microsoft.EntityFrameworkCore;

namespace Clona.Storage.Work;

/// <summary>Takes, prolongs and ends claims.</summary>
internal sealed class WorkClaims(
    IDbContextFactory<ClonaContext> factory,
    CaseWrites writes,
    DocumentVault vault,
    StorageSettings settings,
    DatabaseKind kind,
    TimeProvider time)
{
    /// <summary>Documents that a worker may take at <paramref name="now"/>.</summary>
    internal static IQueryable<DocumentRow> Waiting(ClonaContext context, DateTimeOffset now) =>
        context.Documents.Where(row =>
            (row.State == DocumentState.Received || row.State == DocumentState.Reading || row.State == DocumentState.Detecting
                || row.State == DocumentState.Removing || row.State == DocumentState.Verifying)
            && row.NextAttemptAt <= now
            && (row.LeaseUntil == null || row.LeaseUntil < now));

    internal async Task<WorkClaim?> ClaimNextAsync(WorkChoice choice, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(choice);
        await using var scope = await WriteScope.BeginAsync(factory, time, cancellationToken);
        var row = await Chosen(Waiting(scope.Context, scope.Now), choice).TagWith(DatabaseKind.ClaimTag)
            .OrderBy(item => item.Priority).ThenBy(item => item.NextAttemptAt).ThenBy(item => item.Id)
            .FirstOrDefaultAsync(cancellationToken);
        if (row is null)
        {
            return null;
        }

        Take(row, scope.Now, DateOnly.FromDateTime(time.GetLocalNow().DateTime));
        new DocumentCase(scope, row, Actor.Worker, vault, settings).Note(
            AuditKinds.DocumentClaimed,
            builder => builder.Number("attempt", row.Attempts).Token("state", WireName.Of(row.State)));
        try
        {
            await scope.CommitAsync(cancellationToken);
        }
        catch (DbUpdateConcurrencyException)
        {
            return null;
        }

        return ClaimOf(row);
    }

    internal async Task<bool> HasWorkAsync(CancellationToken cancellationToken)
    {
        await using var context = await factory.CreateDbContextAsync(cancellationToken);
        return await Waiting(context, kind.Now(time)).AnyAsync(cancellationToken);
    }

    private static IQueryable<DocumentRow> Chosen(IQueryable<DocumentRow> waiting, WorkChoice choice)
    {
        var (reading, output, batch) = choice;
        return waiting.Where(row =>
            (batch || row.Priority == DocumentPriority.Person)
            && (row.State == DocumentState.Removing || row.State == DocumentState.Verifying ? output : reading));
    }

    // One statement outside of the row's version: a renewal must not make the page of a person stale.
    internal async Task<bool> RenewAsync(WorkClaim claim, EngineProgress? progress, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(claim);
        await using var context = await factory.CreateDbContextAsync(cancellationToken);
        var mine = context.Documents.Where(row => row.Id == claim.Document.Value && row.AttemptToken == claim.Token);
        var until = kind.Now(time) + WorkLedger.Lease;
        var rows = progress is null
            ? await mine.ExecuteUpdateAsync(set => set.SetProperty(row => row.LeaseUntil, until), cancellationToken)
            : await mine.ExecuteUpdateAsync(
                set => set
                    .SetProperty(row => row.LeaseUntil, until)
                    .SetProperty(row => row.ProgressStage, progress.Stage)
                    .SetProperty(row => row.ProgressPage, progress.Page)
                    .SetProperty(row => row.ProgressPages, progress.Pages),
                cancellationToken);
        return rows == 1;
    }

    internal Task<bool> RefuseAsync(WorkClaim claim, RefusalReason reason, int page, CancellationToken cancellationToken) =>
        writes.WorkAsync(
            claim,
            change =>
            {
                var happened = IsOfDecisions(reason) ? WorkflowEvent.WorkFailed : WorkflowEvent.DocumentRefused;
                End(change, happened, AuditKinds.DocumentRefused, reason, page);
                return Task.CompletedTask;
            },
            cancellationToken);

    internal Task<bool> GiveBackAsync(WorkClaim claim, WorkFault fault, RefusalReason reason, CancellationToken cancellationToken) =>
        writes.WorkAsync(
            claim,
            change =>
            {
                GiveBack(change, fault, reason);
                return Task.CompletedTask;
            },
            cancellationToken);

    internal Task<bool> ReleaseAsync(WorkClaim claim, CancellationToken cancellationToken) =>
        writes.WorkAsync(
            claim,
            change =>
            {
                change.Row.Attempts--;
                change.Row.Version++;
                change.FreeClaim();
                change.Note(AuditKinds.DocumentGivenBack, builder => builder.Token("fault", "stopped"));
                return Task.CompletedTask;
            },
            cancellationToken);

    // Not the document but what people decided about it stands in the way: they can open it again and decide otherwise.
    private static bool IsOfDecisions(RefusalReason reason) =>
        reason is RefusalReason.AnalysisOutdated or RefusalReason.UnknownFinding or RefusalReason.AreaNotRemovable;

    private static void Take(DocumentRow row, DateTimeOffset now, DateOnly today)
    {
        row.AttemptToken = Guid.NewGuid();
        row.LeaseUntil = now + WorkLedger.Lease;
        row.Attempts++;
        row.Version++;
        row.ProgressStage = null;
        row.ProgressPage = 0;
        row.ProgressPages = 0;
        row.Today ??= today;
    }

    private static void GiveBack(DocumentCase change, WorkFault fault, RefusalReason reason)
    {
        var row = change.Row;
        var count = fault switch
        {
            WorkFault.Transient => ++row.Transients,
            WorkFault.ChildKilled => ++row.Kills,
            WorkFault.Unknown => ++row.Unknowns,
            _ => throw new ArgumentOutOfRangeException(nameof(fault)),
        };
        if (row.Kills >= RetryRule.MaxKills)
        {
            End(change, WorkflowEvent.ChildKilledAgain, AuditKinds.DocumentState, reason, 0);
        }
        else if (row.Unknowns >= RetryRule.MaxUnknowns)
        {
            // What stands still every time is put aside like what kills: beginning it again would hold up a worker for long.
            var happened = reason == RefusalReason.EngineHung ? WorkflowEvent.ChildKilledAgain : WorkflowEvent.WorkFailed;
            End(change, happened, AuditKinds.DocumentState, reason, 0);
        }
        else
        {
            row.NextAttemptAt = change.Scope.Now + RetryRule.Delay(count);
            row.Refusal = reason;
            row.Version++;
            change.FreeClaim();
            change.Note(
                AuditKinds.DocumentGivenBack,
                builder => builder
                    .Token("fault", WireName.Of(fault))
                    .Token("reason", WireName.Of(reason))
                    .Number("count", count)
                    .Number("next", UtcMicroseconds.Of(row.NextAttemptAt)));
        }
    }

    private static void End(DocumentCase change, WorkflowEvent happened, string kind, RefusalReason reason, int page)
    {
        change.MustMove(happened, kind, builder => builder.Token("reason", RefusalTexts.Of(reason).Code).Number("page", page));
        change.Row.Refusal = reason;
        change.Row.RefusedPage = page;
        change.FreeClaim();
    }

    private WorkClaim ClaimOf(DocumentRow row) => new(
        row.DocumentId,
        row.AttemptToken!.Value,
        row.State,
        row.Attempts,
        row.ProfileId,
        row.MediaType,
        vault.OpenText(row, SealedField.Name, row.SealedName),
        row.Today!.Value,
        row.Priority > DocumentPriority.Person,
        row.ReceivedAt);
}

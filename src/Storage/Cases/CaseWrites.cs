using Clona.Pipeline.Workflow;
using Clona.Storage.Accounts;
using Clona.Storage.Auditing;
using Clona.Storage.Documents;
using Clona.Storage.Keys;
using Clona.Storage.Model;
using Clona.Storage.Work;
using Microsoft.EntityFrameworkCore;

namespace Clona.Storage.Cases;

/// <summary>Runs changes of one document, each in one write.</summary>
internal sealed class CaseWrites(
    IDbContextFactory<ClonaContext> factory, DocumentVault vault, StorageSettings settings, TimeProvider time)
{
    /// <summary>A change that a person asks for.</summary>
    /// <param name="id">The document.</param>
    /// <param name="version">Version that the person saw; null where the change is safe without.</param>
    /// <param name="actor">The person.</param>
    /// <param name="change">Makes the change; a refusal rolls everything back.</param>
    /// <param name="cancellationToken">Ends it; nothing is written then.</param>
    internal async Task<ChangeOutcome> ChangeAsync(
        DocumentId id,
        long? version,
        Actor actor,
        Func<DocumentCase, Task<ChangeRefusal?>> change,
        CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(actor);
        await using var scope = await WriteScope.BeginAsync(factory, time, cancellationToken);
        var row = await scope.Context.Documents.SingleOrDefaultAsync(item => item.Id == id.Value, cancellationToken);
        if (row is null || row.State == DocumentState.Erased)
        {
            return new ChangeOutcome(ChangeRefusal.NotFound, DocumentState.Erased, 0);
        }

        var (state, seen) = (row.State, row.Version);
        if (version is { } expected && expected != seen)
        {
            return new ChangeOutcome(ChangeRefusal.Stale, state, seen);
        }

        try
        {
            if (await change(new DocumentCase(scope, row, actor, vault, settings)) is { } refusal)
            {
                return new ChangeOutcome(refusal, state, seen);
            }

            await scope.CommitAsync(cancellationToken);
            return new ChangeOutcome(null, row.State, row.Version);
        }
        catch (DbUpdateConcurrencyException)
        {
            return new ChangeOutcome(ChangeRefusal.Stale, state, seen);
        }
        catch (AuditDamagedException)
        {
            return new ChangeOutcome(ChangeRefusal.AuditUnavailable, state, seen);
        }
    }

    /// <summary>A write of a worker; false where the claim is lost, and then nothing was written.</summary>
    internal async Task<bool> WorkAsync(WorkClaim claim, Func<DocumentCase, Task> work, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(claim);
        await using var scope = await WriteScope.BeginAsync(factory, time, cancellationToken);
        if (await ClaimedAsync(scope.Context, claim, cancellationToken) is not { } row)
        {
            return false;
        }

        try
        {
            await work(new DocumentCase(scope, row, Actor.Worker, vault, settings));
            await scope.CommitAsync(cancellationToken);
            return true;
        }
        catch (DbUpdateConcurrencyException)
        {
            return false;
        }
    }

    /// <summary>The claimed row for reading; null where the claim is lost.</summary>
    internal async Task<DocumentRow?> FindClaimedAsync(WorkClaim claim, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(claim);
        await using var context = await factory.CreateDbContextAsync(cancellationToken);
        return await ClaimedAsync(context, claim, cancellationToken);
    }

    /// <summary>A row for reading; null where there is none.</summary>
    internal async Task<DocumentRow?> FindAsync(DocumentId id, CancellationToken cancellationToken)
    {
        await using var context = await factory.CreateDbContextAsync(cancellationToken);
        return await context.Documents.AsNoTracking().SingleOrDefaultAsync(item => item.Id == id.Value, cancellationToken);
    }

    // The token stands in the WHERE of the reading and, as concurrency token, in that of every update.
    private static Task<DocumentRow?> ClaimedAsync(ClonaContext context, WorkClaim claim, CancellationToken cancellationToken) =>
        context.Documents.SingleOrDefaultAsync(
            item => item.Id == claim.Document.Value && item.AttemptToken == claim.Token, cancellationToken);
}

using Clona.Pipeline.Audit;
using Clona.Pipeline.Reporting;
using Clona.Pipeline.Workflow;
using Clona.Storage.Accounts;
using Clona.Storage.Cases;
using Clona.Storage.Documents;
using Clona.Storage.Keys;
using Clona.Storage.Model;
using Clona.Storage.Vault;
using Microsoft.EntityFrameworkCore;

namespace Clona.Storage.Approval;

/// <summary>The second person: approves one output by its hash, sends back, lets out, takes back.</summary>
public sealed class ApprovalDesk
{
    /// <summary>Longest reason, in characters.</summary>
    public const int MaxReason = 1000;

    private readonly IDbContextFactory<ClonaContext> factory;
    private readonly CaseWrites writes;
    private readonly DocumentVault vault;
    private readonly PseudonymVault pseudonyms;

    internal ApprovalDesk(IDbContextFactory<ClonaContext> factory, CaseWrites writes, DocumentVault vault, PseudonymVault pseudonyms)
    {
        this.pseudonyms = pseudonyms;
        this.factory = factory;
        this.writes = writes;
        this.vault = vault;
    }

    /// <summary>Approves the output <paramref name="outputSha256"/>, which has to be the current, verified one.</summary>
    public Task<ChangeOutcome> ApproveAsync(DocumentId id, string outputSha256, Actor actor, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(actor);
        return writes.ChangeAsync(
            id,
            null,
            actor,
            change => Task.FromResult(Approve(change, outputSha256)),
            cancellationToken);
    }

    /// <summary>Sends the document back to review; <paramref name="reason"/> is stored encrypted.</summary>
    public Task<ChangeOutcome> ReturnAsync(DocumentId id, string reason, Actor actor, CancellationToken cancellationToken) =>
        WithReasonAsync(
            id,
            reason,
            actor,
            change =>
            {
                var refusal = change.Move(WorkflowEvent.Returned, AuditKinds.ApprovalReturned);
                change.DropOutput();
                return refusal;
            },
            cancellationToken);

    /// <summary>Lets the approved output out. Refused by the database itself without verification and approval of that hash.</summary>
    public async Task<ChangeOutcome> ReleaseAsync(
        DocumentId id, string outputSha256, Actor actor, CancellationToken cancellationToken)
    {
        // What can be traced back stays inside the office (G-09).
        if (await pseudonyms.StateOfAsync(id, cancellationToken) == PseudonymMapping.Vault && await writes.FindAsync(id, cancellationToken) is { } inside)
        {
            return new ChangeOutcome(ChangeRefusal.PseudonymsInVault, inside.State, inside.Version);
        }

        try
        {
            return await writes.ChangeAsync(
                id, null, actor, change => Task.FromResult(Release(change, outputSha256)), cancellationToken);
        }
        catch (DbUpdateException fault) when (fault.InnerException?.Message.Contains(ReleaseGate.Message, StringComparison.Ordinal) == true)
        {
            // The approval was made while four eyes was off, and it is on again.
            var row = await writes.FindAsync(id, cancellationToken);
            return new ChangeOutcome(ChangeRefusal.OwnWork, row!.State, row.Version);
        }
    }

    /// <summary>Takes a released document back; <paramref name="reason"/> is stored encrypted.</summary>
    public Task<ChangeOutcome> WithdrawAsync(DocumentId id, string reason, Actor actor, CancellationToken cancellationToken) =>
        WithReasonAsync(
            id, reason, actor, change => change.Move(WorkflowEvent.Withdrawn, AuditKinds.DocumentWithdrawn), cancellationToken);

    /// <summary>
    /// Somebody objects to the publication (GDPR article 21): the document is opened again; <paramref name="reason"/> is stored
    /// encrypted.
    /// </summary>
    public Task<ChangeOutcome> ObjectAsync(DocumentId id, string reason, Actor actor, CancellationToken cancellationToken) =>
        WithReasonAsync(
            id,
            reason,
            actor,
            change =>
            {
                var refusal = change.Move(WorkflowEvent.Objected, AuditKinds.ObjectionRaised);
                change.DropOutput();
                change.ResetAttempts();
                return refusal;
            },
            cancellationToken);

    /// <summary>The reason of the last return or withdrawal, decrypted; null where there is none.</summary>
    public async Task<string?> LastReasonAsync(DocumentId id, CancellationToken cancellationToken)
    {
        await using var context = await factory.CreateDbContextAsync(cancellationToken);
        var row = await context.Documents.AsNoTracking().SingleOrDefaultAsync(item => item.Id == id.Value, cancellationToken);
        var reason = await context.Reasons.AsNoTracking().Where(item => item.DocumentId == id.Value)
            .OrderByDescending(item => item.At).ThenByDescending(item => item.Id).FirstOrDefaultAsync(cancellationToken);
        return row?.WrappedKey is null || reason is null ? null : vault.OpenText(row, SealedField.Reason, reason.SealedReason);
    }

    private static ChangeRefusal? Approve(DocumentCase change, string outputSha256)
    {
        var row = change.Row;
        var refusal = change.Move(
            WorkflowEvent.Approved, AuditKinds.ApprovalApproved, builder => builder.Digest("output", DigestOf(row.OutputSha256)));
        if (refusal is not null || row.OutputSha256 != outputSha256)
        {
            return refusal ?? ChangeRefusal.OtherOutput;
        }

        var account = change.Actor.Account?.Value ?? throw new ArgumentException("Only an account can approve.", nameof(change));
        row.ApproverId = account;
        change.Context.Approvals.Add(new ApprovalRow
        {
            DocumentId = row.Id,
            Round = row.OutputRound,
            OutputSha256 = outputSha256,
            AccountId = account,
            LastEditorId = row.LastEditorId,
            At = change.Scope.Now,
        });
        return null;
    }

    private static ChangeRefusal? Release(DocumentCase change, string outputSha256)
    {
        var row = change.Row;
        var refusal = change.Move(
            WorkflowEvent.Released, AuditKinds.DocumentReleased, builder => builder.Digest("output", DigestOf(row.OutputSha256)));
        row.DeliveredAt = null;
        return refusal ?? (row.OutputSha256 == outputSha256 ? null : ChangeRefusal.OtherOutput);
    }

    private Task<ChangeOutcome> WithReasonAsync(
        DocumentId id, string reason, Actor actor, Func<DocumentCase, ChangeRefusal?> move, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(reason);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(reason.Length, MaxReason, nameof(reason));
        return writes.ChangeAsync(
            id,
            null,
            actor,
            change =>
            {
                if (string.IsNullOrWhiteSpace(reason))
                {
                    return Task.FromResult<ChangeRefusal?>(ChangeRefusal.ReasonMissing);
                }

                var refusal = move(change);
                change.Context.Reasons.Add(new ReasonRow
                {
                    Id = Guid.CreateVersion7(change.Scope.Now),
                    DocumentId = id.Value,
                    SealedReason = change.SealText(SealedField.Reason, reason),
                    AccountId = change.Actor.Account?.Value ?? Guid.Empty,
                    At = change.Scope.Now,
                });
                return Task.FromResult(refusal);
            },
            cancellationToken);
    }

    private static Sha256Digest DigestOf(string? sha256) => Sha256Digest.TryParse(sha256, out var digest) ? digest : default;
}

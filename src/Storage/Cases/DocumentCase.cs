using Clona.Pipeline.Audit;
using Clona.Pipeline.Policy;
using Clona.Pipeline.Release;
using Clona.Pipeline.Texts;
using Clona.Pipeline.Workflow;
using Clona.Storage.Accounts;
using Clona.Storage.Documents;
using Clona.Storage.Keys;
using Clona.Storage.Model;
using Microsoft.EntityFrameworkCore;

namespace Clona.Storage.Cases;

/// <summary>A document inside a write: the only way to move it, so that every move is the workflow's and leaves one event.</summary>
internal sealed class DocumentCase(WriteScope scope, DocumentRow row, Actor actor, DocumentVault vault, StorageSettings settings)
{
    internal WriteScope Scope => scope;

    internal ClonaContext Context => scope.Context;

    internal DocumentRow Row => row;

    internal Actor Actor => actor;

    internal Sha256Digest Subject { get; } = new(Convert.FromHexString(row.Sha256));

    /// <summary>Events as the command line writes them.</summary>
    internal DocumentEvents Events => new(Subject, actor.Pseudonym, ReportCompletion.Program.Version);

    /// <summary>Moves the document by the workflow; refused moves change nothing.</summary>
    /// <param name="happened">What happened.</param>
    /// <param name="kind">Kind of the one event that names both states; a move that stays in its state leaves none.</param>
    /// <param name="more">Adds to that event.</param>
    internal ChangeRefusal? Move(
        WorkflowEvent happened, string kind = AuditKinds.DocumentState, Action<AuditEventBuilder>? more = null)
    {
        var step = DocumentWorkflow.Next(row.State, happened, Facts());
        if (step.Next is not { } next)
        {
            return RefusalOf(step.Refusal!.Value);
        }

        row.Version++;
        if (next != row.State)
        {
            Note(kind, builder =>
            {
                builder.Token("from", WireName.Of(row.State)).Token("to", WireName.Of(next));
                more?.Invoke(builder);
            });
            row.State = next;
            row.ChangedAt = scope.Now;
        }

        return null;
    }

    /// <summary>Moves by the worker, who asks only for moves that exist.</summary>
    /// <exception cref="InvalidOperationException">The workflow has no such move: a defect of the program.</exception>
    internal void MustMove(
        WorkflowEvent happened, string kind = AuditKinds.DocumentState, Action<AuditEventBuilder>? more = null)
    {
        if (Move(happened, kind, more) is { } refusal)
        {
            throw new InvalidOperationException($"{happened} in state {row.State}: {refusal}.");
        }
    }

    /// <summary>Leaves an event about the document that moves nothing.</summary>
    internal void Note(string kind, Action<AuditEventBuilder>? more = null)
    {
        var builder = new AuditEventBuilder(kind, actor.Pseudonym, Subject).Token("document", row.DocumentId.ToString());
        more?.Invoke(builder);
        scope.Note(builder.Build());
    }

    /// <summary>Notes that the document needs a blob, which was written before.</summary>
    internal async Task KeepAsync(string sha256, CancellationToken cancellationToken)
    {
        var known = Context.Blobs.Local.Any(blob => blob.DocumentId == row.Id && blob.Sha256 == sha256)
            || await Context.Blobs.AnyAsync(blob => blob.DocumentId == row.Id && blob.Sha256 == sha256, cancellationToken);
        if (!known)
        {
            Context.Blobs.Add(new BlobRow { DocumentId = row.Id, Sha256 = sha256, WrittenAt = scope.Now });
        }
    }

    internal byte[] SealText(SealedField field, string text) => vault.SealText(row, field, text);

    /// <summary>The account that acts becomes the last editor.</summary>
    internal void SetEditor() => row.LastEditorId = actor.Account?.Value;

    /// <summary>Begins an edit. Of a document that waits for approval or release it voids the output: a new one has to be made.</summary>
    internal ChangeRefusal? Edit()
    {
        var before = row.State;
        if (Move(WorkflowEvent.Edited) is { } refusal)
        {
            return refusal;
        }

        SetEditor();
        if (row.State != before)
        {
            DropOutput();
            ResetAttempts();
        }

        return null;
    }

    /// <summary>The current output no longer counts; its blobs stay for the history.</summary>
    internal void DropOutput()
    {
        row.OutputSha256 = null;
        row.CompanionSha256 = null;
        row.DraftSha256 = null;
        row.ReportSha256 = null;
        row.ApproverId = null;
        row.DeliveredAt = null;
    }

    /// <summary>Edits that no longer fit the findings: only reading the document again helps, so the analysis goes.</summary>
    internal void ForgetOutdatedAnalysis()
    {
        if (row.Refusal == RefusalReason.AnalysisOutdated)
        {
            row.AnalysisSha256 = null;
            row.TextSha256 = null;
            row.FindingsDigest = null;
        }
    }

    /// <summary>Work may begin afresh: a new stage, or a person asked for another try.</summary>
    internal void ResetAttempts()
    {
        row.Attempts = 0;
        row.Kills = 0;
        row.Unknowns = 0;
        row.Transients = 0;
        row.NextAttemptAt = scope.Now;
        row.Refusal = null;
        row.RefusedPage = 0;
    }

    /// <summary>Ends the claim.</summary>
    internal void FreeClaim()
    {
        row.AttemptToken = null;
        row.LeaseUntil = null;
        row.ProgressStage = null;
        row.ProgressPage = 0;
        row.ProgressPages = 0;
    }

    private WorkflowFacts Facts() => new(
        actor.Roles,
        IsLastEditor: actor.Account is { } account && row.LastEditorId == account.Value,
        IsFourEyesOff: settings.IsFourEyesOff,
        HasAnalysis: row.AnalysisSha256 is not null);

    private static ChangeRefusal RefusalOf(WorkflowRefusal refusal) => refusal switch
    {
        WorkflowRefusal.NotInThisState => ChangeRefusal.NotInThisState,
        WorkflowRefusal.NotAllowed => ChangeRefusal.NotAllowed,
        WorkflowRefusal.OwnWork => ChangeRefusal.OwnWork,
        _ => throw new ArgumentOutOfRangeException(nameof(refusal)),
    };
}

using System.Text;
using Clona.Pipeline.Audit;
using Clona.Pipeline.Policy;
using Clona.Pipeline.Workflow;
using Clona.Storage.Accounts;
using Clona.Storage.Cases;
using Clona.Storage.Consents;
using Clona.Storage.Documents;
using Clona.Storage.Keys;
using Clona.Storage.Model;
using Microsoft.EntityFrameworkCore;

namespace Clona.Storage.Review;

/// <summary>Holds the reviews: every change is stored at once as an invertible difference with its audit event.</summary>
public sealed class ReviewDesk
{
    /// <summary>Longest note, in characters.</summary>
    public const int MaxNote = 1000;

    /// <summary>Most edits of one change.</summary>
    public const int MaxEdits = 5000;

    private readonly IDbContextFactory<ClonaContext> factory;
    private readonly CaseWrites writes;
    private readonly DocumentVault vault;
    private readonly AnalysisShelf shelf;

    internal ReviewDesk(IDbContextFactory<ClonaContext> factory, CaseWrites writes, DocumentVault vault, AnalysisShelf shelf)
    {
        this.factory = factory;
        this.writes = writes;
        this.vault = vault;
        this.shelf = shelf;
    }

    /// <summary>The document with its findings and text; null where it has no analysis yet or is erased.</summary>
    public async Task<ReviewCase?> OpenAsync(DocumentId id, CancellationToken cancellationToken)
    {
        await using var context = await factory.CreateDbContextAsync(cancellationToken);
        var row = await context.Documents.AsNoTracking().SingleOrDefaultAsync(item => item.Id == id.Value, cancellationToken);
        if (row is null || shelf.Read(row) is not { } analysis || vault.Read(row, row.TextSha256) is not { } text)
        {
            return null;
        }

        var history = await EditHistory.ReadAsync(context, row, cancellationToken);
        return new ReviewCase(
            DocumentSummaries.Of(row, vault),
            analysis,
            Encoding.UTF8.GetString(text.Span),
            history.State.Edits,
            ChangesOf(row, history),
            history.LastDone is not null,
            history.FirstUndone is not null);
    }

    /// <summary>What changes in a review, without analysis and text; null where there is no analysis yet or it is erased.</summary>
    public async Task<ReviewOverlay?> OverlayAsync(DocumentId id, CancellationToken cancellationToken)
    {
        await using var context = await factory.CreateDbContextAsync(cancellationToken);
        var row = await context.Documents.AsNoTracking().SingleOrDefaultAsync(item => item.Id == id.Value, cancellationToken);
        if (row?.AnalysisSha256 is null || row.WrappedKey is null)
        {
            return null;
        }

        var history = await EditHistory.ReadAsync(context, row, cancellationToken);
        return new ReviewOverlay(
            DocumentSummaries.Of(row, vault),
            history.State.Edits,
            ChangesOf(row, history),
            history.LastDone is not null,
            history.FirstUndone is not null);
    }

    /// <summary>Leaves the event that somebody looked at the findings.</summary>
    public Task<ChangeOutcome> NoteOpenedAsync(DocumentId id, Actor actor, CancellationToken cancellationToken) =>
        writes.ChangeAsync(
            id,
            null,
            actor,
            change =>
            {
                change.Note(AuditKinds.ReviewOpened);
                return Task.FromResult<ChangeRefusal?>(null);
            },
            cancellationToken);

    /// <summary>Makes the edits as one change.</summary>
    /// <exception cref="ArgumentException">There is no edit, there are too many, or a note is too long.</exception>
    public Task<ChangeOutcome> ChangeAsync(
        DocumentId id, long version, IReadOnlyList<RequestedEdit> edits, Actor actor, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(edits);
        if (edits.Count is 0 or > MaxEdits || edits.Any(edit => edit.Note.Length > MaxNote))
        {
            throw new ArgumentException("No edit, too many edits, or a note that is too long.", nameof(edits));
        }

        return writes.ChangeAsync(
            id, version, actor, change => new ReviewChanges(change, shelf).MakeAsync(edits, cancellationToken), cancellationToken);
    }

    /// <summary>Undoes the last change.</summary>
    public Task<ChangeOutcome> UndoAsync(DocumentId id, long version, Actor actor, CancellationToken cancellationToken) =>
        writes.ChangeAsync(
            id, version, actor, change => new ReviewChanges(change, shelf).UndoAsync(cancellationToken), cancellationToken);

    /// <summary>Makes the last undone change again.</summary>
    public Task<ChangeOutcome> RedoAsync(DocumentId id, long version, Actor actor, CancellationToken cancellationToken) =>
        writes.ChangeAsync(
            id, version, actor, change => new ReviewChanges(change, shelf).RedoAsync(cancellationToken), cancellationToken);

    /// <summary>The review is done; the worker makes the output. Open questions stay removed.</summary>
    public Task<ChangeOutcome> FinishAsync(DocumentId id, long version, Actor actor, CancellationToken cancellationToken) =>
        FinishAsync(id, version, actor, 0, cancellationToken);

    /// <summary>As above, where somebody said that so many mentions become nobody's, as nobody knows whom they mean.</summary>
    public Task<ChangeOutcome> FinishAsync(DocumentId id, long version, Actor actor, int nobody, CancellationToken cancellationToken) =>
        writes.ChangeAsync(
            id,
            version,
            actor,
            async change =>
            {
                if (await RestsOnWithdrawnAsync(change, cancellationToken))
                {
                    return ChangeRefusal.ConsentMissing;
                }

                var open = change.Row.OpenQuestions;
                var refusal = change.Move(
                    WorkflowEvent.ReviewFinished, AuditKinds.ReviewFinished, builder => _ = nobody > 0 ? builder.Number("open-questions", open).Number("nobody", nobody) : builder.Number("open-questions", open));
                change.SetEditor();
                change.DropOutput();
                change.ResetAttempts();
                return refusal;
            },
            cancellationToken);

    // A keep by a consent that was withdrawn has to be decided anew before anything leaves.
    private static async Task<bool> RestsOnWithdrawnAsync(DocumentCase change, CancellationToken cancellationToken)
    {
        var history = await EditHistory.ReadAsync(change.Context, change.Row, cancellationToken);
        var used = history.State.Edits.Where(edit => edit.Decision == DecisionKind.Keep && edit.Consent is not null).ToList();
        if (used.Count == 0)
        {
            return false;
        }

        var consents = await ConsentRegister.ReadAsync(change.Context, cancellationToken);
        return used.Exists(edit => !consents.Any(consent => consent.Holds && consent.Number == edit.Consent));
    }

    /// <summary>
    /// Opens a document for changes that waits for approval or release, was withdrawn, or failed with its findings at hand; voids
    /// the approval.
    /// </summary>
    public Task<ChangeOutcome> ReopenAsync(DocumentId id, long version, Actor actor, CancellationToken cancellationToken) =>
        writes.ChangeAsync(
            id,
            version,
            actor,
            change =>
            {
                change.ForgetOutdatedAnalysis();
                var refusal = change.Move(WorkflowEvent.Reopened, AuditKinds.ReviewReopened);
                change.DropOutput();
                change.ResetAttempts();
                return Task.FromResult(refusal);
            },
            cancellationToken);

    private IReadOnlyList<ReviewChange> ChangesOf(DocumentRow row, EditHistory history) =>
        [.. history.Sets.SelectMany(set => set.Changes.Select(change => ChangeOf(row, set, change)))];

    private ReviewChange ChangeOf(DocumentRow row, ChangeSetRow set, ChangeRow change) => new(
        set.Number,
        change.FindingId,
        change.DecisionBefore,
        change.DecisionAfter,
        change.Reason,
        vault.OpenText(row, SealedField.Note, change.SealedNote),
        new AccountId(set.AccountId),
        set.At,
        set.IsUndone);
}

using Clona.Pipeline.Audit;
using Clona.Pipeline.Policy;
using Clona.Pipeline.Review;
using Clona.Storage.Cases;
using Clona.Storage.Consents;
using Clona.Storage.Documents;
using Clona.Storage.Keys;
using Clona.Storage.Model;
using Clona.Storage.Persons;
using Microsoft.EntityFrameworkCore;

namespace Clona.Storage.Review;

/// <summary>Makes, undoes and redoes changes of a review inside a write.</summary>
internal sealed class ReviewChanges(DocumentCase change, AnalysisShelf shelf)
{
    internal async Task<ChangeRefusal?> MakeAsync(IReadOnlyList<RequestedEdit> edits, CancellationToken cancellationToken)
    {
        if (Begin() is { } refusal)
        {
            return refusal;
        }

        var history = await EditHistory.ReadAsync(change.Context, change.Row, cancellationToken);
        var consents = edits.Any(edit => edit.Consent is not null)
            ? await ConsentRegister.ReadAsync(change.Context, cancellationToken)
            : [];
        var planner = new EditPlanner(Analysis(), history.State, history.NextAdded(), consents);
        var set = await NewSetAsync(cancellationToken);
        foreach (var wish in edits)
        {
            var (diff, reason) = planner.Plan(wish);
            if (diff is null)
            {
                return reason;
            }

            set.Changes.Add(RowOf(set, diff, wish));
            Note(set, diff, wish.Reason);
        }

        foreach (var passed in history.Sets.Where(item => item.IsUndone))
        {
            passed.IsDropped = true;
        }

        change.Context.ChangeSets.Add(set);
        change.Row.OpenQuestions = planner.OpenQuestions(planner.Current);
        await AnswersOfEdits.TakeBackAsync(change, Analysis(), history.State.Edits, planner.Current.Edits, cancellationToken);
        return null;
    }

    internal async Task<ChangeRefusal?> UndoAsync(CancellationToken cancellationToken)
    {
        if (Begin() is { } refusal)
        {
            return refusal;
        }

        var history = await EditHistory.ReadAsync(change.Context, change.Row, cancellationToken);
        return history.LastDone is { } set ? await TurnAsync(history, set, isUndone: true, cancellationToken) : ChangeRefusal.NothingToUndo;
    }

    internal async Task<ChangeRefusal?> RedoAsync(CancellationToken cancellationToken)
    {
        if (Begin() is { } refusal)
        {
            return refusal;
        }

        var history = await EditHistory.ReadAsync(change.Context, change.Row, cancellationToken);
        return history.FirstUndone is { } set ? await TurnAsync(history, set, isUndone: false, cancellationToken) : ChangeRefusal.NothingToUndo;
    }

    private ChangeRefusal? Begin() => shelf.Read(change.Row) is null ? ChangeRefusal.NotInThisState : change.Edit();

    private async Task<ChangeRefusal?> TurnAsync(EditHistory history, ChangeSetRow set, bool isUndone, CancellationToken cancellationToken)
    {
        var state = history.State.Apply(isUndone ? EditHistory.InverseOf(set) : EditHistory.DiffsOf(set));
        set.IsUndone = isUndone;
        change.Row.OpenQuestions = new EditPlanner(Analysis(), state, 1).OpenQuestions(state);
        change.Note(
            isUndone ? AuditKinds.ReviewUndone : AuditKinds.ReviewRedone,
            builder => builder.Number("change", set.Number).Number("findings", set.Changes.Count));
        await AnswersOfEdits.TakeBackAsync(change, Analysis(), history.State.Edits, state.Edits, cancellationToken);
        return null;
    }

    private AnalysisDocument Analysis() => shelf.Read(change.Row)!;

    private async Task<ChangeSetRow> NewSetAsync(CancellationToken cancellationToken)
    {
        var last = await change.Context.ChangeSets.Where(set => set.DocumentId == change.Row.Id)
            .MaxAsync(set => (int?)set.Number, cancellationToken);
        return new ChangeSetRow
        {
            DocumentId = change.Row.Id,
            Number = (last ?? 0) + 1,
            FindingsDigest = change.Row.FindingsDigest!,
            AccountId = change.Actor.Account?.Value ?? Guid.Empty,
            At = change.Scope.Now,
        };
    }

    private ChangeRow RowOf(ChangeSetRow set, EditDiff diff, RequestedEdit wish) => new()
    {
        DocumentId = set.DocumentId,
        ChangeSet = set.Number,
        Ordinal = set.Changes.Count,
        FindingId = diff.FindingId,
        DecisionBefore = diff.DecisionBefore,
        DecisionAfter = diff.DecisionAfter,
        EditBefore = StoredJson.Write(diff.Before),
        EditAfter = StoredJson.Write(diff.After),
        Reason = wish.Reason,
        SealedNote = wish.Note.Length > 0 ? change.SealText(SealedField.Note, wish.Note) : null,
    };

    private void Note(ChangeSetRow set, EditDiff diff, EditReason reason) => change.Note(
        AuditKinds.ReviewChanged,
        builder => builder
            .Number("change", set.Number)
            .Token("finding", diff.FindingId)
            .Token("before", NameOf(diff.DecisionBefore))
            .Token("after", NameOf(diff.DecisionAfter))
            .Token("reason", WireName.Of(reason)));

    private static string NameOf(DecisionKind? decision) => decision is { } kind ? WireName.Of(kind) : "none";
}

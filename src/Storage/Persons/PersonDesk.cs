using Clona.Pipeline.Audit;
using Clona.Pipeline.Persons;
using Clona.Storage.Accounts;
using Clona.Storage.Cases;
using Clona.Storage.Documents;
using Clona.Storage.Model;
using Clona.Storage.Review;
using Microsoft.EntityFrameworkCore;

namespace Clona.Storage.Persons;

/// <summary>Takes the answers to the question who is who; they are stored at once, with one audit event for each kind in a change, and can be taken back.</summary>
/// <remarks>An answer is an edit of the document: it needs the same right and state, and an output that was made before no longer counts.</remarks>
public sealed class PersonDesk
{
    /// <summary>Most answers of one change.</summary>
    public const int MaxAnswers = 5000;

    private readonly IDbContextFactory<ClonaContext> factory;
    private readonly CaseWrites writes;
    private readonly ReviewDesk reviews;
    private readonly AnalysisShelf shelf;

    internal PersonDesk(IDbContextFactory<ClonaContext> factory, CaseWrites writes, ReviewDesk reviews, AnalysisShelf shelf)
    {
        this.factory = factory;
        this.writes = writes;
        this.reviews = reviews;
        this.shelf = shelf;
    }

    /// <summary>The document and the answers so far; null where it has no analysis yet, one of a version that asked nothing, or is erased.</summary>
    public async Task<PersonCase?> OpenAsync(DocumentId id, CancellationToken cancellationToken)
    {
        if (await reviews.OpenAsync(id, cancellationToken) is not { Analysis.Persons: not null } review)
        {
            return null;
        }

        await using var context = await factory.CreateDbContextAsync(cancellationToken);
        var row = await context.Documents.AsNoTracking().SingleAsync(item => item.Id == id.Value, cancellationToken);
        var answers = await PersonAnswers.ReadAsync(context, row, cancellationToken);
        return new PersonCase(review, answers.Answers, answers.Undoable);
    }

    /// <summary>Stores answers as one change.</summary>
    /// <param name="id">The document.</param>
    /// <param name="version">Version that the person saw.</param>
    /// <param name="answers">The answers.</param>
    /// <param name="actor">The person.</param>
    /// <param name="cancellationToken">Ends it; nothing is stored then.</param>
    /// <exception cref="ArgumentException">There is no answer, or there are too many.</exception>
    public Task<ChangeOutcome> AnswerAsync(
        DocumentId id, long version, IReadOnlyList<PersonAnswer> answers, Actor actor, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(answers);
        if (answers.Count is 0 or > MaxAnswers)
        {
            throw new ArgumentException("No answer, or too many.", nameof(answers));
        }

        return writes.ChangeAsync(id, version, actor, change => AnswerAsync(change, answers, cancellationToken), cancellationToken);
    }

    /// <summary>Takes back what was answered last.</summary>
    public Task<ChangeOutcome> UndoAsync(DocumentId id, long version, Actor actor, CancellationToken cancellationToken) =>
        writes.ChangeAsync(id, version, actor, change => UndoAsync(change, cancellationToken), cancellationToken);

    private async Task<ChangeRefusal?> AnswerAsync(DocumentCase change, IReadOnlyList<PersonAnswer> answers, CancellationToken cancellationToken)
    {
        if (shelf.Read(change.Row) is not { Persons: not null } analysis)
        {
            return ChangeRefusal.NotInThisState;
        }

        var known = await PersonAnswers.ReadAsync(change.Context, change.Row, cancellationToken);
        var edits = (await EditHistory.ReadAsync(change.Context, change.Row, cancellationToken)).State.Edits;
        var state = WhoIsWho.Of(PersonMention.Of(analysis, edits), known.Answers);
        if (!answers.All(state.Takes))
        {
            return ChangeRefusal.UnknownFinding;
        }

        if (change.Edit() is { } refusal)
        {
            return refusal;
        }

        var number = 1 + (await change.Context.PersonAnswers.Where(row => row.DocumentId == change.Row.Id)
            .MaxAsync(row => (int?)row.Number, cancellationToken) ?? 0);
        change.Context.PersonAnswers.AddRange(answers.Select((answer, index) => RowOf(change, answer, number + index, number)));
        foreach (var kind in answers.CountBy(answer => KindOf(answer.Kind)))
        {
            change.Note(kind.Key, builder => builder.Number("change", number).Number("answers", kind.Value));
        }

        return null;
    }

    private static async Task<ChangeRefusal?> UndoAsync(DocumentCase change, CancellationToken cancellationToken)
    {
        if (change.Edit() is { } refusal)
        {
            return refusal;
        }

        var last = (await PersonAnswers.ReadAsync(change.Context, change.Row, cancellationToken)).Last;
        if (last.Count == 0)
        {
            return ChangeRefusal.NothingToUndo;
        }

        foreach (var row in last)
        {
            row.IsUndone = true;
        }

        change.Note(AuditKinds.EntitiesUndone, builder => builder.Number("change", last[0].Change).Number("answers", last.Count));
        return null;
    }

    private static PersonAnswerRow RowOf(DocumentCase change, PersonAnswer answer, int number, int first) => new()
    {
        DocumentId = change.Row.Id,
        Number = number,
        Change = first,
        TextSha256 = change.Row.TextSha256!,
        Kind = answer.Kind,
        Mention = answer.Mention,
        Part = answer.Part,
        WhomStart = answer.Whom?.Start,
        WhomPart = answer.Whom?.Part,
        AndWhomStart = answer.AndWhom?.Start,
        AndWhomPart = answer.AndWhom?.Part,
        AccountId = change.Actor.Account?.Value ?? Guid.Empty,
        At = change.Scope.Now,
    };

    private static string KindOf(PersonAnswerKind kind) => kind switch
    {
        PersonAnswerKind.One => AuditKinds.EntitiesJoined,
        PersonAnswerKind.Two => AuditKinds.EntitiesParted,
        _ => AuditKinds.EntitiesAnswered,
    };
}

using Clona.Pipeline.Audit;
using Clona.Pipeline.Workflow;
using Clona.Storage.Accounts;
using Clona.Storage.Cases;
using Clona.Storage.Documents;
using Clona.Storage.Keys;
using Clona.Storage.Model;
using Clona.Storage.Review;
using Microsoft.EntityFrameworkCore;

namespace Clona.Storage.Opinions;

/// <summary>Questions to the data-protection officer and the opinions they write; texts are stored encrypted.</summary>
public sealed class OpinionDesk
{
    /// <summary>Longest question or answer, in characters.</summary>
    public const int MaxText = 4000;

    private readonly IDbContextFactory<ClonaContext> factory;
    private readonly CaseWrites writes;
    private readonly DocumentVault vault;
    private readonly AnalysisShelf shelf;

    internal OpinionDesk(IDbContextFactory<ClonaContext> factory, CaseWrites writes, DocumentVault vault, AnalysisShelf shelf)
    {
        this.factory = factory;
        this.writes = writes;
        this.vault = vault;
        this.shelf = shelf;
    }

    /// <summary>Asks about a finding; refused unless the document is in review and the actor a clerk or approver.</summary>
    public Task<ChangeOutcome> AskAsync(
        DocumentId id, string findingId, string question, Actor actor, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(findingId);
        Check(question);
        return writes.ChangeAsync(
            id, null, actor, change => AskAsync(change, findingId, question, cancellationToken), cancellationToken);
    }

    /// <summary>Writes the opinion; refused unless the actor is the data-protection officer.</summary>
    public async Task<ChangeOutcome> AnswerAsync(Guid opinion, string answer, Actor actor, CancellationToken cancellationToken)
    {
        Check(answer);
        await using var context = await factory.CreateDbContextAsync(cancellationToken);
        var asked = await context.Opinions.AsNoTracking().SingleOrDefaultAsync(row => row.Id == opinion, cancellationToken);
        return asked is null
            ? new ChangeOutcome(ChangeRefusal.NotFound, DocumentState.Erased, 0)
            : await writes.ChangeAsync(
                new DocumentId(asked.DocumentId),
                null,
                actor,
                change => AnswerAsync(change, opinion, answer, cancellationToken),
                cancellationToken);
    }

    /// <summary>All questions about a document, oldest first.</summary>
    public Task<IReadOnlyList<Opinion>> OfDocumentAsync(DocumentId id, CancellationToken cancellationToken) =>
        ReadAsync(rows => rows.Where(row => row.DocumentId == id.Value), cancellationToken);

    /// <summary>Open questions of all documents, oldest first.</summary>
    public Task<IReadOnlyList<Opinion>> OpenAsync(CancellationToken cancellationToken) =>
        ReadAsync(rows => rows.Where(row => row.AnsweredAt == null), cancellationToken);

    private static void Check(string text)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(text);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(text.Length, MaxText, nameof(text));
    }

    private async Task<ChangeRefusal?> AskAsync(
        DocumentCase change, string findingId, string question, CancellationToken cancellationToken)
    {
        if (!change.Actor.Roles.Contains(StaffRole.Clerk) && !change.Actor.Roles.Contains(StaffRole.Approver))
        {
            return ChangeRefusal.NotAllowed;
        }

        if (change.Row.State != DocumentState.InReview || shelf.Read(change.Row) is not { } analysis)
        {
            return ChangeRefusal.NotInThisState;
        }

        var history = await EditHistory.ReadAsync(change.Context, change.Row, cancellationToken);
        if (analysis.Detections.All(row => row.Id != findingId) && history.State.Of(findingId) is null)
        {
            return ChangeRefusal.UnknownFinding;
        }

        var opinion = new OpinionRow
        {
            Id = Guid.CreateVersion7(change.Scope.Now),
            DocumentId = change.Row.Id,
            FindingId = findingId,
            SealedQuestion = change.SealText(SealedField.Question, question),
            AskedBy = change.Actor.Account?.Value ?? Guid.Empty,
            AskedAt = change.Scope.Now,
        };
        change.Context.Opinions.Add(opinion);
        change.Note(
            AuditKinds.OpinionAsked, builder => builder.Token("finding", findingId).Token("opinion", opinion.Id.ToString("N")));
        return null;
    }

    private static async Task<ChangeRefusal?> AnswerAsync(
        DocumentCase change, Guid opinion, string answer, CancellationToken cancellationToken)
    {
        if (!change.Actor.Roles.Contains(StaffRole.Dpo))
        {
            return ChangeRefusal.NotAllowed;
        }

        var row = await change.Context.Opinions.SingleAsync(item => item.Id == opinion, cancellationToken);
        if (row.AnsweredAt is not null)
        {
            return ChangeRefusal.Stale;
        }

        row.SealedAnswer = change.SealText(SealedField.Answer, answer);
        row.AnsweredBy = change.Actor.Account?.Value ?? Guid.Empty;
        row.AnsweredAt = change.Scope.Now;
        change.Note(
            AuditKinds.OpinionAnswered, builder => builder.Token("finding", row.FindingId).Token("opinion", row.Id.ToString("N")));
        return null;
    }

    private async Task<IReadOnlyList<Opinion>> ReadAsync(
        Func<IQueryable<OpinionRow>, IQueryable<OpinionRow>> filter, CancellationToken cancellationToken)
    {
        await using var context = await factory.CreateDbContextAsync(cancellationToken);
        var rows = await filter(context.Opinions.AsNoTracking())
            .Join(context.Documents.AsNoTracking(), row => row.DocumentId, document => document.Id, (row, document) => new { row, document })
            .Where(pair => pair.document.State != DocumentState.Erased)
            .OrderBy(pair => pair.row.AskedAt).ThenBy(pair => pair.row.Id)
            .ToListAsync(cancellationToken);
        return [.. rows.Select(pair => OpinionOf(pair.document, pair.row))];
    }

    private Opinion OpinionOf(DocumentRow document, OpinionRow row) => new(
        row.Id,
        document.DocumentId,
        row.FindingId,
        vault.OpenText(document, SealedField.Question, row.SealedQuestion),
        new AccountId(row.AskedBy),
        row.AskedAt,
        row.SealedAnswer is null ? null : vault.OpenText(document, SealedField.Answer, row.SealedAnswer),
        row.AnsweredBy is { } by ? new AccountId(by) : null,
        row.AnsweredAt);
}

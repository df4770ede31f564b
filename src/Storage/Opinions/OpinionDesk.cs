using Clona.Storage.Accounts;
using Clona.Storage.Documents;

namespace Clona.Storage.Opinions;

/// <summary>Questions to the data-protection officer and the opinions they write; texts are stored encrypted.</summary>
public sealed class OpinionDesk
{
    /// <summary>Asks about a finding; refused unless the document is in review and the actor a clerk or approver.</summary>
    public Task<ChangeOutcome> AskAsync(
        DocumentId id, string findingId, string question, Actor actor, CancellationToken cancellationToken) =>
        throw new NotSupportedException();

    /// <summary>Writes the opinion; refused unless the actor is the data-protection officer.</summary>
    public Task<ChangeOutcome> AnswerAsync(Guid opinion, string answer, Actor actor, CancellationToken cancellationToken) =>
        throw new NotSupportedException();

    /// <summary>All questions about a document, oldest first.</summary>
    public Task<IReadOnlyList<Opinion>> OfDocumentAsync(DocumentId id, CancellationToken cancellationToken) =>
        throw new NotSupportedException();

    /// <summary>Open questions of all documents, oldest first.</summary>
    public Task<IReadOnlyList<Opinion>> OpenAsync(CancellationToken cancellationToken) => throw new NotSupportedException();
}

using Clona.Storage.Accounts;
using Clona.Storage.Documents;

namespace Clona.Storage.Review;

/// <summary>Holds the reviews: every change is stored at once as an invertible difference with its audit event.</summary>
public sealed class ReviewDesk
{
    /// <summary>The document with its findings and text; null where it has no analysis yet or is erased.</summary>
    public Task<ReviewCase?> OpenAsync(DocumentId id, CancellationToken cancellationToken) => throw new NotSupportedException();

    /// <summary>Makes the edits as one change.</summary>
    public Task<ChangeOutcome> ChangeAsync(
        DocumentId id, long version, IReadOnlyList<RequestedEdit> edits, Actor actor, CancellationToken cancellationToken) =>
        throw new NotSupportedException();

    /// <summary>Undoes the last change.</summary>
    public Task<ChangeOutcome> UndoAsync(DocumentId id, long version, Actor actor, CancellationToken cancellationToken) =>
        throw new NotSupportedException();

    /// <summary>Makes the last undone change again.</summary>
    public Task<ChangeOutcome> RedoAsync(DocumentId id, long version, Actor actor, CancellationToken cancellationToken) =>
        throw new NotSupportedException();

    /// <summary>The review is done; the worker makes the output. Open questions stay removed.</summary>
    public Task<ChangeOutcome> FinishAsync(DocumentId id, long version, Actor actor, CancellationToken cancellationToken) =>
        throw new NotSupportedException();

    /// <summary>Opens a document that waits for approval or release, or was withdrawn, for changes; voids the approval.</summary>
    public Task<ChangeOutcome> ReopenAsync(DocumentId id, long version, Actor actor, CancellationToken cancellationToken) =>
        throw new NotSupportedException();
}

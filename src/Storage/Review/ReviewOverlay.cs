using Clona.Pipeline.Review;
using Clona.Storage.Documents;

namespace Clona.Storage.Review;

/// <summary>The part of a review that changes with every edit.</summary>
/// <param name="Document">The document.</param>
/// <param name="Edits">The edits that hold now, at most one for each finding id.</param>
/// <param name="History">All changes, oldest first, undone ones too.</param>
/// <param name="CanUndo">Whether there is a change to undo.</param>
/// <param name="CanRedo">Whether there is an undone change to make again.</param>
public sealed record ReviewOverlay(
    DocumentSummary Document, IReadOnlyList<PlanEdit> Edits, IReadOnlyList<ReviewChange> History, bool CanUndo, bool CanRedo)
{
    /// <summary>The id alone; notes are free text.</summary>
    public override string ToString() => Document.ToString();
}

using Clona.Pipeline.Review;
using Clona.Storage.Documents;

namespace Clona.Storage.Review;

/// <summary>A document on somebody's desk: what the machine found and what people have changed.</summary>
/// <param name="Document">The document.</param>
/// <param name="Analysis">Pages, words, findings as the machine proposed them.</param>
/// <param name="Text">The document's text; only in memory.</param>
/// <param name="Edits">The edits that hold now, at most one for each finding id.</param>
/// <param name="History">All changes, oldest first, undone ones too.</param>
/// <param name="CanUndo">Whether there is a change to undo.</param>
/// <param name="CanRedo">Whether there is an undone change to make again.</param>
public sealed record ReviewCase(
    DocumentSummary Document,
    AnalysisDocument Analysis,
    string Text,
    IReadOnlyList<PlanEdit> Edits,
    IReadOnlyList<ReviewChange> History,
    bool CanUndo,
    bool CanRedo)
{
    /// <summary>The id alone; the text is personal data.</summary>
    public override string ToString() => Document.ToString();
}

namespace Clona.Web.Review;

/// <summary>Everything that people change about a document, as the page reads it; the answer to each change.</summary>
/// <param name="Version">Version that the next change has to name.</param>
/// <param name="CanEdit">Whether the reader may change decisions now.</param>
/// <param name="CanUndo">Whether there is something to undo.</param>
/// <param name="CanRedo">Whether there is something to make again.</param>
/// <param name="Edits">Edits that hold.</param>
/// <param name="Questions">Questions to the data-protection officer, oldest first.</param>
/// <param name="Last">The last change; null where there is none.</param>
/// <param name="Error">Why the change was refused, Czech; null where it was made.</param>
public sealed record OverlayData(
    long Version,
    bool CanEdit,
    bool CanUndo,
    bool CanRedo,
    IReadOnlyList<EditData> Edits,
    IReadOnlyList<QuestionData> Questions,
    LastChangeData? Last,
    string? Error);

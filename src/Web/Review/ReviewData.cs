namespace Clona.Web.Review;

/// <summary>A document on the desk, as the page reads it once.</summary>
/// <param name="Text">The document's text.</param>
/// <param name="HasPages">Whether there are pictures of pages.</param>
/// <param name="Pages">Pages in order.</param>
/// <param name="Findings">What the machine proposed.</param>
/// <param name="Types">Categories with name and mark.</param>
/// <param name="Reasons">Reasons of the closed list.</param>
/// <param name="Roles">Names of roles.</param>
/// <param name="Seen">Pages that the reader has had on the screen.</param>
/// <param name="SingleKeys">Whether single letters are commands.</param>
/// <param name="Texts">Czech texts of the page, by key.</param>
/// <param name="Overlay">What people have changed.</param>
public sealed record ReviewData(
    string Text,
    bool HasPages,
    IReadOnlyList<PageData> Pages,
    IReadOnlyList<FindingData> Findings,
    IReadOnlyList<NamedData> Types,
    IReadOnlyList<NamedData> Reasons,
    IReadOnlyList<NamedData> Roles,
    IReadOnlyList<int> Seen,
    bool SingleKeys,
    IReadOnlyDictionary<string, string> Texts,
    OverlayData Overlay)
{
    /// <summary>Nothing of the content.</summary>
    public override string ToString() => nameof(ReviewData);
}

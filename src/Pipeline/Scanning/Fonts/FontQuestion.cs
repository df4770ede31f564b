using Clona.Pdf.FontChecks;

namespace Clona.Pipeline.Scanning.Fonts;

/// <summary>What has to be known about the fonts of a document: sheets that show them, and where the document uses them.</summary>
/// <param name="Words">What stands on each sheet.</param>
/// <param name="Pages">For each font the pages that show text in it.</param>
/// <param name="Unshown">Pages with text in fonts that are on no sheet.</param>
public sealed record FontQuestion(IReadOnlyList<IReadOnlyList<FontWord>> Words, IReadOnlyList<IReadOnlyList<int>> Pages, IReadOnlyList<int> Unshown)
{
    /// <summary>Nothing of the text.</summary>
    public override string ToString() => "…";
}

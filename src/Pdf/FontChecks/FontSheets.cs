namespace Clona.Pdf.FontChecks;

/// <summary>Sheets of paper that show the fonts of a document, to be read by whoever does not know what they say.</summary>
/// <param name="Pdf">The sheets, a page each; empty where no font has to be shown.</param>
/// <param name="Words">What stands on each sheet, row by row.</param>
/// <param name="Pages">For each font the pages of the document that show text in it.</param>
/// <param name="Unshown">Pages with text in fonts that are on no sheet: there are too many of them, or they cannot be copied.</param>
public sealed record FontSheets(
    ReadOnlyMemory<byte> Pdf, IReadOnlyList<IReadOnlyList<FontWord>> Words, IReadOnlyList<IReadOnlyList<int>> Pages, IReadOnlyList<int> Unshown)
{
    /// <summary>Points from the upper edge of a row to that of the next.</summary>
    public const double RowHeight = 30;

    /// <summary>Width of a sheet in points.</summary>
    public const double Width = 595;
}

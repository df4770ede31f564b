namespace Clona.Scans;

/// <summary>What was read in the picture of a page.</summary>
/// <param name="Width">Columns of the picture.</param>
/// <param name="Height">Rows of the picture.</param>
/// <param name="IsReadable">
/// Whether the words explain the ink. An unreadable page looks as if hardly anything stood on it; nothing may be concluded from it.
/// </param>
/// <param name="Pieces">The text, line by line.</param>
/// <param name="Marks">What else was found.</param>
public sealed record ScannedPage(
    int Width, int Height, bool IsReadable, IReadOnlyList<ScannedPiece> Pieces, IReadOnlyList<ScannedMark> Marks)
{
    /// <summary>Accents that stand above the boxes of their words.</summary>
    public IReadOnlyList<ScanBox> Accents { get; init; } = [];

    /// <summary>By how many quarter turns with the clock, 0 to 3, the picture had to be turned to be read.</summary>
    public int Quarters { get; init; }
}

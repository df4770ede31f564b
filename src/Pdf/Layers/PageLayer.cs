namespace Clona.Pdf.Layers;

/// <summary>What was read in the picture of a page.</summary>
/// <param name="Page">Page number from 1.</param>
/// <param name="Pieces">The text in reading order.</param>
/// <param name="Picture">A JPEG of the whole page as displayed that takes the place of its content; null where the content stays.</param>
public sealed record PageLayer(int Page, IReadOnlyList<LayerPiece> Pieces, PagePicture? Picture)
{
    /// <summary>Whether only parts of the page were read.</summary>
    public bool IsPart { get; init; }
}

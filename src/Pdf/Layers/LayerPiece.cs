using Clona.Pdf.Geometry;

namespace Clona.Pdf.Layers;

/// <summary>Letters that were read in the picture of a page, with their place on the page as displayed.</summary>
/// <param name="Text">The letters.</param>
/// <param name="StartsWord">Whether a blank stands before them.</param>
/// <param name="Start">Lower left corner, seen in the direction of the text: points, origin top left, y downwards.</param>
/// <param name="End">Lower right corner.</param>
/// <param name="Height">Points from the lower to the upper edge.</param>
public sealed record LayerPiece(string Text, bool StartsWord, PdfPoint Start, PdfPoint End, double Height)
{
    /// <summary>Number of its paragraph on the page, rising with the text.</summary>
    public int Paragraph { get; init; }

    /// <summary>Nothing of the text.</summary>
    public override string ToString() => "…";
}

using Clona.Pdf.Content;
using Clona.Pdf.Geometry;
using Clona.Pdf.Objects;

namespace Clona.Pdf.Glyphs;

/// <summary>One place on a page where an image is painted.</summary>
/// <param name="Index">Number on its page in the order of painting, from 0; hidden ones count.</param>
/// <param name="Quad">The unit square under the transformation, in page space.</param>
/// <param name="IsInline">Whether the image stands in the content stream itself.</param>
/// <param name="PixelWidth">Samples in a row; 0 where not stated.</param>
/// <param name="PixelHeight">Rows; 0 where not stated.</param>
/// <param name="IsHidden">Whether it belongs to a hidden layer.</param>
/// <param name="IsOutsidePage">Whether it lies wholly outside the crop box.</param>
public sealed record ImagePlacement(
    int Index, PdfQuad Quad, bool IsInline, int PixelWidth, int PixelHeight, bool IsHidden, bool IsOutsidePage)
{
    /// <summary>Which execution of a content stream painted it: index into the page's instances.</summary>
    internal int Instance { get; init; }

    /// <summary>Index of the operation in that stream.</summary>
    internal int Operation { get; init; }

    /// <summary>The image.</summary>
    internal PdfStream? Stream { get; init; }

    /// <summary>What names in it mean, where it is an inline image.</summary>
    internal ResourceScope? Resources { get; init; }

    /// <summary>Whether it can show something in one of the areas that the page was executed with.</summary>
    internal bool TouchesArea { get; init; }
}

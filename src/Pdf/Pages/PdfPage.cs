using Clona.Pdf.Geometry;
using Clona.Pdf.Objects;

namespace Clona.Pdf.Pages;

/// <summary>A page with the attributes that it inherits from the page tree (ISO 32000-2, 7.7.3).</summary>
public sealed record PdfPage
{
    /// <summary>Place in reading order, from 1.</summary>
    public required int Number { get; init; }

    /// <summary>The page dictionary as the file has it, without what is inherited.</summary>
    public required PdfDictionary Dictionary { get; init; }

    /// <summary>Own or inherited resources; empty where there are none.</summary>
    public required PdfDictionary Resources { get; init; }

    /// <summary>The medium, never empty; A4 where the file has none that makes sense.</summary>
    public required PdfRectangle MediaBox { get; init; }

    /// <summary>
    /// What is shown: inside the media box and never empty; the media box where the file has none that makes sense.
    /// </summary>
    public required PdfRectangle CropBox { get; init; }

    /// <summary>Clockwise turn for display: 0, 90, 180 or 270.</summary>
    public required int Rotate { get; init; }

    /// <summary>Size of a user space unit in 1/72 inch.</summary>
    public required double UserUnit { get; init; }

    /// <summary>Where the dictionary stands in the file; null where the page tree holds it directly.</summary>
    public PdfReference? Reference { get; init; }
}

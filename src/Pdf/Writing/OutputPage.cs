using Clona.Pdf.Geometry;
using Clona.Pdf.Objects;

namespace Clona.Pdf.Writing;

/// <summary>A page to be written.</summary>
/// <remarks>
/// In <see cref="Resources"/> and <see cref="Group"/> a reference means an object of the source file, which is copied
/// as far as its role permits; a stream that stands there directly is new, and becomes an object of its own, once for
/// each instance.
/// </remarks>
public sealed record OutputPage
{
    /// <summary>The content stream, not encoded.</summary>
    public required ReadOnlyMemory<byte> Content { get; init; }

    /// <summary>The resources; the same instance on several pages is written once.</summary>
    public required PdfDictionary Resources { get; init; }

    /// <summary>The medium.</summary>
    public required PdfRectangle MediaBox { get; init; }

    /// <summary>What is shown of it.</summary>
    public required PdfRectangle CropBox { get; init; }

    /// <summary>Clockwise turn for display: 0, 90, 180 or 270.</summary>
    public int Rotate { get; init; }

    /// <summary>Size of a user space unit in 1/72 inch.</summary>
    public double UserUnit { get; init; } = 1;

    /// <summary>The page as the source has it, of which nothing else is written.</summary>
    internal PdfDictionary? Source { get; init; }

    /// <summary>Its key in the parent tree; null where the structure tree knows nothing of it.</summary>
    internal int? StructParents { get; init; }

    /// <summary>The page's transparency group, a dictionary or a reference to one; null where it has none.</summary>
    public PdfObject? Group { get; init; }
}

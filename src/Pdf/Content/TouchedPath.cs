using Clona.Pdf.Geometry;

namespace Clona.Pdf.Content;

/// <summary>A painted or clipping path that reaches into an area which shall end up empty.</summary>
internal sealed record TouchedPath
{
    /// <summary>Index of the operation that paints it.</summary>
    public required int Operation { get; init; }

    /// <summary>Indices of the operations that build it.</summary>
    public required IReadOnlyList<int> Construction { get; init; }

    /// <summary>Its parts.</summary>
    public required IReadOnlyList<PathPart> Parts { get; init; }

    /// <summary>The areas.</summary>
    public required IReadOnlyList<PdfRectangle> Areas { get; init; }

    /// <summary>Page space to user space; null where nothing can be seen.</summary>
    public required PdfMatrix? ToUser { get; init; }

    /// <summary>Whether it is filled and seen.</summary>
    public bool Fills { get; init; }

    /// <summary>Whether it is filled by the even-odd rule.</summary>
    public bool IsEvenOdd { get; init; }

    /// <summary>Whether it is stroked and seen.</summary>
    public bool Strokes { get; init; }

    /// <summary>How far a stroke reaches beside its line, in page space.</summary>
    public double Reach { get; init; }

    /// <summary>How far the spike of a corner may reach from it, in page space; at least <see cref="Reach"/>.</summary>
    public double CornerReach { get; init; }

    /// <summary>How it changes the clip; null where it does not.</summary>
    public ContentOperator? Clip { get; init; }
}

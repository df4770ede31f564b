using Clona.Pdf.Geometry;

namespace Clona.Pdf.Content;

/// <summary>One paint of a page: where it can have left colour, and whether it surely hides what was there.</summary>
/// <param name="Bounds">No colour lies outside this rectangle, in page space.</param>
/// <param name="Kind">What painted.</param>
internal sealed record PaintEvent(PdfRectangle Bounds, PaintKind Kind)
{
    /// <summary>Where everything painted before is hidden, within <see cref="Bounds"/>; null where nothing surely is.</summary>
    public PaintedShape? Cover { get; init; }

    /// <summary>Its colour; null where it has several or none that is known.</summary>
    public PaintColor? Color { get; init; }

    /// <summary>Sum over all that says how a path looks; null for other paints, and where patterns, masks or groups have a part in it.</summary>
    public long? Drawing { get; init; }

    /// <summary>How many glyphs were shown before.</summary>
    public required int Glyphs { get; init; }

    /// <summary>How many images were painted before.</summary>
    public required int Images { get; init; }

    /// <summary>The execution that painted it.</summary>
    public required int Instance { get; init; }

    /// <summary>Index of the first operation of the path, or of the painting operation.</summary>
    public required int FirstOperation { get; init; }

    /// <summary>Index of the painting operation.</summary>
    public required int Operation { get; init; }

    /// <summary>Whether the path also clips, so that its geometry is needed whether it can be seen or not.</summary>
    public bool Clips { get; init; }

    /// <summary>Whether it hides what was painted at the point before.</summary>
    public bool Hides(PdfPoint point) => Cover is not null && Bounds.Contains(point) && Cover.Contains(point);
}

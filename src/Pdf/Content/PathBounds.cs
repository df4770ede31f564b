using Clona.Pdf.Geometry;

namespace Clona.Pdf.Content;

/// <summary>The rectangle around the path under construction, in page space, and the clip it will become.</summary>
/// <remarks>Control points of curves count as points of the path, so the rectangle is never too small.</remarks>
internal sealed class PathBounds
{
    // Where nothing shows: no glyph of a real page lies there.
    private const double Nowhere = 1e30;

    private PdfRectangle? bounds;
    private bool clips;

    /// <summary>Adds the corners of a rectangle in user space.</summary>
    public void AddRectangle(PdfMatrix transform, PdfRectangle rectangle)
    {
        var around = Around(transform, rectangle);
        bounds = bounds?.Union(around) ?? around;
    }

    /// <summary>Adds the points whose coordinates are the operands of a path operator.</summary>
    public void AddPoints(PdfMatrix transform, ContentOperation operation)
    {
        for (var i = 0; i + 1 < operation.Operands.Count; i += 2)
        {
            var point = transform.Apply(new(operation.Number(i), operation.Number(i + 1)));
            var spot = new PdfRectangle(point.X, point.Y, point.X, point.Y);
            bounds = bounds?.Union(spot) ?? spot;
        }
    }

    /// <summary>Notes that the path clips once it is painted (<c>W</c>).</summary>
    public void MarkAsClip() => clips = true;

    /// <summary>Ends the path, as every painting operator does.</summary>
    /// <returns>The clip afterwards.</returns>
    public PdfRectangle Finish(PdfRectangle clip)
    {
        var result = clips ? Intersection(clip, bounds) : clip;
        bounds = null;
        clips = false;
        return result;
    }

    /// <summary>The upright rectangle around the image of <paramref name="rectangle"/>.</summary>
    public static PdfRectangle Around(PdfMatrix transform, PdfRectangle rectangle) =>
        new PdfQuad(
            transform.Apply(new(rectangle.Left, rectangle.Bottom)),
            transform.Apply(new(rectangle.Right, rectangle.Bottom)),
            transform.Apply(new(rectangle.Right, rectangle.Top)),
            transform.Apply(new(rectangle.Left, rectangle.Top))).Bounds;

    /// <summary>What both have in common; a spot far outside every page where that is nothing.</summary>
    public static PdfRectangle Intersection(PdfRectangle one, PdfRectangle? other)
    {
        if (other is not { } second || second.Left > one.Right || second.Right < one.Left
            || second.Bottom > one.Top || second.Top < one.Bottom)
        {
            return new(Nowhere, Nowhere, Nowhere, Nowhere);
        }

        return new(
            Math.Max(one.Left, second.Left),
            Math.Max(one.Bottom, second.Bottom),
            Math.Min(one.Right, second.Right),
            Math.Min(one.Top, second.Top));
    }
}

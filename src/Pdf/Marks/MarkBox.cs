using Clona.Pdf.Geometry;

namespace Clona.Pdf.Marks;

/// <summary>A box along a line of text.</summary>
/// <param name="Corner">The lower corner at the beginning of the line, in page space.</param>
/// <param name="Along">Unit vector of the line's direction.</param>
/// <param name="Up">Unit vector across it, towards the top of the letters.</param>
/// <param name="Length">Extent along the line in points.</param>
/// <param name="Height">Extent across it in points.</param>
internal readonly record struct MarkBox(PdfPoint Corner, PdfPoint Along, PdfPoint Up, double Length, double Height)
{
    // Along and up are unit vectors, so nothing in the box lies farther from its lower edge than its height.
    private const double Slack = 1.001;

    /// <summary>Box space (from the corner, along and up) to page space.</summary>
    public PdfMatrix Transform => new(Along.X, Along.Y, Up.X, Up.Y, Corner.X, Corner.Y);

    /// <summary>The corners in page space.</summary>
    public PdfQuad Quad => new(
        Corner, Transform.Apply(new(Length, 0)), Transform.Apply(new(Length, Height)), Transform.Apply(new(0, Height)));

    /// <summary>A point of the page in box space.</summary>
    public PdfPoint ToBox(PdfPoint point)
    {
        var (x, y) = (point.X - Corner.X, point.Y - Corner.Y);
        var determinant = (Along.X * Up.Y) - (Along.Y * Up.X);
        return determinant == 0
            ? default
            : new(((x * Up.Y) - (y * Up.X)) / determinant, ((y * Along.X) - (x * Along.Y)) / determinant);
    }

    /// <summary>Whether a point may lie between the lower and the upper edge: far points need no division.</summary>
    public bool MayHoldAcross(double x, double y)
    {
        var across = ((y - Corner.Y) * Along.X) - ((x - Corner.X) * Along.Y);
        return Math.Abs(across) <= Height * Slack;
    }

    /// <summary>The part of this box between two places along the line.</summary>
    public MarkBox Between(double from, double to) => this with
    {
        Corner = new(Corner.X + (from * Along.X), Corner.Y + (from * Along.Y)),
        Length = to - from,
    };
}

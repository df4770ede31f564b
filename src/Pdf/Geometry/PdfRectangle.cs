namespace Clona.Pdf.Geometry;

/// <summary>An upright rectangle in PDF units, Left ≤ Right and Bottom ≤ Top.</summary>
public readonly record struct PdfRectangle
{
    /// <summary>Makes the rectangle between any two opposite corners.</summary>
    public PdfRectangle(double x0, double y0, double x1, double y1)
    {
        Left = Math.Min(x0, x1);
        Bottom = Math.Min(y0, y1);
        Right = Math.Max(x0, x1);
        Top = Math.Max(y0, y1);
    }

    /// <summary>Smallest x.</summary>
    public double Left { get; }

    /// <summary>Smallest y.</summary>
    public double Bottom { get; }

    /// <summary>Largest x.</summary>
    public double Right { get; }

    /// <summary>Largest y.</summary>
    public double Top { get; }

    /// <summary>Right − Left.</summary>
    public double Width => Right - Left;

    /// <summary>Top − Bottom.</summary>
    public double Height => Top - Bottom;

    /// <summary>Whether the point lies inside or on the edge.</summary>
    public bool Contains(PdfPoint point) =>
        point.X >= Left && point.X <= Right && point.Y >= Bottom && point.Y <= Top;

    /// <summary>Whether the two share more than an edge.</summary>
    public bool Overlaps(PdfRectangle other) =>
        Left < other.Right && other.Left < Right && Bottom < other.Top && other.Bottom < Top;

    /// <summary>The smallest rectangle that holds both.</summary>
    public PdfRectangle Union(PdfRectangle other) => new(
        Math.Min(Left, other.Left), Math.Min(Bottom, other.Bottom), Math.Max(Right, other.Right),
        Math.Max(Top, other.Top));
}

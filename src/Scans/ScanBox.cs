namespace Clona.Scans;

/// <summary>An upright box in a picture; y runs downwards.</summary>
/// <param name="Left">First column.</param>
/// <param name="Top">First row.</param>
/// <param name="Right">Behind the last column.</param>
/// <param name="Bottom">Behind the last row.</param>
public sealed record ScanBox(double Left, double Top, double Right, double Bottom)
{
    /// <summary>Columns.</summary>
    public double Width => Right - Left;

    /// <summary>Rows.</summary>
    public double Height => Bottom - Top;

    /// <summary>The box with so many pixels more on each side.</summary>
    public ScanBox Grow(double by) => new(Left - by, Top - by, Right + by, Bottom + by);

    /// <summary>The box around both.</summary>
    public ScanBox Union(ScanBox other)
    {
        ArgumentNullException.ThrowIfNull(other);
        return new(Math.Min(Left, other.Left), Math.Min(Top, other.Top), Math.Max(Right, other.Right), Math.Max(Bottom, other.Bottom));
    }

    /// <summary>Whether the two share pixels.</summary>
    public bool Overlaps(ScanBox other)
    {
        ArgumentNullException.ThrowIfNull(other);
        return Left < other.Right && other.Left < Right && Top < other.Bottom && other.Top < Bottom;
    }
}

namespace Clona.Scans.Pictures;

/// <summary>A turn of a picture about its middle, and the way back for places found in it.</summary>
/// <param name="Width">Columns before the turn.</param>
/// <param name="Height">Rows before the turn.</param>
/// <param name="Quarters">Quarter turns with the clock, 0 to 3.</param>
/// <param name="Degrees">A small further turn with the clock.</param>
internal sealed record Turning(int Width, int Height, int Quarters, double Degrees)
{
    private const byte Paper = 255;

    private bool IsSideways => Quarters % 2 == 1;

    /// <summary>The turned picture; what comes from outside is white.</summary>
    public GrayPicture Apply(GrayPicture picture)
    {
        if (Quarters == 0 && Degrees == 0)
        {
            return picture;
        }

        var (width, height) = IsSideways ? (Height, Width) : (Width, Height);
        var pixels = new byte[width * height];
        for (var y = 0; y < height; y++)
        {
            for (var x = 0; x < width; x++)
            {
                var from = Back(new(x + 0.5, y + 0.5));
                var (column, row) = ((int)Math.Floor(from.X), (int)Math.Floor(from.Y));
                var isInside = column >= 0 && row >= 0 && column < Width && row < Height;
                pixels[(y * width) + x] = isInside ? picture[column, row] : Paper;
            }
        }

        return new(width, height, pixels);
    }

    /// <summary>Where a place of the turned picture was before.</summary>
    public ScanPoint Back(ScanPoint point)
    {
        var (width, height) = IsSideways ? (Height, Width) : (Width, Height);
        var (x, y) = (point.X - (width / 2.0), point.Y - (height / 2.0));
        var (sin, cos) = Math.SinCos(-Degrees * Math.PI / 180);
        (x, y) = ((x * cos) - (y * sin), (x * sin) + (y * cos));
        (x, y) = Quarters switch
        {
            1 => (y, -x),
            2 => (-x, -y),
            3 => (-y, x),
            _ => (x, y),
        };
        return new(x + (Width / 2.0), y + (Height / 2.0));
    }
}

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
        var (origin, right, down) = (Back(new(0, 0)), Back(new(1, 0)), Back(new(0, 1)));
        var (rightX, rightY) = (right.X - origin.X, right.Y - origin.Y);
        for (var y = 0; y < height; y++)
        {
            // A step along a row is the same everywhere: only the row's start has to be worked out.
            var (fromX, fromY) = (
                origin.X + (0.5 * rightX) + ((y + 0.5) * (down.X - origin.X)), origin.Y + (0.5 * rightY) + ((y + 0.5) * (down.Y - origin.Y)));
            for (var x = 0; x < width; x++, fromX += rightX, fromY += rightY)
            {
                var isInside = fromX >= 0 && fromY >= 0 && fromX < Width && fromY < Height;
                pixels[(y * width) + x] = isInside ? picture[(int)fromX, (int)fromY] : Paper;
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

    /// <summary>The upright box around where a box of the turned picture was before.</summary>
    public ScanBox BoxBack(ScanBox box)
    {
        ScanPoint[] corners =
            [Back(new(box.Left, box.Top)), Back(new(box.Right, box.Top)), Back(new(box.Left, box.Bottom)), Back(new(box.Right, box.Bottom))];
        return new(corners.Min(at => at.X), corners.Min(at => at.Y), corners.Max(at => at.X), corners.Max(at => at.Y));
    }

    /// <summary>Where a place from before stands in the turned picture.</summary>
    public ScanPoint Forth(ScanPoint point)
    {
        var (width, height) = IsSideways ? (Height, Width) : (Width, Height);
        var (x, y) = (point.X - (Width / 2.0), point.Y - (Height / 2.0));
        (x, y) = Quarters switch
        {
            1 => (-y, x),
            2 => (-x, -y),
            3 => (y, -x),
            _ => (x, y),
        };
        var (sin, cos) = Math.SinCos(Degrees * Math.PI / 180);
        return new((x * cos) - (y * sin) + (width / 2.0), (x * sin) + (y * cos) + (height / 2.0));
    }
}

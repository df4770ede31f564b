namespace Clona.Scans.Pictures;

/// <summary>Which cells of a picture hold ink; a cell is a square of a few pixels.</summary>
internal sealed class InkMap
{
    private readonly bool[] cells;

    private InkMap(int width, int height, int step, bool[] cells) =>
        (Width, Height, Step, this.cells) = (width, height, step, cells);

    /// <summary>Columns of cells.</summary>
    public int Width { get; }

    /// <summary>Rows of cells.</summary>
    public int Height { get; }

    /// <summary>Pixels of a cell's side.</summary>
    public int Step { get; }

    /// <summary>Whether a cell inside the map has ink.</summary>
    public bool this[int x, int y]
    {
        get => cells[(y * Width) + x];
        set => cells[(y * Width) + x] = value;
    }

    /// <summary>The ink of <paramref name="picture"/>; a cell has some where at least <paramref name="least"/> of its pixels do.</summary>
    public static InkMap Of(GrayPicture picture, int step, int least)
    {
        var threshold = Threshold.Of(picture);
        var (width, height) = (picture.Width / step, picture.Height / step);
        var inked = new bool[width * height];
        for (var y = 0; y < height; y++)
        {
            for (var x = 0; x < width; x++)
            {
                inked[(y * width) + x] = Count(picture, x * step, y * step, step, threshold) >= least;
            }
        }

        return new(width, height, step, inked);
    }

    /// <summary>How many cells have ink.</summary>
    public int Inked => cells.Count(cell => cell);

    /// <summary>Takes the ink out of the cells that a box of the picture touches.</summary>
    public void Clear(ScanBox box)
    {
        for (var y = Math.Max(0, (int)(box.Top / Step)); y <= Math.Min(Height - 1, (int)(box.Bottom / Step)); y++)
        {
            for (var x = Math.Max(0, (int)(box.Left / Step)); x <= Math.Min(Width - 1, (int)(box.Right / Step)); x++)
            {
                this[x, y] = false;
            }
        }
    }

    private static int Count(GrayPicture picture, int left, int top, int step, int threshold)
    {
        var count = 0;
        for (var y = top; y < top + step; y++)
        {
            foreach (var pixel in picture.Row(y).Slice(left, step))
            {
                count += pixel <= threshold ? 1 : 0;
            }
        }

        return count;
    }
}

using Clona.Scans.Pictures;

namespace Clona.Scans.Faces;

/// <summary>Sums of brightness, and of its squares, of any rectangle of a picture in four steps.</summary>
internal sealed class BrightnessSums
{
    private readonly int stride;
    private readonly int[] sums;
    private readonly long[] squares;

    /// <summary>Adds up a picture of at most eight million pixels.</summary>
    public BrightnessSums(GrayPicture picture)
    {
        (Width, Height, stride) = (picture.Width, picture.Height, picture.Width + 1);
        sums = new int[stride * (Height + 1)];
        squares = new long[sums.Length];
        for (var y = 0; y < Height; y++)
        {
            var (sum, square, below) = (0, 0L, (y + 1) * stride);
            var row = picture.Row(y);
            for (var x = 0; x < row.Length; x++)
            {
                sum += row[x];
                square += row[x] * row[x];
                sums[below + x + 1] = sums[below - stride + x + 1] + sum;
                squares[below + x + 1] = squares[below - stride + x + 1] + square;
            }
        }
    }

    /// <summary>Columns of the picture.</summary>
    public int Width { get; }

    /// <summary>Rows of the picture.</summary>
    public int Height { get; }

    /// <summary>Sum of the brightness in a rectangle inside the picture.</summary>
    public int Of(int left, int top, int right, int bottom)
    {
        var (above, below) = (top * stride, bottom * stride);
        return sums[below + right] - sums[below + left] - sums[above + right] + sums[above + left];
    }

    /// <summary>Sum of the squares of the brightness in a rectangle inside the picture.</summary>
    public long SquaresOf(int left, int top, int right, int bottom)
    {
        var (above, below) = (top * stride, bottom * stride);
        return squares[below + right] - squares[below + left] - squares[above + right] + squares[above + left];
    }
}

namespace Clona.Scans.Pictures;

/// <summary>Takes single dark and bright dots out of a picture.</summary>
internal static class Median
{
    /// <summary>Each pixel becomes the median of the nine around it; the edge stays.</summary>
    public static GrayPicture Of(GrayPicture picture)
    {
        var (width, height, source) = (picture.Width, picture.Height, picture.Pixels);
        var result = (byte[])source.Clone();
        Span<byte> around = stackalloc byte[9];
        for (var y = 1; y < height - 1; y++)
        {
            for (var x = 1; x < width - 1; x++)
            {
                var at = (y * width) + x;
                source.AsSpan(at - width - 1, 3).CopyTo(around);
                source.AsSpan(at - 1, 3).CopyTo(around[3..]);
                source.AsSpan(at + width - 1, 3).CopyTo(around[6..]);
                around.Sort();
                result[at] = around[4];
            }
        }

        return new(width, height, result);
    }
}

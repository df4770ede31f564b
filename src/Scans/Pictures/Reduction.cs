namespace Clona.Scans.Pictures;

/// <summary>Makes pictures smaller.</summary>
internal static class Reduction
{
    /// <summary>The picture with each pixel the mean of those under it.</summary>
    /// <param name="picture">The picture.</param>
    /// <param name="factor">How many columns and rows become one; below 1 pixels are repeated. The picture has to be at least that large.</param>
    public static GrayPicture Of(GrayPicture picture, double factor)
    {
        var (width, height) = ((int)(picture.Width / factor), (int)(picture.Height / factor));
        var pixels = new byte[width * height];
        for (var y = 0; y < height; y++)
        {
            var (top, bottom) = Under(y, factor, picture.Height);
            for (var x = 0; x < width; x++)
            {
                var (left, right) = Under(x, factor, picture.Width);
                var sum = 0;
                for (var row = top; row < bottom; row++)
                {
                    foreach (var pixel in picture.Row(row)[left..right])
                    {
                        sum += pixel;
                    }
                }

                pixels[(y * width) + x] = (byte)(sum / ((right - left) * (bottom - top)));
            }
        }

        return new(width, height, pixels);
    }

    private static (int First, int Behind) Under(int place, double factor, int size)
    {
        var first = (int)(place * factor);
        return (first, Math.Min(size, Math.Max(first + 1, (int)((place + 1) * factor))));
    }
}

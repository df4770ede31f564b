namespace Clona.Scans.Signatures;

/// <summary>Sums what the pixels of a box hold, in the same time for boxes of every size.</summary>
internal sealed class BoxSums
{
    private readonly int width;
    private readonly int height;
    private readonly int[] sums;

    /// <summary>Sums a value of each pixel, given by its number.</summary>
    public BoxSums(int width, int height, Func<int, int> value)
    {
        (this.width, this.height) = (width, height);
        sums = new int[(width + 1) * (height + 1)];
        for (var y = 0; y < height; y++)
        {
            var along = 0;
            var (above, at) = (y * (width + 1), (y + 1) * (width + 1));
            for (var x = 0; x < width; x++)
            {
                along += value((y * width) + x);
                sums[at + x + 1] = sums[above + x + 1] + along;
            }
        }
    }

    /// <summary>The sum of a box; what is outside of the picture holds nothing.</summary>
    public int In(int left, int top, int right, int bottom)
    {
        (left, right) = (Math.Clamp(left, 0, width), Math.Clamp(right, 0, width));
        (top, bottom) = (Math.Clamp(top, 0, height), Math.Clamp(bottom, 0, height));
        var row = width + 1;
        return sums[(bottom * row) + right] - sums[(top * row) + right] - sums[(bottom * row) + left] + sums[(top * row) + left];
    }
}

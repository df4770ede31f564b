namespace Clona.Pdf.Images.Jpeg;

/// <summary>The mean of a block that shows a colour.</summary>
internal static class JpegWhite
{
    private const int Middle = 128;
    private const int Highest = 255;

    /// <summary>The value of each component for a colour as the document has it.</summary>
    /// <param name="color">Samples, 0 to 255.</param>
    /// <param name="isTurned">Whether components are brightness and two colours; of four, the inverse of the first three inks.</param>
    public static int[] Levels(IReadOnlyList<int> color, bool isTurned)
    {
        if (!isTurned)
        {
            return [.. color];
        }

        int[] rgb = [.. color.Take(3).Select(value => color.Count == 4 ? Highest - value : value)];
        var y = ((299 * rgb[0]) + (587 * rgb[1]) + (114 * rgb[2]) + 500) / 1000;
        return
        [
            y,
            Clamp(Middle + ((rgb[2] - y) * 564 / 1000)),
            Clamp(Middle + ((rgb[0] - y) * 713 / 1000)),
            .. color.Skip(3),
        ];
    }

    /// <summary>The mean that shows a level, as it is stored: eight times as large, in steps.</summary>
    /// <remarks>The darkest and lightest levels are rounded outwards: decoders cut what lies beyond.</remarks>
    public static int Mean(int level, int step)
    {
        var exact = (level - Middle) * 8;
        var up = level == Highest ? step - 1 : level == 0 ? 1 - step : Math.Sign(exact) * step / 2;
        return (exact + up) / step;
    }

    private static int Clamp(int value) => Math.Clamp(value, 0, Highest);
}

namespace Clona.Pdf.Filters;

/// <summary>A row of samples as a predictor sees it.</summary>
/// <param name="Samples">Samples in a row: columns times colours.</param>
/// <param name="Colors">Samples of one pixel.</param>
/// <param name="BitsPerSample">1, 2, 4, 8 or 16.</param>
internal sealed record RowLayout(int Samples, int Colors, int BitsPerSample)
{
    private const int MostColors = 64;
    private const int MostBitsInRow = 1 << 28;

    /// <summary>Bytes of a row.</summary>
    public int Bytes => ((Samples * BitsPerSample) + 7) / 8;

    /// <summary>Bytes of a pixel, at least 1.</summary>
    public int PixelBytes => Math.Max(1, ((Colors * BitsPerSample) + 7) / 8);

    /// <summary>The layout, or null where the numbers make no sense.</summary>
    public static RowLayout? Of(int columns, int colors, int bitsPerSample)
    {
        var isSound = columns > 0 && colors is > 0 and <= MostColors && bitsPerSample is (1 or 2 or 4 or 8 or 16)
            && (long)columns * colors * bitsPerSample <= MostBitsInRow;
        return isSound ? new(columns * colors, colors, bitsPerSample) : null;
    }
}

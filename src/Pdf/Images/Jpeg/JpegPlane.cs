namespace Clona.Pdf.Images.Jpeg;

/// <summary>The samples of one component of a picture, row by row.</summary>
/// <param name="Samples">Levels from 0 to 255.</param>
/// <param name="Width">Columns.</param>
/// <param name="Height">Rows.</param>
internal sealed record JpegPlane(ReadOnlyMemory<byte> Samples, int Width, int Height)
{
    // Shares of red, green and blue in brightness, in 65,536 parts (ITU-R BT.601), and what turns differences into colours.
    private const int Red = 19_595;
    private const int Green = 38_470;
    private const int Blue = 7_471;
    private const int OfBlue = 36_984;
    private const int OfRed = 46_745;
    private const int Half = 32_768;
    private const int Middle = 128;

    /// <summary>Brightness, and two colours of half the resolution.</summary>
    /// <param name="red">Samples of red.</param>
    /// <param name="green">Samples of green.</param>
    /// <param name="blue">Samples of blue.</param>
    /// <param name="width">Columns.</param>
    /// <param name="height">Rows.</param>
    public static IReadOnlyList<JpegPlane> OfColors(ReadOnlySpan<byte> red, ReadOnlySpan<byte> green, ReadOnlySpan<byte> blue, int width, int height)
    {
        var bright = new byte[width * height];
        for (var at = 0; at < bright.Length; at++)
        {
            bright[at] = (byte)(((Red * red[at]) + (Green * green[at]) + (Blue * blue[at]) + Half) >> 16);
        }

        return [new(bright, width, height), Difference(blue, bright, OfBlue, width, height), Difference(red, bright, OfRed, width, height)];
    }

    // The mean of four, of which there are two or one at the right and lower edge.
    private static JpegPlane Difference(ReadOnlySpan<byte> color, ReadOnlySpan<byte> bright, int scale, int width, int height)
    {
        var (columns, rows) = ((width + 1) / 2, (height + 1) / 2);
        var samples = new byte[columns * rows];
        for (var at = 0; at < samples.Length; at++)
        {
            var (x, y) = (at % columns * 2, at / columns * 2);
            var (right, below) = (x + 1 < width ? 1 : 0, y + 1 < height ? width : 0);
            var first = (y * width) + x;
            var sum = color[first] - bright[first] + color[first + right] - bright[first + right]
                + color[first + below] - bright[first + below] + color[first + below + right] - bright[first + below + right];
            samples[at] = (byte)Math.Clamp(Middle + (((scale * sum / 4) + Half) >> 16), 0, 255);
        }

        return new(samples, columns, rows);
    }
}

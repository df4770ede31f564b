namespace Clona.Scans.Pictures;

/// <summary>A picture in colour.</summary>
/// <param name="Width">Columns, at least 1.</param>
/// <param name="Height">Rows, at least 1.</param>
/// <param name="Samples">Red, green and blue of each pixel, row by row.</param>
public sealed record ColorPicture(int Width, int Height, byte[] Samples)
{
    /// <summary>The picture in grey, weighted as eyes do.</summary>
    public GrayPicture ToGray()
    {
        var pixels = new byte[Width * Height];
        for (var i = 0; i < pixels.Length; i++)
        {
            pixels[i] = (byte)(((77 * Samples[i * 3]) + (151 * Samples[(i * 3) + 1]) + (28 * Samples[(i * 3) + 2])) >> 8);
        }

        return new(Width, Height, pixels);
    }
}

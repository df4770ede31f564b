namespace Clona.Scans.Pictures;

/// <summary>A picture in grey.</summary>
/// <param name="Width">Columns, at least 1.</param>
/// <param name="Height">Rows, at least 1.</param>
/// <param name="Pixels">Row by row, 0 black to 255 white.</param>
public sealed record GrayPicture(int Width, int Height, byte[] Pixels)
{
    /// <summary>The brightness at a place inside the picture.</summary>
    public byte this[int x, int y] => Pixels[(y * Width) + x];

    /// <summary>A row.</summary>
    public ReadOnlySpan<byte> Row(int y) => Pixels.AsSpan(y * Width, Width);
}

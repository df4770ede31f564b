namespace Clona.Pdf.Tests.Corpora.Differences;

/// <summary>An upright box of pixels from the top left corner; right and bottom are not in it.</summary>
internal readonly record struct PixelBox(int Left, int Top, int Right, int Bottom)
{
    /// <summary>Whether the pixel lies in the box, or no more than <paramref name="margin"/> beside it.</summary>
    public bool Holds((int X, int Y) pixel, int margin) =>
        pixel.X >= Left - margin && pixel.X < Right + margin && pixel.Y >= Top - margin && pixel.Y < Bottom + margin;
}

namespace Clona.Pdf.Images.Jbig2;

/// <summary>Where the patterns of a halftone region stand (ITU-T T.88, 6.6.5).</summary>
/// <param name="Width">Patterns beside each other.</param>
/// <param name="Height">Patterns below each other.</param>
/// <param name="Left">Column of the first, in parts of 256.</param>
/// <param name="Top">Row of the first, in parts of 256.</param>
/// <param name="StepX">First part of the step from one to the next, in parts of 256.</param>
/// <param name="StepY">Second part of the step.</param>
internal sealed record HalftoneGrid(long Width, long Height, int Left, int Top, int StepX, int StepY)
{
    /// <summary>The place of a pattern.</summary>
    public (long X, long Y) PlaceOf(long column, long row) =>
        ((Left + (row * StepY) + (column * StepX)) >> 8, (Top + (row * StepX) - (column * StepY)) >> 8);

    /// <summary>The patterns that lie outside the picture, which are not coded.</summary>
    public Bitmap Outside(Bitmap picture, Bitmap pattern, Jbig2Budget budget)
    {
        var outside = new Bitmap(Width, Height, budget);
        for (var row = 0; row < outside.Height; row++)
        {
            for (var column = 0; column < outside.Width; column++)
            {
                var (x, y) = PlaceOf(column, row);
                outside.Row(row)[column] = x + pattern.Width <= 0 || x >= picture.Width || y + pattern.Height <= 0 || y >= picture.Height ? (byte)1 : (byte)0;
            }
        }

        return outside;
    }
}

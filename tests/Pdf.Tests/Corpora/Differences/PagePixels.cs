namespace Clona.Pdf.Tests.Corpora.Differences;

/// <summary>From points of a page to the pixels of its picture at 72 dpi.</summary>
internal static class PagePixels
{
    /// <summary>The pixels that a rectangle of the page touches.</summary>
    /// <param name="sides">Two opposite corners.</param>
    /// <param name="page">The box that is drawn.</param>
    /// <param name="turn">Degrees clockwise: 0, 90, 180 or 270.</param>
    public static PixelBox BoxOf(double[] sides, double[] page, int turn)
    {
        var (left, bottom, right, top) = (Math.Min(page[0], page[2]), Math.Min(page[1], page[3]), Math.Max(page[0], page[2]), Math.Max(page[1], page[3]));
        var (x0, x1) = (Math.Min(sides[0], sides[2]), Math.Max(sides[0], sides[2]));
        var (y0, y1) = (Math.Min(sides[1], sides[3]), Math.Max(sides[1], sides[3]));
        return turn switch
        {
            90 => Box(y0 - bottom, x0 - left, y1 - bottom, x1 - left),
            180 => Box(right - x1, y0 - bottom, right - x0, y1 - bottom),
            270 => Box(top - y1, right - x1, top - y0, right - x0),
            _ => Box(x0 - left, top - y1, x1 - left, top - y0),
        };
    }

    private static PixelBox Box(double left, double top, double right, double bottom) =>
        new((int)Math.Floor(left), (int)Math.Floor(top), (int)Math.Ceiling(right), (int)Math.Ceiling(bottom));
}

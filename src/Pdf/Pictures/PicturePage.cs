namespace Clona.Pdf.Pictures;

/// <summary>A page that a picture becomes.</summary>
/// <param name="Width">Columns.</param>
/// <param name="Height">Rows.</param>
/// <param name="DotsPerInch">Resolution on paper.</param>
/// <param name="Orientation">How the picture is to be turned, 1 to 8 as in EXIF and TIFF; 1 for not at all.</param>
/// <param name="Parts">What it is made of.</param>
internal sealed record PicturePage(int Width, int Height, double DotsPerInch, int Orientation, IReadOnlyList<PicturePart> Parts)
{
    // Reliability page, part 3.
    private const long MostPixels = 100_000_000;

    private const int LongestSide = 65_500;

    // Inches: cameras say 72 dots an inch of what they took, whatever it was.
    private const double LongSideOfA4 = 11.69;
    private const double ShortestPage = 3;
    private const double LongestPage = 24;

    /// <summary>Whether that many columns and rows are taken.</summary>
    public static bool IsTaken(long width, long height) => width is > 0 and <= LongestSide && height is > 0 and <= LongestSide && width * height <= MostPixels;

    /// <summary>
    /// The resolution that was said, or, where pages of that size do not come from scanners, the one at which the longer side is that of A4.
    /// </summary>
    public static double ResolutionOf(double said, int width, int height)
    {
        var longer = Math.Max(width, height);
        return said > 0 && longer / said is >= ShortestPage and <= LongestPage ? said : Math.Max(1, longer / LongSideOfA4);
    }
}

using Clona.Pipeline.Reporting;

namespace Clona.Pipeline.Scanning;

/// <summary>Which pixels of a page are drawn for a part of it: a little more than the part, since nothing at an edge is read well.</summary>
internal static class DrawnPart
{
    private const double PointsPerInch = 72;
    private const double Around = 10;

    /// <summary>Left, top, right and bottom in pixels of the page.</summary>
    public static (int Left, int Top, int Right, int Bottom) Of(PageBox part, int dotsPerInch)
    {
        var scale = dotsPerInch / PointsPerInch;
        return (
            (int)Math.Max(0, (part.X0 - Around) * scale), (int)Math.Max(0, (part.Y0 - Around) * scale),
            (int)Math.Ceiling((part.X1 + Around) * scale), (int)Math.Ceiling((part.Y1 + Around) * scale));
    }

    /// <summary>Place and scale of a picture of the page, or of a part of it, in points of the page as displayed.</summary>
    /// <param name="part">The part; null for the whole page.</param>
    /// <param name="page">Width and height of the page.</param>
    /// <param name="columns">Columns of the picture.</param>
    /// <param name="rows">Rows of the picture.</param>
    public static (double Left, double Top, double X, double Y) PlaceOf(PageBox? part, (double Width, double Height) page, int columns, int rows)
    {
        if (part is null)
        {
            return (0, 0, page.Width / columns, page.Height / rows);
        }

        var (left, top) = (Math.Max(0, part.X0 - Around), Math.Max(0, part.Y0 - Around));
        var (right, bottom) = (Math.Min(page.Width, part.X1 + Around), Math.Min(page.Height, part.Y1 + Around));
        return (left, top, (right - left) / columns, (bottom - top) / rows);
    }
}

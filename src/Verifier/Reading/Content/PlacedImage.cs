using Clona.Verifier.Reading.Objects;

namespace Clona.Verifier.Reading.Content;

/// <summary>An image that shows in an area; points are those of the page as displayed.</summary>
/// <param name="Image">The image; null for an inline image.</param>
/// <param name="Shown">The rectangle in which it shows.</param>
/// <param name="Origin">Where the lower left corner of its unit square is.</param>
/// <param name="Along">Where the lower right corner is.</param>
/// <param name="Up">Where the upper left corner is.</param>
internal sealed record PlacedImage(
    PdfStream? Image, ClaimedBox Shown, (double X, double Y) Origin, (double X, double Y) Along, (double X, double Y) Up)
{
    /// <summary>
    /// Whether its parallelogram and the box share more than an edge; true where nothing says that they do not. Of an image that is turned, the corners
    /// of the rectangle around it hold nothing of it.
    /// </summary>
    public bool ReachesInto(ClaimedBox box)
    {
        (double X, double Y)[] corners = [(box.X0, box.Y0), (box.X1, box.Y0), (box.X1, box.Y1), (box.X0, box.Y1)];
        return IsAcross(Along, Up, corners) && IsAcross(Up, Along, corners);
    }

    // Whether the corners lie neither all before the edge from the origin to one end nor all behind the edge opposite, which goes through the other end.
    private bool IsAcross((double X, double Y) end, (double X, double Y) opposite, (double X, double Y)[] corners)
    {
        var far = SideOf(end, opposite);
        var (least, most) = (corners.Min(corner => SideOf(end, corner)), corners.Max(corner => SideOf(end, corner)));
        return far == 0 || (most > Math.Min(0, far) && least < Math.Max(0, far));
    }

    // Twice the area of the triangle of the origin, the end and the point, by its turn.
    private double SideOf((double X, double Y) end, (double X, double Y) point) =>
        ((end.X - Origin.X) * (point.Y - Origin.Y)) - ((end.Y - Origin.Y) * (point.X - Origin.X));
}

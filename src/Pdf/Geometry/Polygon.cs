namespace Clona.Pdf.Geometry;

/// <summary>Cuts polygons and lines at the edges of upright rectangles.</summary>
/// <remarks>
/// Half-planes are cut by the algorithm of Sutherland and Hodgman: windings stay what they were, so both fill rules keep
/// their meaning when every contour of a path is cut alike.
/// </remarks>
internal static class Polygon
{
    private const int MostCornersOfConvex = 8;

    /// <summary>The area by the shoelace formula; above zero where the corners run against the clock.</summary>
    public static double SignedArea(IReadOnlyList<PdfPoint> corners)
    {
        double sum = 0;
        for (var i = 0; i < corners.Count; i++)
        {
            var (one, next) = (corners[i], corners[(i + 1) % corners.Count]);
            sum += (one.X * next.Y) - (next.X * one.Y);
        }

        return sum / 2;
    }

    /// <summary>The part inside <paramref name="area"/>.</summary>
    public static List<PdfPoint> Inside(List<PdfPoint> corners, PdfRectangle area) =>
        Below(Above(LeftOf(RightOf(corners, area.Left), area.Right), area.Bottom), area.Top);

    /// <summary>The part outside <paramref name="area"/>, as contours that have the same winding there and none inside.</summary>
    public static IEnumerable<List<PdfPoint>> Outside(List<PdfPoint> corners, PdfRectangle area)
    {
        if (corners.Count <= MostCornersOfConvex && IsConvexAround(corners, area))
        {
            List<PdfPoint> hole =
                [new(area.Left, area.Bottom), new(area.Right, area.Bottom), new(area.Right, area.Top), new(area.Left, area.Top)];
            if (SignedArea(corners) > 0)
            {
                hole.Reverse();
            }

            return [corners, hole];
        }

        var middle = LeftOf(RightOf(corners, area.Left), area.Right);
        return new[] { LeftOf(corners, area.Left), RightOf(corners, area.Right), Below(middle, area.Bottom), Above(middle, area.Top) }
            .Where(part => part.Count > 2);
    }

    /// <summary>The parts of a line outside <paramref name="area"/>: none, one or two.</summary>
    public static IEnumerable<(PdfPoint From, PdfPoint To)> Outside(PdfPoint from, PdfPoint to, PdfRectangle area)
    {
        var (enters, leaves) = (0.0, 1.0);
        var isInside = Narrow(from.X, to.X, area.Left, area.Right, ref enters, ref leaves)
            && Narrow(from.Y, to.Y, area.Bottom, area.Top, ref enters, ref leaves);
        if (!isInside)
        {
            yield return (from, to);
            yield break;
        }

        if (enters > 0)
        {
            yield return (from, Between(from, to, enters));
        }

        if (leaves < 1)
        {
            yield return (Between(from, to, leaves), to);
        }
    }

    private static bool Narrow(double from, double to, double low, double high, ref double enters, ref double leaves)
    {
        if (from == to)
        {
            return from >= low && from <= high;
        }

        var (first, second) = ((low - from) / (to - from), (high - from) / (to - from));
        enters = Math.Max(enters, Math.Min(first, second));
        leaves = Math.Min(leaves, Math.Max(first, second));
        return enters <= leaves;
    }

    private static bool IsConvexAround(List<PdfPoint> corners, PdfRectangle area)
    {
        PdfPoint[] points =
            [new(area.Left, area.Bottom), new(area.Right, area.Bottom), new(area.Right, area.Top), new(area.Left, area.Top)];
        var sign = Math.Sign(SignedArea(corners));
        for (var i = 0; i < corners.Count; i++)
        {
            var (one, next, after) = (corners[i], corners[(i + 1) % corners.Count], corners[(i + 2) % corners.Count]);
            if (Side(one, next, after) * sign < 0 || points.Any(point => Side(one, next, point) * sign < 0))
            {
                return false;
            }
        }

        return sign != 0;
    }

    private static double Side(PdfPoint from, PdfPoint to, PdfPoint point) =>
        ((to.X - from.X) * (point.Y - from.Y)) - ((to.Y - from.Y) * (point.X - from.X));

    private static List<PdfPoint> LeftOf(List<PdfPoint> corners, double x) => Half(corners, point => x - point.X);

    private static List<PdfPoint> RightOf(List<PdfPoint> corners, double x) => Half(corners, point => point.X - x);

    private static List<PdfPoint> Below(List<PdfPoint> corners, double y) => Half(corners, point => y - point.Y);

    private static List<PdfPoint> Above(List<PdfPoint> corners, double y) => Half(corners, point => point.Y - y);

    private static List<PdfPoint> Half(List<PdfPoint> corners, Func<PdfPoint, double> distance)
    {
        var kept = new List<PdfPoint>(corners.Count + 4);
        for (var i = 0; i < corners.Count; i++)
        {
            var (one, next) = (corners[i], corners[(i + 1) % corners.Count]);
            var (here, there) = (distance(one), distance(next));
            if (here >= 0)
            {
                kept.Add(one);
            }

            if ((here > 0 && there < 0) || (here < 0 && there > 0))
            {
                kept.Add(Between(one, next, here / (here - there)));
            }
        }

        return kept;
    }

    private static PdfPoint Between(PdfPoint from, PdfPoint to, double share) =>
        new(from.X + (share * (to.X - from.X)), from.Y + (share * (to.Y - from.Y)));
}

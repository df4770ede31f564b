using Clona.Pdf.Geometry;

namespace Clona.Pdf.Images;

/// <summary>A convex part of an image in its unit square (ISO 32000-2, 8.9.5.1: y upwards).</summary>
/// <param name="Corners">The corners, running round.</param>
/// <param name="Grows">
/// Whether samples that the part only touches go too, with one more around: for what a person wants gone. Else only samples that lie
/// inside go, so that nothing changes that can be seen beside an old box.
/// </param>
internal sealed record ImageRegion(IReadOnlyList<PdfPoint> Corners, bool Grows)
{
    /// <summary>The part of an image, painted so that its unit square becomes <paramref name="placed"/>, that shows in <paramref name="area"/>.</summary>
    /// <returns>Null where the placement is flat or the two do not meet.</returns>
    public static ImageRegion? Of(PdfQuad placed, PdfRectangle area, bool grows) =>
        Of(placed, [new(area.Left, area.Bottom), new(area.Right, area.Bottom), new(area.Right, area.Top), new(area.Left, area.Top)], grows);

    /// <summary>The part that shows in a convex area given by its corners in page space.</summary>
    public static ImageRegion? Of(PdfQuad placed, List<PdfPoint> area, bool grows)
    {
        var (origin, along, up) = (placed.Origin, placed.EndOfBaseline, placed.StartOfTop);
        var toPage = new PdfMatrix(along.X - origin.X, along.Y - origin.Y, up.X - origin.X, up.Y - origin.Y, origin.X, origin.Y);
        if (toPage.Inverse() is not { } toImage)
        {
            return null;
        }

        List<PdfPoint> corners = [.. area.Select(toImage.Apply)];
        return Polygon.Inside(corners, new(0, 0, 1, 1)).Count > 2 ? new(corners, grows) : null;
    }

    /// <summary>The samples of each row of an image of <paramref name="width"/> × <paramref name="height"/> that lie in the part; rows count from the top.</summary>
    public IEnumerable<(int Row, int First, int Last)> Rows(int width, int height)
    {
        List<PdfPoint> samples = [.. Corners.Select(corner => new PdfPoint(corner.X * width, (1 - corner.Y) * height))];
        var (top, bottom) = (samples.Min(point => point.Y), samples.Max(point => point.Y));
        var first = (int)Math.Clamp(Grows ? Math.Floor(top) - 1 : Math.Ceiling(top - 1e-6), 0, height);
        var last = (int)Math.Clamp(Grows ? Math.Ceiling(bottom) : Math.Floor(bottom + 1e-6) - 1, -1, height - 1);
        for (var row = first; row <= last; row++)
        {
            if ((Grows ? Touched(samples, row) : Inside(samples, row)) is { } extent)
            {
                var left = (int)Math.Clamp(extent.Left, 0, width);
                var right = (int)Math.Clamp(extent.Right, -1, width - 1);
                if (left <= right)
                {
                    yield return (row, left, right);
                }
            }
        }
    }

    private static (double Left, double Right)? Touched(List<PdfPoint> samples, int row)
    {
        var band = Polygon.Inside(samples, new(-1e9, row - 1, 1e9, row + 2));
        return band.Count == 0 ? null : (Math.Floor(band.Min(point => point.X)) - 1, Math.Ceiling(band.Max(point => point.X)));
    }

    // A sample lies in a convex part where its row does so at its upper and lower edge.
    private static (double Left, double Right)? Inside(List<PdfPoint> samples, int row) =>
        At(samples, row + 1e-6) is { } upper && At(samples, row + 1 - 1e-6) is { } lower
            ? (Math.Ceiling(Math.Max(upper.Left, lower.Left) - 1e-6), Math.Floor(Math.Min(upper.Right, lower.Right) + 1e-6) - 1)
            : null;

    private static (double Left, double Right)? At(List<PdfPoint> samples, double y)
    {
        List<double> crossings = [];
        for (var i = 0; i < samples.Count; i++)
        {
            var (from, to) = (samples[i], samples[(i + 1) % samples.Count]);
            if (from.Y <= y != to.Y <= y)
            {
                crossings.Add(from.X + ((y - from.Y) / (to.Y - from.Y) * (to.X - from.X)));
            }
        }

        return crossings.Count < 2 ? null : (crossings.Min(), crossings.Max());
    }
}

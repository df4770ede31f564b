namespace Clona.Pdf.Geometry;

/// <summary>How much of a quadrilateral lies in an upright rectangle.</summary>
internal static class QuadOverlap
{
    // A box drawn around a word is nearly always a little higher than the line; the neighbouring lines must survive that.
    private const double Sliver = 0.2;
    private const double LeastArea = 1e-3;

    /// <summary>
    /// Whether more than a fifth of the glyph box <paramref name="quad"/> lies in <paramref name="area"/>; boxes without
    /// extent count by their centre.
    /// </summary>
    public static bool IsMoreThanSliver(PdfQuad quad, PdfRectangle area)
    {
        var whole = Math.Abs(Polygon.SignedArea(Corners(quad)));
        return whole > LeastArea ? SharedArea(quad, area) > Sliver * whole : area.Contains(quad.Centre);
    }

    /// <summary>Whether the two share more than an edge.</summary>
    public static bool Touches(PdfQuad quad, PdfRectangle area) => SharedArea(quad, area) > LeastArea;

    private static double SharedArea(PdfQuad quad, PdfRectangle area) =>
        quad.Bounds.Overlaps(area) ? Math.Abs(Polygon.SignedArea(Polygon.Inside(Corners(quad), area))) : 0;

    private static List<PdfPoint> Corners(PdfQuad quad) => [quad.Origin, quad.EndOfBaseline, quad.EndOfTop, quad.StartOfTop];
}

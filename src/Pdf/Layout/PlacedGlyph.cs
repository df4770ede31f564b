using Clona.Pdf.Geometry;

namespace Clona.Pdf.Layout;

/// <summary>A glyph in the frame of its writing direction: u along the line, v upwards across it.</summary>
/// <param name="Ordinal">Its name on the page.</param>
/// <param name="Text">Its normalised text, not empty.</param>
/// <param name="Direction">Whole degrees against the clock from the page's x axis, 0 to 359.</param>
/// <param name="U">Where it starts on the line.</param>
/// <param name="EndU">Where it ends; not before <paramref name="U"/>.</param>
/// <param name="V">Its baseline.</param>
/// <param name="Size">Its size in points, positive.</param>
/// <param name="Box">Its upright box in page space.</param>
internal readonly record struct PlacedGlyph(
    int Ordinal, string Text, int Direction, double U, double EndU, double V, double Size, PdfRectangle Box)
{
    // Scanners skew pages; what is almost upright shares the frame of upright text.
    private const int SnapDegrees = 4;
    private const double LargestCoordinate = 1e7;

    /// <summary>Whether the glyph is white space.</summary>
    public bool IsSpace => Text is " ";

    /// <summary>Whether the glyph shows a letter.</summary>
    public bool IsLetter => char.IsLetter(Text[0]);

    /// <summary>Brings <paramref name="glyph"/> into its frame.</summary>
    public static PlacedGlyph From(LayoutGlyph glyph)
    {
        var direction = DirectionOf(glyph.Quad);
        var (sin, cos) = Math.SinCos(direction * Math.PI / 180);
        double U(PdfPoint point) => Sane((point.X * cos) + (point.Y * sin));
        var start = U(glyph.Baseline);
        var height = Distance(glyph.Quad.Origin, glyph.Quad.StartOfTop);
        return new PlacedGlyph(
            glyph.Ordinal,
            GlyphText.Normalise(glyph.Unicode),
            direction,
            start,
            Math.Max(start, U(glyph.Quad.EndOfBaseline)),
            Sane((glyph.Baseline.Y * cos) - (glyph.Baseline.X * sin)),
            Math.Max(0.1, Sane(glyph.FontSize > 0 ? glyph.FontSize : height)),
            glyph.Quad.Bounds);
    }

    private static int DirectionOf(PdfQuad quad)
    {
        // A glyph without advance still has a height, and its lower edge is at a right angle to it.
        var hasWidth = Distance(quad.Origin, quad.EndOfBaseline) > 1e-6;
        var (x, y) = hasWidth
            ? (quad.EndOfBaseline.X - quad.Origin.X, quad.EndOfBaseline.Y - quad.Origin.Y)
            : (quad.StartOfTop.Y - quad.Origin.Y, quad.Origin.X - quad.StartOfTop.X);
        var degrees = Sane(Math.Atan2(y, x) * 180 / Math.PI);
        var quarter = Math.Round(degrees / 90) * 90;
        var snapped = Math.Abs(degrees - quarter) <= SnapDegrees ? quarter : Math.Round(degrees);
        return ((int)snapped + 360) % 360;
    }

    private static double Distance(PdfPoint a, PdfPoint b) => Sane(Math.Sqrt(Math.Pow(a.X - b.X, 2) + Math.Pow(a.Y - b.Y, 2)));

    // Broken matrices give infinities, which no comparison below could survive.
    private static double Sane(double value) =>
        double.IsFinite(value) ? Math.Clamp(value, -LargestCoordinate, LargestCoordinate) : 0;
}

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
        var (sin, cos) = direction == 0 ? (0, 1) : Math.SinCos(direction * Math.PI / 180);
        var start = Along(glyph.Baseline, sin, cos);
        return new PlacedGlyph(
            glyph.Ordinal,
            GlyphText.Normalise(glyph.Unicode),
            direction,
            start,
            Math.Max(start, Along(glyph.Quad.EndOfBaseline, sin, cos)),
            Sane((glyph.Baseline.Y * cos) - (glyph.Baseline.X * sin)),
            Math.Max(0.1, Sane(glyph.FontSize > 0 ? glyph.FontSize : HeightOf(glyph.Quad))),
            glyph.Quad.Bounds);
    }

    private static int DirectionOf(PdfQuad quad)
    {
        var (x, y) = (quad.EndOfBaseline.X - quad.Origin.X, quad.EndOfBaseline.Y - quad.Origin.Y);
        if (Math.Abs(x) + Math.Abs(y) <= 1e-6)
        {
            // A glyph without advance still has a height, and its lower edge is at a right angle to it.
            (x, y) = (quad.StartOfTop.Y - quad.Origin.Y, quad.Origin.X - quad.StartOfTop.X);
        }

        return y == 0 && x > 0 ? 0 : Degrees(x, y);
    }

    private static int Degrees(double x, double y)
    {
        var degrees = Sane(Math.Atan2(y, x) * 180 / Math.PI);
        var quarter = Math.Round(degrees / 90) * 90;
        var snapped = Math.Abs(degrees - quarter) <= SnapDegrees ? quarter : Math.Round(degrees);
        return ((int)snapped + 360) % 360;
    }

    private static double Along(PdfPoint point, double sin, double cos) => Sane((point.X * cos) + (point.Y * sin));

    private static double HeightOf(PdfQuad quad) =>
        Math.Sqrt(Math.Pow(quad.StartOfTop.X - quad.Origin.X, 2) + Math.Pow(quad.StartOfTop.Y - quad.Origin.Y, 2));

    // Broken matrices give infinities, which no comparison below could survive.
    private static double Sane(double value) =>
        double.IsFinite(value) ? Math.Clamp(value, -LargestCoordinate, LargestCoordinate) : 0;
}

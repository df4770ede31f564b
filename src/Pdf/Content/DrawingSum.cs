using Clona.Pdf.Geometry;

namespace Clona.Pdf.Content;

/// <summary>A sum over what is painted, by which two drawings are told from each other: FNV-1a over whole numbers.</summary>
internal static class DrawingSum
{
    private const long Start = unchecked((long)14_695_981_039_346_656_037UL);
    private const long Prime = 1_099_511_628_211L;

    // What one producer draws twice differs by the last digits of numbers.
    private const double Step = 0.05;
    private const float ColorStep = 0.01f;

    /// <summary>The sum with a number.</summary>
    public static long With(long sum, long value) => unchecked(((sum == 0 ? Start : sum) ^ value) * Prime);

    /// <summary>The sum with a length in points, to a twentieth of one.</summary>
    public static long With(long sum, double points) => With(sum, (long)Math.Round(points / Step));

    /// <summary>The sum with a point.</summary>
    public static long With(long sum, PdfPoint point) => With(With(sum, point.X), point.Y);

    /// <summary>The sum with a rectangle.</summary>
    public static long With(long sum, PdfRectangle box) => With(With(With(With(sum, box.Left), box.Bottom), box.Right), box.Top);

    /// <summary>The sum with a colour.</summary>
    public static long With(long sum, PaintColor color) => With(With(With(sum, Steps(color.Red)), Steps(color.Green)), Steps(color.Blue));

    private static long Steps(float part) => (long)Math.Round(part / ColorStep);
}

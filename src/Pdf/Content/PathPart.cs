using Clona.Pdf.Geometry;
using Clona.Pdf.Objects;

namespace Clona.Pdf.Content;

/// <summary>One part of a path, from its <c>m</c> or <c>re</c> on: the operations as they are, and its lines in page space.</summary>
internal sealed class PathPart
{
    private const int FewestLines = 4;
    private const int MostLines = 64;
    private const double LongestLine = 2;

    private readonly List<List<PdfPoint>> contours = [];

    /// <summary>The operations that build it.</summary>
    public List<(ContentOperator Operator, PdfObject[] Operands)> Operations { get; } = [];

    /// <summary>Its contours; curves are given as lines.</summary>
    public IReadOnlyList<List<PdfPoint>> Contours => contours;

    /// <summary>Which contours are closed, by index.</summary>
    public HashSet<int> Closed { get; } = [];

    /// <summary>The rectangle around all points, control points included.</summary>
    public PdfRectangle? Bounds { get; private set; }

    /// <summary>Begins a contour.</summary>
    public void Begin(PdfPoint point)
    {
        contours.Add([point]);
        Cover(point);
    }

    /// <summary>Adds a line.</summary>
    public void Line(PdfPoint to)
    {
        Open(to).Add(to);
        Cover(to);
    }

    /// <summary>Adds a curve; null for the first control point means the current point.</summary>
    public void Curve(PdfPoint? first, PdfPoint second, PdfPoint to)
    {
        var contour = Open(first ?? second);
        var from = contour[^1];
        var control = first ?? from;
        var length = Distance(from, control) + Distance(control, second) + Distance(second, to);
        var lines = (int)Math.Clamp(Math.Ceiling(length / LongestLine), FewestLines, MostLines);
        for (var i = 1; i <= lines; i++)
        {
            contour.Add(PointOn(from, control, second, to, (double)i / lines));
        }

        Cover(control);
        Cover(second);
        Cover(to);
    }

    /// <summary>Closes the current contour; what follows without an <c>m</c> begins where it began.</summary>
    public void Close()
    {
        if (contours.Count > 0)
        {
            Closed.Add(contours.Count - 1);
        }
    }

    private List<PdfPoint> Open(PdfPoint fallback)
    {
        if (contours.Count == 0)
        {
            Begin(fallback);
        }
        else if (Closed.Contains(contours.Count - 1))
        {
            Begin(contours[^1][0]);
        }

        return contours[^1];
    }

    private void Cover(PdfPoint point)
    {
        var spot = new PdfRectangle(point.X, point.Y, point.X, point.Y);
        Bounds = Bounds?.Union(spot) ?? spot;
    }

    private static PdfPoint PointOn(PdfPoint a, PdfPoint b, PdfPoint c, PdfPoint d, double t)
    {
        var s = 1 - t;
        var (first, second, third, last) = (s * s * s, 3 * s * s * t, 3 * s * t * t, t * t * t);
        return new(
            (first * a.X) + (second * b.X) + (third * c.X) + (last * d.X),
            (first * a.Y) + (second * b.Y) + (third * c.Y) + (last * d.Y));
    }

    private static double Distance(PdfPoint one, PdfPoint other) =>
        Math.Sqrt(((one.X - other.X) * (one.X - other.X)) + ((one.Y - other.Y) * (one.Y - other.Y)));
}

using System.Runtime.InteropServices;
using Clona.Pdf.Geometry;

namespace Clona.Pdf.Content;

/// <summary>The outline of the path under construction, as long as it is simple enough to say what the path covers.</summary>
/// <remarks>Curves count by their ends: what lies inside those lines is surely inside where the outline is convex.</remarks>
internal sealed class PathShape
{
    private const int MostCorners = 256;

    // Room that one path after the other uses: pages of drawings have hundreds of thousands of them.
    private readonly List<PdfPoint> points = [];
    private readonly List<int> starts = [];
    private bool isTooLong;
    private bool hasCurves;
    private bool isClosed;

    /// <summary>Index of the operation that began the path; −1 before the first.</summary>
    public int FirstOperation { get; private set; } = -1;

    /// <summary>Whether the path will become a clip.</summary>
    public bool Clips { get; private set; }

    /// <summary>Sum over the operators and points of the path, in page space.</summary>
    public long Drawing { get; private set; }

    /// <summary>The rectangle around the path; null where there is none.</summary>
    public PdfRectangle? Bounds { get; private set; }

    /// <summary>Whether the path is one upright rectangle.</summary>
    public bool IsUprightRectangle => !hasCurves && !isTooLong && starts.Count == 1 && IsUpright(Contour(0));

    /// <summary>Takes an operation that builds the path.</summary>
    public void Add(PdfMatrix transform, ContentOperation operation)
    {
        FirstOperation = FirstOperation < 0 ? operation.Index : FirstOperation;
        Drawing = DrawingSum.With(Drawing, (long)operation.Operator);
        switch (operation.Operator)
        {
            case ContentOperator.Clip or ContentOperator.ClipEvenOdd:
                Clips = true;
                break;
            case ContentOperator.Rectangle:
                AddRectangle(transform, operation);
                break;
            case ContentOperator.MoveTo:
                Begin(Point(0));
                break;
            case ContentOperator.LineTo:
                Continue(Point(0));
                break;
            case ContentOperator.CurveTo or ContentOperator.CurveFromCurrent or ContentOperator.CurveToFinal:
                AddCurve(transform, operation);
                break;
            case ContentOperator.ClosePath:
                isClosed = starts.Count > 0;
                break;
        }

        PdfPoint Point(int operand) => transform.Apply(new(operation.Number(operand), operation.Number(operand + 1)));
    }

    /// <summary>What filling the path covers; null where it cannot be told.</summary>
    public PaintedShape? Filled(bool isEvenOdd)
    {
        if (isTooLong)
        {
            return null;
        }

        List<PdfPoint[]> areas = [];
        for (var i = 0; i < starts.Count; i++)
        {
            var contour = Contour(i);
            if (hasCurves && !IsConvex(contour))
            {
                return null;
            }

            if (contour.Length > 2)
            {
                areas.Add(contour.ToArray());
            }
        }

        return areas.Count > 0 ? new([.. areas], isEvenOdd) : null;
    }

    /// <summary>What stroking the path covers, line by line; null where it cannot be told.</summary>
    public PaintedShape? Stroked(double width)
    {
        if (hasCurves || isTooLong)
        {
            return null;
        }

        List<PdfPoint[]> lines = [];
        for (var i = 0; i < starts.Count; i++)
        {
            var contour = Contour(i);
            for (var corner = 0; corner + 1 < contour.Length; corner++)
            {
                if (Line(contour[corner], contour[corner + 1], width / 2) is { } line)
                {
                    lines.Add(line);
                }
            }
        }

        return lines.Count > 0 ? new([.. lines], IsEvenOdd: false) : null;
    }

    /// <summary>Ends the path.</summary>
    public void Clear()
    {
        points.Clear();
        starts.Clear();
        (isTooLong, isClosed, hasCurves, Clips, FirstOperation, Bounds, Drawing) = (false, false, false, false, -1, null, 0);
    }

    private ReadOnlySpan<PdfPoint> Contour(int index)
    {
        var end = index + 1 < starts.Count ? starts[index + 1] : points.Count;
        return CollectionsMarshal.AsSpan(points)[starts[index]..end];
    }

    private static PdfPoint[]? Line(PdfPoint from, PdfPoint to, double half)
    {
        var (x, y) = (to.X - from.X, to.Y - from.Y);
        var length = Math.Sqrt((x * x) + (y * y));
        if (length == 0)
        {
            return null;
        }

        var (across, up) = (-y / length * half, x / length * half);
        return
        [
            new(from.X + across, from.Y + up), new(to.X + across, to.Y + up), new(to.X - across, to.Y - up), new(from.X - across, from.Y - up),
        ];
    }

    private void AddRectangle(PdfMatrix transform, ContentOperation operation)
    {
        var (x, y, width, height) = (operation.Number(0), operation.Number(1), operation.Number(2), operation.Number(3));
        var start = transform.Apply(new(x, y));
        Begin(start);
        Continue(transform.Apply(new(x + width, y)));
        Continue(transform.Apply(new(x + width, y + height)));
        Continue(transform.Apply(new(x, y + height)));
        isClosed = true;
    }

    private void AddCurve(PdfMatrix transform, ContentOperation operation)
    {
        hasCurves = true;
        var last = operation.Operands.Count - 2;
        for (var i = 0; i < last; i += 2)
        {
            Cover(transform.Apply(new(operation.Number(i), operation.Number(i + 1))));
        }

        Continue(transform.Apply(new(operation.Number(last), operation.Number(last + 1))));
    }

    private void Begin(PdfPoint point)
    {
        isClosed = false;
        starts.Add(points.Count);
        Continue(point);
    }

    private void Continue(PdfPoint point)
    {
        if (isClosed || starts.Count == 0)
        {
            // What follows without an m begins where the contour before it began.
            Begin(starts.Count == 0 ? point : points[starts[^1]]);
        }

        Cover(point);
        isTooLong |= points.Count >= MostCorners;
        if (!isTooLong)
        {
            points.Add(point);
        }
    }

    private void Cover(PdfPoint point)
    {
        Drawing = DrawingSum.With(Drawing, point);
        var spot = new PdfRectangle(point.X, point.Y, point.X, point.Y);
        Bounds = Bounds?.Union(spot) ?? spot;
    }

    private static bool IsUpright(ReadOnlySpan<PdfPoint> contour)
    {
        var returns = contour.Length == 5 && IsNear(contour[0].X, contour[4].X) && IsNear(contour[0].Y, contour[4].Y);
        if (contour.Length != 4 && !returns)
        {
            return false;
        }

        for (var i = 0; i < 4; i++)
        {
            var (one, next) = (contour[i], contour[(i + 1) % 4]);
            var isLevel = i % 2 == 0 == IsNear(contour[0].Y, contour[1].Y);
            if (isLevel ? !IsNear(one.Y, next.Y) : !IsNear(one.X, next.X))
            {
                return false;
            }
        }

        return true;
    }

    private static bool IsNear(double one, double other) => Math.Abs(one - other) < 0.01;

    private static bool IsConvex(ReadOnlySpan<PdfPoint> contour)
    {
        var sign = 0;
        for (var i = 0; i < contour.Length; i++)
        {
            var (one, next, after) = (contour[i], contour[(i + 1) % contour.Length], contour[(i + 2) % contour.Length]);
            var turn = ((next.X - one.X) * (after.Y - next.Y)) - ((next.Y - one.Y) * (after.X - next.X));
            var here = Math.Abs(turn) < 1e-6 ? 0 : Math.Sign(turn);
            if (here != 0 && sign != 0 && here != sign)
            {
                return false;
            }

            sign = here != 0 ? here : sign;
        }

        return true;
    }
}

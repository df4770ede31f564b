using Clona.Pdf.Geometry;

namespace Clona.Pdf.Content;

/// <summary>Follows the paths of one content stream and keeps those that reach into areas. Serves one execution.</summary>
internal sealed class PathRecorder(IReadOnlyList<PdfRectangle> areas)
{
    // A line that is cut keeps its caps; a square one on a slanted line reaches 1.42 times half the width.
    private const double Caps = 1.5;
    private const double Thinnest = 0.25;

    // How far the spike of a corner may reach by default (ISO 32000-2, 8.4.3.5), in halves of the width.
    private const double Spike = 10;

    private List<PathPart> parts = [];
    private List<int> construction = [];
    private ContentOperator? clip;

    /// <summary>Takes an operation that builds, clips or paints a path.</summary>
    /// <returns>The finished path where it reaches into an area, else null.</returns>
    public TouchedPath? Execute(GraphicsState state, ContentOperation operation, bool isHidden)
    {
        if (operation.Operator is >= ContentOperator.Stroke and <= ContentOperator.EndPath)
        {
            return Finish(state, operation, isHidden);
        }

        construction.Add(operation.Index);
        if (operation.Operator is ContentOperator.Clip or ContentOperator.ClipEvenOdd)
        {
            clip = operation.Operator;
            return null;
        }

        Add(state.Transform, operation);
        return null;
    }

    private void Add(PdfMatrix transform, ContentOperation operation)
    {
        if (parts.Count == 0 || operation.Operator is ContentOperator.MoveTo or ContentOperator.Rectangle)
        {
            parts.Add(new());
        }

        var part = parts[^1];
        part.Operations.Add((operation.Operator, [.. operation.Operands]));
        switch (operation.Operator)
        {
            case ContentOperator.MoveTo:
                part.Begin(Point(0));
                break;
            case ContentOperator.LineTo:
                part.Line(Point(0));
                break;
            case ContentOperator.CurveTo:
                part.Curve(Point(0), Point(2), Point(4));
                break;
            case ContentOperator.CurveFromCurrent:
                part.Curve(first: null, Point(0), Point(2));
                break;
            case ContentOperator.CurveToFinal:
                part.Curve(Point(0), Point(2), Point(2));
                break;
            case ContentOperator.ClosePath:
                part.Close();
                break;
            default:
                AddRectangle(part, transform, operation);
                break;
        }

        PdfPoint Point(int operand) => transform.Apply(new(operation.Number(operand), operation.Number(operand + 1)));
    }

    private static void AddRectangle(PathPart part, PdfMatrix transform, ContentOperation operation)
    {
        var (x, y, width, height) = (operation.Number(0), operation.Number(1), operation.Number(2), operation.Number(3));
        part.Begin(transform.Apply(new(x, y)));
        part.Line(transform.Apply(new(x + width, y)));
        part.Line(transform.Apply(new(x + width, y + height)));
        part.Line(transform.Apply(new(x, y + height)));
        part.Close();
    }

    private TouchedPath? Finish(GraphicsState state, ContentOperation operation, bool isHidden)
    {
        var paint = operation.Operator;
        var strokes = paint is not (ContentOperator.Fill or ContentOperator.FillEvenOdd or ContentOperator.EndPath);
        if (paint is ContentOperator.CloseStroke or ContentOperator.CloseFillStroke or ContentOperator.CloseFillStrokeEvenOdd
            && parts.Count > 0)
        {
            parts[^1].Close();
            parts[^1].Operations.Add((ContentOperator.ClosePath, []));
        }

        var path = new TouchedPath
        {
            Operation = operation.Index,
            Construction = construction,
            Parts = parts,
            Areas = areas,
            ToUser = state.Transform.Inverse(),
            Fills = !isHidden && paint is not (ContentOperator.Stroke or ContentOperator.CloseStroke or ContentOperator.EndPath),
            IsEvenOdd = paint is ContentOperator.FillEvenOdd or ContentOperator.FillStrokeEvenOdd
                or ContentOperator.CloseFillStrokeEvenOdd,
            Strokes = !isHidden && strokes,
            Reach = strokes ? Thinnest + (Caps * HalfWidth(state)) : 0,
            CornerReach = strokes ? Thinnest + (Spike * HalfWidth(state)) : 0,
            Clip = clip,
        };
        (parts, construction, clip) = ([], [], null);
        return path.Parts.Any(part => IsTouched(part, path)) ? path : null;
    }

    /// <summary>Whether the part can show something in an area.</summary>
    public static bool IsTouched(PathPart part, TouchedPath path)
    {
        if (part.Bounds is not { } bounds)
        {
            return false;
        }

        // Half a hundredth: lines without width have bounds without extent.
        var reach = path.CornerReach + 0.005;
        var around = new PdfRectangle(bounds.Left - reach, bounds.Bottom - reach, bounds.Right + reach, bounds.Top + reach);
        return path.Areas.Any(around.Overlaps);
    }

    private static double HalfWidth(GraphicsState state)
    {
        var (a, b, c, d) = (state.Transform.A, state.Transform.B, state.Transform.C, state.Transform.D);
        return Math.Abs(state.LineWidth) / 2 * Math.Sqrt(Math.Max((a * a) + (b * b), (c * c) + (d * d)));
    }
}

using Clona.Pdf.Content;
using Clona.Pdf.Geometry;

namespace Clona.Pdf.Removal;

/// <summary>Writes a path without what lies in the areas: the geometry itself is cut, nothing is only hidden.</summary>
/// <remarks>Parts that no area touches are written as they were. A clip that loses everything stays, as an empty one.</remarks>
internal static class PathCutter
{
    private const int Decimals = 7;

    /// <summary>Writes what stays of <paramref name="path"/> and paints it.</summary>
    public static void Write(ContentWriter writer, TouchedPath path)
    {
        if (path.Fills && WriteRegion(writer, path))
        {
            writer.Operator(path.IsEvenOdd ? ContentOperator.FillEvenOdd : ContentOperator.Fill);
        }

        if (path.Strokes && WriteLines(writer, path))
        {
            writer.Operator(ContentOperator.Stroke);
        }

        if (path.Clip is { } clip)
        {
            if (!WriteRegion(writer, path))
            {
                writer.Operand(0).Operand(0).Operand(0).Operand(0).Operator(ContentOperator.Rectangle);
            }

            writer.Operator(clip).Operator(ContentOperator.EndPath);
        }
    }

    private static bool WriteRegion(ContentWriter writer, TouchedPath path)
    {
        var written = false;
        foreach (var part in path.Parts)
        {
            if (!PathRecorder.IsTouched(part, path))
            {
                WriteUnchanged(writer, part);
                written = true;
            }
            else if (path.ToUser is { } toUser)
            {
                foreach (var contour in part.Contours.SelectMany(contour => Outside(contour, path.Areas)))
                {
                    WriteRun(writer, contour, toUser, isClosed: true);
                    written = true;
                }
            }
        }

        return written;
    }

    private static IEnumerable<List<PdfPoint>> Outside(List<PdfPoint> contour, IReadOnlyList<PdfRectangle> areas)
    {
        IEnumerable<List<PdfPoint>> left = [contour];
        foreach (var area in areas)
        {
            left = left.SelectMany(piece => IsNear(piece, area) ? Polygon.Outside(piece, area) : [piece]);
        }

        return left;
    }

    private static bool IsNear(List<PdfPoint> piece, PdfRectangle area) =>
        piece.Count > 0
        && new PdfRectangle(piece.Min(point => point.X), piece.Min(point => point.Y), piece.Max(point => point.X), piece.Max(point => point.Y))
            .Overlaps(area);

    private static bool WriteLines(ContentWriter writer, TouchedPath path)
    {
        var cutter = new LineCutter(path);
        var written = false;
        foreach (var part in path.Parts)
        {
            if (!PathRecorder.IsTouched(part, path))
            {
                WriteUnchanged(writer, part);
                written = true;
            }
            else if (path.ToUser is { } toUser)
            {
                foreach (var (points, isClosed) in cutter.Cut(part))
                {
                    WriteRun(writer, points, toUser, isClosed);
                    written = true;
                }
            }
        }

        return written;
    }

    private static void WriteUnchanged(ContentWriter writer, PathPart part)
    {
        foreach (var (value, operands) in part.Operations)
        {
            foreach (var operand in operands)
            {
                writer.Operand(operand);
            }

            writer.Operator(value);
        }
    }

    private static void WriteRun(ContentWriter writer, IReadOnlyList<PdfPoint> points, PdfMatrix toUser, bool isClosed)
    {
        for (var i = 0; i < points.Count; i++)
        {
            var point = toUser.Apply(points[i]);
            writer.Operand(Math.Round(point.X, Decimals)).Operand(Math.Round(point.Y, Decimals))
                .Operator(i == 0 ? ContentOperator.MoveTo : ContentOperator.LineTo);
        }

        if (isClosed)
        {
            writer.Operator(ContentOperator.ClosePath);
        }
    }
}

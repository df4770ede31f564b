using Clona.Pdf.Content;
using Clona.Pdf.Geometry;

namespace Clona.Pdf.Removal;

/// <summary>Cuts stroked contours at areas, so that neither line, cap nor corner reaches into one.</summary>
internal sealed class LineCutter
{
    private readonly List<PdfRectangle> areas;
    private readonly List<PdfRectangle> corners;

    /// <summary>A cutter for the strokes of <paramref name="path"/>.</summary>
    public LineCutter(TouchedPath path)
    {
        areas = [.. path.Areas.Select(area => Grown(area, path.Reach))];
        corners = [.. path.Areas.Select(area => Grown(area, path.CornerReach))];
    }

    /// <summary>What stays of the contours of <paramref name="part"/>, as runs of joined lines.</summary>
    public IEnumerable<(IReadOnlyList<PdfPoint> Points, bool IsClosed)> Cut(PathPart part)
    {
        for (var index = 0; index < part.Contours.Count; index++)
        {
            var isClosed = part.Closed.Contains(index);
            foreach (var run in Cut(part.Contours[index], isClosed))
            {
                yield return run;
            }
        }
    }

    private IEnumerable<(IReadOnlyList<PdfPoint> Points, bool IsClosed)> Cut(List<PdfPoint> contour, bool isClosed)
    {
        var runs = RunsOf(contour, isClosed);
        if (!isClosed || runs.Count == 0 || runs[0][0] != contour[0] || runs[^1][^1] != contour[0] || IsNearArea(contour[0]))
        {
            return runs.Select(run => ((IReadOnlyList<PdfPoint>)run, false));
        }

        if (runs.Count == 1)
        {
            return [(runs[0][..^1], true)];
        }

        // The run over the beginning of the contour is one run.
        List<PdfPoint> joined = [.. runs[^1], .. runs[0].Skip(1)];
        return runs[1..^1].Append(joined).Select(run => ((IReadOnlyList<PdfPoint>)run, false));
    }

    private List<List<PdfPoint>> RunsOf(List<PdfPoint> contour, bool isClosed)
    {
        List<List<PdfPoint>> runs = [];
        var lines = isClosed ? contour.Count : contour.Count - 1;
        for (var i = 0; i < lines; i++)
        {
            foreach (var (from, to) in Outside(contour[i], contour[(i + 1) % contour.Count]))
            {
                if (runs.Count > 0 && runs[^1][^1] == from && from == contour[i] && !IsNearArea(from))
                {
                    runs[^1].Add(to);
                }
                else
                {
                    runs.Add([from, to]);
                }
            }
        }

        return runs;
    }

    private bool IsNearArea(PdfPoint point) => corners.Exists(area => area.Contains(point));

    private IEnumerable<(PdfPoint From, PdfPoint To)> Outside(PdfPoint from, PdfPoint to)
    {
        IEnumerable<(PdfPoint From, PdfPoint To)> left = [(from, to)];
        foreach (var area in areas)
        {
            left = left.SelectMany(piece => Polygon.Outside(piece.From, piece.To, area));
        }

        return left;
    }

    private static PdfRectangle Grown(PdfRectangle area, double by) =>
        new(area.Left - by, area.Bottom - by, area.Right + by, area.Top + by);
}

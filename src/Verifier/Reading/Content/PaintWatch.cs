using Clona.Verifier.Reading.Objects;
using Clona.Verifier.Reading.Pages;

namespace Clona.Verifier.Reading.Content;

/// <summary>Sees which paths and images of a page reach into areas; coordinates are those of the page as displayed.</summary>
/// <remarks>Serves one page. Clips are followed as rectangles, so they are never taken for smaller than they are.</remarks>
internal sealed class PaintWatch(Page page, IReadOnlyList<ClaimedBox> areas)
{
    private const int StepsOfCurve = 16;

    private readonly List<(double X, double Y)> contour = [];
    private readonly List<PaintedLine> lines = [];
    private bool clips;

    /// <summary>Bounds of the painted and clipping paths with a line inside an area.</summary>
    public List<ClaimedBox> Paths { get; } = [];

    /// <summary>The images that show in an area.</summary>
    public List<PlacedImage> Images { get; } = [];

    /// <summary>Follows an operator that builds or paints a path; others change nothing.</summary>
    public void Apply(string word, List<PdfValue> operands, ref TextState state)
    {
        switch (word)
        {
            case "m" or "l" or "c" or "v" or "y" or "re" when Numbers(operands, word) is { } numbers:
                Build(word, numbers, state.Ctm);
                break;
            case "h":
                Close();
                break;
            case "W" or "W*":
                clips = true;
                break;
            case "S" or "s" or "f" or "F" or "f*" or "B" or "B*" or "b" or "b*" or "n":
                Paint(word, ref state);
                break;
        }
    }

    /// <summary>Notes an image: the unit square of the current user space.</summary>
    public void PaintImage(PdfStream? image, in TextState state)
    {
        var box = Around(state.Ctm, [0, 0, 1, 1]);
        var shown = state.Clip is { } clip ? box.Intersect(clip) : box;
        var placed = new PlacedImage(image, shown, At(state.Ctm, 0, 0), At(state.Ctm, 1, 0), At(state.Ctm, 0, 1));
        if (areas.Any(area => shown.Overlaps(area) && placed.ReachesInto(area)))
        {
            Images.Add(placed);
        }
    }

    /// <summary>Narrows the clip to the box of a form.</summary>
    public void ClipForm(double[]? box, ref TextState state)
    {
        if (box is { Length: >= 4 })
        {
            Narrow(Around(state.Ctm, box), ref state);
        }
    }

    private static double[]? Numbers(List<PdfValue> operands, string word)
    {
        var count = word switch { "c" => 6, "v" or "y" or "re" => 4, _ => 2 };
        var numbers = operands.TakeLast(count).OfType<PdfNumber>().Select(number => number.Value).ToArray();
        return numbers.Length == count ? numbers : null;
    }

    private void Build(string word, double[] numbers, in Matrix ctm)
    {
        if (word == "re")
        {
            var (x, y, right, top) = (numbers[0], numbers[1], numbers[0] + numbers[2], numbers[1] + numbers[3]);
            Move(At(ctm, x, y));
            LineTo(At(ctm, right, y));
            LineTo(At(ctm, right, top));
            LineTo(At(ctm, x, top));
            Close();
            return;
        }

        var last = At(ctm, numbers[^2], numbers[^1]);
        if (word == "m" || contour.Count == 0)
        {
            Move(last);
        }
        else if (word == "l")
        {
            LineTo(last);
        }
        else
        {
            CurveTo(word == "v" ? contour[^1] : At(ctm, numbers[0], numbers[1]), word switch
            {
                "c" => At(ctm, numbers[2], numbers[3]),
                "v" => At(ctm, numbers[0], numbers[1]),
                _ => last,
            }, last);
        }
    }

    private void Move((double X, double Y) point)
    {
        contour.Clear();
        contour.Add(point);
    }

    private void LineTo((double X, double Y) point)
    {
        lines.Add(new PaintedLine(contour[^1].X, contour[^1].Y, point.X, point.Y));
        contour.Add(point);
    }

    private void CurveTo((double X, double Y) first, (double X, double Y) second, (double X, double Y) last)
    {
        var from = contour[^1];
        for (var step = 1; step <= StepsOfCurve; step++)
        {
            var t = (double)step / StepsOfCurve;
            var (a, b, c, d) = ((1 - t) * (1 - t) * (1 - t), 3 * (1 - t) * (1 - t) * t, 3 * (1 - t) * t * t, t * t * t);
            LineTo((
                (a * from.X) + (b * first.X) + (c * second.X) + (d * last.X),
                (a * from.Y) + (b * first.Y) + (c * second.Y) + (d * last.Y)));
        }
    }

    private void Close()
    {
        if (contour.Count > 1)
        {
            LineTo(contour[0]);
            Move(contour[^1]);
        }
    }

    private void Paint(string word, ref TextState state)
    {
        if (word is not "S")
        {
            Close();
        }

        if (lines.Count > 0)
        {
            var bounds = new ClaimedBox(
                lines.Min(line => Math.Min(line.X0, line.X1)),
                lines.Min(line => Math.Min(line.Y0, line.Y1)),
                lines.Max(line => Math.Max(line.X0, line.X1)),
                lines.Max(line => Math.Max(line.Y0, line.Y1)));
            if (areas.Any(area => area.Overlaps(bounds.Grow(1)) && lines.Exists(line => line.Crosses(area))))
            {
                Paths.Add(bounds);
            }

            if (clips)
            {
                Narrow(bounds, ref state);
            }
        }

        contour.Clear();
        lines.Clear();
        clips = false;
    }

    private static void Narrow(ClaimedBox box, ref TextState state) =>
        state.Clip = state.Clip is { } clip ? clip.Intersect(box) : box;

    private ClaimedBox Around(in Matrix ctm, double[] box)
    {
        (double X, double Y)[] corners =
            [At(ctm, box[0], box[1]), At(ctm, box[2], box[1]), At(ctm, box[2], box[3]), At(ctm, box[0], box[3])];
        return new ClaimedBox(
            corners.Min(corner => corner.X), corners.Min(corner => corner.Y), corners.Max(corner => corner.X), corners.Max(corner => corner.Y));
    }

    private (double X, double Y) At(in Matrix ctm, double x, double y)
    {
        var point = ctm.Apply(x, y);
        return page.ToDisplayed(point.X, point.Y);
    }
}

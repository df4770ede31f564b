namespace Clona.Scans.Tests.HeldOut;

/// <summary>Invented signatures by the sigma-lognormal model of handwriting: a hand moves in overlapping strokes whose speed is lognormal in time.</summary>
/// <remarks>R. Plamondon, A kinematic theory of rapid human movements (Biological Cybernetics 72, 1995). Shares nothing with the maker of scans that the finder is tuned on.</remarks>
internal static class LognormalPen
{
    private const double Step = 0.004;

    /// <summary>One signature, in millimetres; the first point of a stroke that begins on new paper is said by <see cref="InkPoint.IsLanding"/>.</summary>
    /// <param name="random">Draws the hand.</param>
    /// <param name="width">Width of the whole in millimetres.</param>
    public static IReadOnlyList<InkPoint> Sign(Random random, double width)
    {
        var strokes = Strokes(random);
        var points = Trace(strokes, random);
        return Fit(points, width);
    }

    private static List<PenStroke> Strokes(Random random)
    {
        var strokes = new List<PenStroke>();
        var slant = (random.NextDouble() * 30) - 5;
        var time = 0.05;
        var letters = random.Next(5, 11);
        for (var i = 0; i < letters * 2; i++)
        {
            var isCapital = i < 3 || (i == letters && random.Next(2) == 0);
            var isTall = isCapital || random.Next(5) == 0;
            var length = (isTall ? 9 : 2.6) * (0.6 + (random.NextDouble() * 0.8));
            var up = i % 2 == 0;
            var from = (up ? 62 - slant : -98 - slant) + (random.NextDouble() * 34) - 17;
            var bend = (random.NextDouble() * 150) - 60;
            strokes.Add(new(time, length, from, from - (up ? bend : -bend)));
            time += isTall ? 0.12 : 0.075;
        }

        if (random.Next(3) > 0)
        {
            var back = random.Next(2) == 0;
            strokes.Add(new(time, 14 + (random.NextDouble() * 12), back ? 175 : 12, back ? 195 : -14));
            strokes.Add(new(time + 0.14, 16 + (random.NextDouble() * 14), back ? 352 : 170, back ? 372 : 186));
        }

        return strokes;
    }

    private static List<InkPoint> Trace(List<PenStroke> strokes, Random random)
    {
        var points = new List<InkPoint>();
        var (x, y) = (0.0, 0.0);
        var end = strokes[^1].Start + 0.6;
        var lift = random.Next(3) == 0 ? end * random.NextDouble() : -1;
        var lands = true;
        for (var time = 0.0; time < end; time += Step)
        {
            var (vx, vy) = (26.0 * Math.Min(1, time), 0.0);
            foreach (var stroke in strokes)
            {
                var (sx, sy) = stroke.VelocityAt(time);
                (vx, vy) = (vx + sx, vy + sy);
            }

            (x, y) = (x + (vx * Step), y - (vy * Step));
            if (lift >= 0 && time > lift && time < lift + 0.06)
            {
                lands = true;
                continue;
            }

            points.Add(new(x, y, Math.Sqrt((vx * vx) + (vy * vy)), lands));
            lands = false;
        }

        return points;
    }

    private static List<InkPoint> Fit(List<InkPoint> points, double width)
    {
        var (left, top) = (points.Min(point => point.X), points.Min(point => point.Y));
        var scale = Math.Min(width / (points.Max(point => point.X) - left), width * 0.55 / (points.Max(point => point.Y) - top));
        return [.. points.Select(point => point with { X = (point.X - left) * scale, Y = (point.Y - top) * scale })];
    }
}

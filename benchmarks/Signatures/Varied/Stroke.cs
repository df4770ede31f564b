namespace Clona.Signatures.Varied;

/// <summary>One move of a pen.</summary>
/// <param name="Points">Places in millimetres, x to the right and y down, close enough to be joined by straight lines.</param>
internal sealed record Stroke(IReadOnlyList<(double X, double Y)> Points)
{
    /// <summary>The curve that runs smoothly through all of the places (Catmull and Rom).</summary>
    public static Stroke Through(IReadOnlyList<(double X, double Y)> places)
    {
        const int Steps = 14;
        List<(double X, double Y)> points = [places[0]];
        for (var i = 0; i + 1 < places.Count; i++)
        {
            var (before, from, to, after) = (places[Math.Max(0, i - 1)], places[i], places[i + 1], places[Math.Min(places.Count - 1, i + 2)]);
            for (var step = 1; step <= Steps; step++)
            {
                var t = step / (double)Steps;
                points.Add((Between(before.X, from.X, to.X, after.X, t), Between(before.Y, from.Y, to.Y, after.Y, t)));
            }
        }

        return new(points);
    }

    /// <summary>The stroke moved, leaned to the right and made larger.</summary>
    public Stroke Placed(double x, double y, double scale = 1, double lean = 0, double slope = 0) =>
        new([.. Points.Select(at => (x + ((at.X - (at.Y * lean)) * scale), y + ((at.Y + (at.X * slope)) * scale)))]);

    private static double Between(double a, double b, double c, double d, double t) =>
        0.5 * ((2 * b) + ((c - a) * t) + (((2 * a) - (5 * b) + (4 * c) - d) * t * t) + (((3 * b) - a - (3 * c) + d) * t * t * t));
}

namespace Clona.Scans.Pictures;

/// <summary>Finds by how much the lines of a page slope: at the right angle their ink falls into the fewest rows.</summary>
internal static class Skew
{
    private const double Widest = 4;
    private const double Coarse = 0.5;
    private const double Fine = 0.1;
    private const int Step = 4;

    // A page without lines has no best angle; a small gain is chance.
    private const double LeastGain = 1.05;

    /// <summary>Degrees with the clock by which lines slope down to the right, −4 to 4; 0 where none can be told.</summary>
    public static double Of(GrayPicture picture)
    {
        var ink = InkMap.Of(picture, Step, least: 3);
        List<(int X, int Y)> points = [];
        for (var y = 0; y < ink.Height; y++)
        {
            for (var x = 0; x < ink.Width; x++)
            {
                if (ink[x, y])
                {
                    points.Add((x, y));
                }
            }
        }

        var level = Sharpness(points, ink, 0);
        var coarse = Best(points, ink, -Widest, Widest, Coarse);
        var fine = Best(points, ink, coarse - Coarse, coarse + Coarse, Fine);
        return Sharpness(points, ink, fine) > level * LeastGain ? fine : 0;
    }

    private static double Best(List<(int X, int Y)> points, InkMap ink, double from, double to, double step)
    {
        var (best, at) = (double.NegativeInfinity, 0.0);
        for (var degrees = from; degrees <= to + (step / 2); degrees += step)
        {
            var sharpness = Sharpness(points, ink, degrees);
            if (sharpness > best)
            {
                (best, at) = (sharpness, degrees);
            }
        }

        return at;
    }

    private static double Sharpness(List<(int X, int Y)> points, InkMap ink, double degrees)
    {
        var slope = Math.Tan(degrees * Math.PI / 180);
        var margin = (int)Math.Ceiling(Math.Abs(slope) * ink.Width) + 1;
        var rows = new int[ink.Height + (2 * margin)];
        foreach (var (x, y) in points)
        {
            rows[(int)Math.Round(y - (slope * x)) + margin]++;
        }

        return rows.Sum(row => (double)row * row);
    }
}

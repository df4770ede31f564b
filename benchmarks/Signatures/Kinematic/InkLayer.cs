using Clona.Scans;
using Clona.Scans.Pictures;

namespace Clona.Signatures.Kinematic;

/// <summary>Lays ink along traces: each piece of a trace is a rod with round ends that swallows light.</summary>
/// <param name="picture">The sheet.</param>
/// <param name="perMillimetre">Pixels of a millimetre.</param>
/// <param name="random">Draws.</param>
internal sealed class InkLayer(ColorPicture picture, double perMillimetre, Random random)
{
    private const double UsualSpeed = 60;
    private const int GrainSide = 97;

    private readonly double[] grain = [.. Enumerable.Range(0, GrainSide * GrainSide).Select(_ => random.NextDouble())];

    /// <summary>Writes, and says the pixels that took ink.</summary>
    public IReadOnlyList<ScanPoint> Write(IReadOnlyList<Trace> traces, Nib nib)
    {
        var layer = new Dictionary<int, double>();
        foreach (var trace in traces)
        {
            for (var i = 1; i < trace.Steps.Count; i++)
            {
                Rod(layer, trace.Steps[i - 1], trace.Steps[i], nib);
            }
        }

        foreach (var (pixel, part) in layer)
        {
            Swallow(pixel * 3, part * nib.Dye.Red);
            Swallow((pixel * 3) + 1, part * nib.Dye.Green);
            Swallow((pixel * 3) + 2, part * nib.Dye.Blue);
        }

        return [.. layer.Where(pixel => pixel.Value > 0.25).Select(pixel => new ScanPoint(pixel.Key % picture.Width, pixel.Key / picture.Width))];
    }

    private void Rod(Dictionary<int, double> layer, (double X, double Y, double Speed) from, (double X, double Y, double Speed) to, Nib nib)
    {
        var slow = 1 / (1 + (to.Speed / UsualSpeed));
        var part = 1 - (nib.Thins * (1 - slow));
        var radius = Math.Max(0.45, nib.Width * perMillimetre / 2 * part);
        var (ax, ay, bx, by) = (from.X * perMillimetre, from.Y * perMillimetre, to.X * perMillimetre, to.Y * perMillimetre);
        var (left, right) = ((int)(Math.Min(ax, bx) - radius - 1), (int)(Math.Max(ax, bx) + radius + 2));
        var (top, bottom) = ((int)(Math.Min(ay, by) - radius - 1), (int)(Math.Max(ay, by) + radius + 2));
        for (var y = Math.Max(0, top); y < Math.Min(picture.Height, bottom); y++)
        {
            for (var x = Math.Max(0, left); x < Math.Min(picture.Width, right); x++)
            {
                var edge = Math.Clamp(radius + 0.5 - Distance(x + 0.5, y + 0.5, ax, ay, bx, by), 0, 1);
                var rough = 1 - (nib.Grain * (GrainAt(x, y) < nib.Grain ? 1 : 0.2));
                var value = edge * nib.Flow * (0.7 + (0.3 * part)) * rough;
                if (value > 0.04)
                {
                    var pixel = (y * picture.Width) + x;
                    layer[pixel] = Math.Max(value, layer.GetValueOrDefault(pixel));
                }
            }
        }
    }

    // The grain of paper is about a tenth of a millimetre, whatever the scanner's pixels are.
    private double GrainAt(int x, int y)
    {
        var (column, row) = ((int)(x / perMillimetre * 9), (int)(y / perMillimetre * 9));
        return grain[(row % GrainSide * GrainSide) + (column % GrainSide)];
    }

    private void Swallow(int sample, double part) => picture.Samples[sample] = (byte)(picture.Samples[sample] * (1 - part));

    private static double Distance(double x, double y, double ax, double ay, double bx, double by)
    {
        var (dx, dy) = (bx - ax, by - ay);
        var along = Math.Clamp((((x - ax) * dx) + ((y - ay) * dy)) / Math.Max(1e-9, (dx * dx) + (dy * dy)), 0, 1);
        var (offX, offY) = (x - ax - (along * dx), y - ay - (along * dy));
        return Math.Sqrt((offX * offX) + (offY * offY));
    }
}

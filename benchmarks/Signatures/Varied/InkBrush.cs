using Clona.Scans;
using Clona.Scans.Pictures;

namespace Clona.Signatures.Varied;

/// <summary>Puts strokes of a pen onto a picture, dot by dot, as ink that lets what is below show through.</summary>
/// <param name="picture">The sheet.</param>
/// <param name="perMillimetre">Pixels of a millimetre.</param>
/// <param name="random">Draws.</param>
internal sealed class InkBrush(ColorPicture picture, double perMillimetre, Random random)
{
    private const double Step = 0.06;

    /// <summary>Draws the strokes and says the box around them and their places, in pixels.</summary>
    public (ScanBox Box, IReadOnlyList<ScanPoint> Places) Draw(IReadOnlyList<Stroke> strokes, Pen pen)
    {
        Dictionary<int, double> cover = [];
        foreach (var stroke in strokes)
        {
            Along(stroke, pen, cover);
        }

        var box = new ScanBox(picture.Width, picture.Height, 0, 0);
        foreach (var (pixel, part) in cover)
        {
            Mix(pixel, part, pen);
            var (y, x) = Math.DivRem(pixel, picture.Width);
            box = new(Math.Min(box.Left, x), Math.Min(box.Top, y), Math.Max(box.Right, x + 1), Math.Max(box.Bottom, y + 1));
        }

        return (box, [.. cover.Keys.Select(pixel => new ScanPoint(pixel % picture.Width, pixel / picture.Width))]);
    }

    // Fast moves are thinner; both ends taper off.
    private void Along(Stroke stroke, Pen pen, Dictionary<int, double> cover)
    {
        var total = stroke.Points.Zip(stroke.Points.Skip(1)).Sum(pair => Length(pair.First, pair.Second));
        var (done, phase, lifted) = (0.0, random.NextDouble() * 6, 0.0);
        foreach (var (from, to) in stroke.Points.Zip(stroke.Points.Skip(1)))
        {
            var length = Length(from, to);
            var steps = Math.Max(1, (int)(length / Step));
            for (var i = 0; i < steps; i++, done += length / steps)
            {
                lifted = random.NextDouble() < pen.Skips * Step / 10 ? 0.3 + random.NextDouble() : lifted - Step;
                if (lifted > 0)
                {
                    continue;
                }

                var sway = 1 - (pen.Uneven * 0.5 * (1 + Math.Sin((done * 0.7) + phase) * Math.Sin(done * 0.31)));
                var end = Math.Clamp(Math.Min(done, total - done) / 1.2, 0.45, 1);
                Dot(cover, from.X + ((to.X - from.X) * i / steps), from.Y + ((to.Y - from.Y) * i / steps), pen.Width / 2 * sway * end, pen.Cover * (0.75 + (0.25 * sway)));
            }
        }
    }

    private void Dot(Dictionary<int, double> cover, double x, double y, double radius, double part)
    {
        var (middleX, middleY, reach) = (x * perMillimetre, y * perMillimetre, Math.Max(0.5, radius * perMillimetre));
        for (var row = (int)(middleY - reach - 1); row <= middleY + reach + 1; row++)
        {
            for (var column = (int)(middleX - reach - 1); column <= middleX + reach + 1; column++)
            {
                if ((uint)row >= (uint)picture.Height || (uint)column >= (uint)picture.Width)
                {
                    continue;
                }

                var distance = Math.Sqrt(Math.Pow(column + 0.5 - middleX, 2) + Math.Pow(row + 0.5 - middleY, 2));
                var value = Math.Clamp(reach + 0.5 - distance, 0, 1) * part;
                if (value > 0.1)
                {
                    var pixel = (row * picture.Width) + column;
                    cover[pixel] = Math.Max(value, cover.GetValueOrDefault(pixel));
                }
            }
        }
    }

    private void Mix(int pixel, double part, Pen pen)
    {
        ReadOnlySpan<byte> ink = [pen.Red, pen.Green, pen.Blue];
        for (var channel = 0; channel < ink.Length; channel++)
        {
            ref var sample = ref picture.Samples[(pixel * 3) + channel];
            sample = (byte)(sample * (1 - (part * (255 - ink[channel]) / 255)));
        }
    }

    private static double Length((double X, double Y) one, (double X, double Y) other) =>
        Math.Sqrt(((one.X - other.X) * (one.X - other.X)) + ((one.Y - other.Y) * (one.Y - other.Y)));
}

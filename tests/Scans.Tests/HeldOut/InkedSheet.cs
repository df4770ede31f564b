using Clona.Scans.Pictures;

namespace Clona.Scans.Tests.HeldOut;

/// <summary>A printed page that is written and stamped on, worn and scanned. Lengths in millimetres from the upper left corner.</summary>
/// <param name="printed">The page as printed.</param>
/// <param name="dpi">Pixels an inch of <paramref name="printed"/>.</param>
internal sealed class InkedSheet(ColorPicture printed, int dpi)
{
    private readonly byte[] samples = [.. printed.Samples];
    private readonly double scale = dpi / 25.4;

    /// <summary>Which pixels are ink of the signature that was drawn last.</summary>
    public HashSet<int> LastInk { get; } = [];

    /// <summary>The page as it is now.</summary>
    public ColorPicture Picture => new(printed.Width, printed.Height, [.. samples]);

    /// <summary>Writes along <paramref name="points"/>, shifted to (<paramref name="left"/>, <paramref name="top"/>).</summary>
    public void Write(IReadOnlyList<InkPoint> points, double left, double top, PenColor color, double nib)
    {
        LastInk.Clear();
        for (var i = 1; i < points.Count; i++)
        {
            if (!points[i].IsLanding)
            {
                var width = nib * Math.Clamp(1.25 - (points[i].Speed / 400), 0.55, 1.25);
                Line(points[i - 1].X + left, points[i - 1].Y + top, points[i].X + left, points[i].Y + top, width, color, LastInk);
            }
        }
    }

    /// <summary>A straight line, as rulers and printers draw it.</summary>
    public void Line(double x1, double y1, double x2, double y2, double width, PenColor color, HashSet<int>? ink = null)
    {
        var steps = Math.Max(1, (int)Math.Ceiling(Math.Sqrt(((x2 - x1) * (x2 - x1)) + ((y2 - y1) * (y2 - y1))) * scale * 2));
        for (var i = 0; i <= steps; i++)
        {
            var part = (double)i / steps;
            Dab(x1 + ((x2 - x1) * part), y1 + ((y2 - y1) * part), width / 2, color, ink);
        }
    }

    /// <summary>A ring, as of a stamp.</summary>
    public void Ring(double x, double y, double radius, double width, PenColor color)
    {
        const int parts = 180;
        for (var i = 0; i < parts; i++)
        {
            var (a, b) = (i * 2 * Math.PI / parts, (i + 1) * 2 * Math.PI / parts);
            Line(x + (radius * Math.Cos(a)), y + (radius * Math.Sin(a)), x + (radius * Math.Cos(b)), y + (radius * Math.Sin(b)), width, color);
        }
    }

    /// <summary>Copies the dark of <paramref name="stamp"/> in another colour, turned around its middle, which comes to (<paramref name="x"/>, <paramref name="y"/>).</summary>
    public void Stamp(ColorPicture stamp, double x, double y, double degrees, PenColor color)
    {
        var (sin, cos) = Math.SinCos(degrees * Math.PI / 180);
        for (var sy = 0; sy < stamp.Height; sy++)
        {
            for (var sx = 0; sx < stamp.Width; sx++)
            {
                if (stamp.Samples[((sy * stamp.Width) + sx) * 3] < 128)
                {
                    var (dx, dy) = (sx - (stamp.Width / 2.0), sy - (stamp.Height / 2.0));
                    Blend((int)((x * scale) + (dx * cos) - (dy * sin)), (int)((y * scale) + (dx * sin) + (dy * cos)), color, 0.85);
                }
            }
        }
    }

    /// <summary>What copying and scanning do: a shadow along one edge, noise, ink that spreads; grey where <paramref name="isGray"/>.</summary>
    public void Wear(Random random, bool isGray, double noise)
    {
        var shadow = random.Next(3) == 0 ? random.Next(4, 10) * scale : 0;
        for (var y = 0; y < printed.Height; y++)
        {
            for (var x = 0; x < printed.Width; x++)
            {
                var at = ((y * printed.Width) + x) * 3;
                var dark = (x < shadow ? 60 * (1 - (x / shadow)) : 0) + ((random.NextDouble() - 0.5) * noise);
                var gray = isGray ? (samples[at] + samples[at + 1] + samples[at + 2]) / 3.0 : 0;
                for (var c = 0; c < 3; c++)
                {
                    samples[at + c] = (byte)Math.Clamp((isGray ? gray : samples[at + c]) - 4 - dark, 0, 255);
                }
            }
        }
    }

    private void Dab(double x, double y, double radius, PenColor color, HashSet<int>? ink)
    {
        var (cx, cy, reach) = (x * scale, y * scale, Math.Max(0.6, radius * scale));
        for (var py = (int)(cy - reach - 1); py <= cy + reach + 1; py++)
        {
            for (var px = (int)(cx - reach - 1); px <= cx + reach + 1; px++)
            {
                var share = Math.Clamp(reach + 0.5 - Math.Sqrt(((px - cx) * (px - cx)) + ((py - cy) * (py - cy))), 0, 1);
                if (share > 0 && Blend(px, py, color, share) && share > 0.5)
                {
                    ink?.Add((py * printed.Width) + px);
                }
            }
        }
    }

    // Ink darkens what lies under it, it never lightens it.
    private bool Blend(int x, int y, PenColor color, double share)
    {
        if (x < 0 || y < 0 || x >= printed.Width || y >= printed.Height)
        {
            return false;
        }

        var at = ((y * printed.Width) + x) * 3;
        samples[at] = Mixed(samples[at], color.Red, share);
        samples[at + 1] = Mixed(samples[at + 1], color.Green, share);
        samples[at + 2] = Mixed(samples[at + 2], color.Blue, share);
        return true;
    }

    private static byte Mixed(byte under, byte ink, double share) => (byte)Math.Min(under, (under * (1 - share)) + (ink * share));
}

using Clona.Scans;
using Clona.Scans.Pictures;

namespace Clona.Signatures.Joined;

/// <summary>A pen whose point is an edge: wide across it, narrow along it; ballpoints have no edge to speak of.</summary>
/// <param name="Name">Its kind.</param>
/// <param name="Edge">Length of the edge in millimetres.</param>
/// <param name="Angle">Where it points, radians.</param>
/// <param name="Point">Least width in millimetres.</param>
/// <param name="Ink">Red, green, blue of the ink on white paper.</param>
/// <param name="Strength">How much of the paper it hides, 0 to 1.</param>
/// <param name="Runs">How often in a hundred steps it runs dry.</param>
internal sealed record BroadPen(string Name, double Edge, double Angle, double Point, byte[] Ink, double Strength, int Runs)
{
    private static readonly byte[][] Inks =
        [[35, 45, 130], [20, 22, 40], [60, 75, 190], [15, 15, 15], [70, 30, 110], [105, 105, 112], [25, 35, 110], [150, 35, 40], [55, 55, 60], [95, 125, 200]];

    /// <summary>Whatever lay on the desk.</summary>
    public static BroadPen Some(Random random)
    {
        var ink = Inks[random.Next(Inks.Length)];
        var angle = 0.4 + (random.NextDouble() * 0.6);
        return random.Next(9) switch
        {
            < 4 => new("ballpoint", 0.05, angle, Of(0.22, 0.48), ink, Of(0.7, 1), random.Next(2)),
            < 6 => new("fountain pen", Of(0.3, 0.7), angle, 0.2, ink, Of(0.8, 1), 0),
            6 => new("marker", Of(0.4, 0.9), angle, Of(0.6, 1.1), ink, Of(0.8, 1), 0),
            7 => new("faint pen", 0.05, angle, Of(0.2, 0.35), ink, Of(0.35, 0.55), 1),
            _ => new("broken pen", 0.05, angle, Of(0.25, 0.4), ink, Of(0.6, 0.9), 7),
        };

        double Of(double low, double high) => low + (random.NextDouble() * (high - low));
    }

    /// <summary>Writes lines onto a sheet, and says which pixels took ink.</summary>
    public IReadOnlyList<ScanPoint> Write(ColorPicture sheet, IReadOnlyList<PenLine> lines, double perMillimetre, Random random)
    {
        var hidden = new Dictionary<(int X, int Y), float>();
        foreach (var line in lines)
        {
            Write(hidden, line, perMillimetre, random);
        }

        List<ScanPoint> taken = [];
        foreach (var ((x, y), part) in hidden)
        {
            if ((uint)x < (uint)sheet.Width && (uint)y < (uint)sheet.Height)
            {
                taken.Add(new(x, y));
                Blend(sheet, ((y * sheet.Width) + x) * 3, part);
            }
        }

        return taken;
    }

    private void Write(Dictionary<(int X, int Y), float> hidden, PenLine line, double perMillimetre, Random random)
    {
        var (sin, cos) = Math.SinCos(Angle);
        var dry = 0;
        foreach (var (x, y, done) in line.Places())
        {
            dry = dry > 0 ? dry - 1 : random.Next(100) < Runs ? random.Next(4, 14) : 0;
            if (dry > 0)
            {
                continue;
            }

            // The hand leans on the pen in the middle of a line.
            var press = 0.75 + (0.25 * Math.Sin(Math.PI * Math.Min(1, done * 1.1)));
            for (var along = -1.0; along <= 1; along += 0.25)
            {
                Touch(hidden, (x + (cos * along * Edge / 2)) * perMillimetre, (y - (sin * along * Edge / 2)) * perMillimetre, Point * perMillimetre / 2 * press);
            }
        }
    }

    // A soft round spot; what is hidden twice stays as hidden as once.
    private void Touch(Dictionary<(int X, int Y), float> hidden, double x, double y, double radius)
    {
        var reach = (int)Math.Ceiling(radius + 1);
        for (var row = (int)y - reach; row <= (int)y + reach; row++)
        {
            for (var column = (int)x - reach; column <= (int)x + reach; column++)
            {
                var far = Math.Sqrt(((column - x) * (column - x)) + ((row - y) * (row - y)));
                var part = (float)(Strength * Math.Clamp(radius + 0.6 - far, 0, 1));
                if (part > 0.12)
                {
                    hidden[(column, row)] = Math.Max(part, hidden.GetValueOrDefault((column, row)));
                }
            }
        }
    }

    private void Blend(ColorPicture sheet, int at, float part)
    {
        for (var channel = 0; channel < 3; channel++)
        {
            var below = sheet.Samples[at + channel];
            sheet.Samples[at + channel] = (byte)Math.Min(below, (below * (1 - part)) + (Ink[channel] * below / 255f * part));
        }
    }
}

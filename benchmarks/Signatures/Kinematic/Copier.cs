using Clona.Scans;
using Clona.Scans.Pictures;

namespace Clona.Signatures.Kinematic;

/// <summary>A copier or scanner: turns the sheet, hardens its contrast, sprinkles toner, makes it grey or black and white, softens it.</summary>
/// <param name="Way">What comes out: colour, grey, dots, threshold, copy.</param>
/// <param name="Turn">Radians with the clock.</param>
/// <param name="Hard">Steepness of the contrast, 1 for none.</param>
/// <param name="Toner">Specks on a hundred thousand pixels.</param>
/// <param name="Noise">Half width of the noise.</param>
internal sealed record Copier(string Way, double Turn, double Hard, double Toner, int Noise)
{
    private const byte Lid = 243;
    private static readonly int[] Thresholds = [0, 8, 2, 10, 12, 4, 14, 6, 3, 11, 1, 9, 15, 7, 13, 5];

    /// <summary>A machine out of an office.</summary>
    public static Copier Any(Random random) => new(
        random.Next(10) switch { < 5 => "colour", < 7 => "grey", 7 => "dots", 8 => "threshold", _ => "copy" },
        (random.NextDouble() - 0.5) * 0.06, 0.8 + (random.NextDouble() * 0.5), random.Next(3) == 0 ? random.NextDouble() * 25 : 0, random.Next(14));

    /// <summary>The copy of a sheet.</summary>
    public ColorPicture Copy(ColorPicture sheet, Random random)
    {
        var result = new ColorPicture(sheet.Width, sheet.Height, new byte[sheet.Samples.Length]);
        var (sin, cos) = Math.SinCos(Turn);
        Span<int> light = stackalloc int[3];
        for (int y = 0, at = 0; y < sheet.Height; y++)
        {
            for (var x = 0; x < sheet.Width; x++, at += 3)
            {
                var (dx, dy) = (x - (sheet.Width / 2), y - (sheet.Height / 2));
                See(sheet, (sheet.Width / 2) + (dx * cos) + (dy * sin), (sheet.Height / 2) - (dx * sin) + (dy * cos), light);
                Put(result.Samples.AsSpan(at, 3), light, x, y, random);
            }
        }

        Sprinkle(result, random);
        return result;
    }

    /// <summary>Where a place of the sheet lies on the copy.</summary>
    public ScanPoint Place(ScanPoint at, ColorPicture sheet)
    {
        var (sin, cos) = Math.SinCos(Turn);
        var (dx, dy) = (at.X - (sheet.Width / 2), at.Y - (sheet.Height / 2));
        return new((sheet.Width / 2) + (dx * cos) - (dy * sin), (sheet.Height / 2) + (dx * sin) + (dy * cos));
    }

    // The middle of four pixels, which is as soft as a lens.
    private static void See(ColorPicture sheet, double x, double y, Span<int> light)
    {
        var (column, row) = ((int)x, (int)y);
        if (x < 0 || y < 0 || column + 1 >= sheet.Width || row + 1 >= sheet.Height)
        {
            light.Fill(Lid);
            return;
        }

        var (right, low) = ((int)((x - column) * 16), (int)((y - row) * 16));
        for (var channel = 0; channel < 3; channel++)
        {
            var at = (((row * sheet.Width) + column) * 3) + channel;
            var below = at + (sheet.Width * 3);
            light[channel] = ((((sheet.Samples[at] * (16 - right)) + (sheet.Samples[at + 3] * right)) * (16 - low))
                + (((sheet.Samples[below] * (16 - right)) + (sheet.Samples[below + 3] * right)) * low)) >> 8;
        }
    }

    private void Put(Span<byte> result, Span<int> light, int x, int y, Random random)
    {
        var noise = Noise == 0 ? 0 : random.Next(-Noise, Noise + 1);
        var grey = ((light[0] * 3) + (light[1] * 6) + light[2]) / 10;
        for (var channel = 0; channel < 3; channel++)
        {
            var value = Way == "colour" ? light[channel] : grey;
            value = (int)(128 + ((value - 128) * Hard)) + noise;
            result[channel] = (byte)Math.Clamp(Way switch
            {
                "dots" => value > 16 + (Thresholds[(y % 4 * 4) + (x % 4)] * 14) ? 255 : 0,
                "threshold" => value > 165 ? 255 : 0,
                "copy" => value > 205 ? 250 : value < 120 ? 20 : value - 30,
                _ => value,
            }, 0, 255);
        }
    }

    private void Sprinkle(ColorPicture copy, Random random)
    {
        for (var i = (int)(Toner * copy.Width * copy.Height / 100000); i > 0; i--)
        {
            var at = ((random.Next(copy.Height - 1) * copy.Width) + random.Next(copy.Width - 1)) * 3;
            var side = random.Next(4) == 0 ? 6 : 3;
            copy.Samples.AsSpan(at, side).Fill((byte)random.Next(20, 120));
        }
    }
}

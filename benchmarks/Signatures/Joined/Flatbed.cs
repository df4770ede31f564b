using Clona.Scans;
using Clona.Scans.Pictures;

namespace Clona.Signatures.Joined;

/// <summary>A cheap scanner or a telephone: blurred, with coarse colour, tinted paper, a shadow from one corner, the back shining through.</summary>
/// <param name="Blur">How often neighbours are mixed.</param>
/// <param name="IsGrey">Whether colour is lost.</param>
/// <param name="Tint">What the paper takes from red, green and blue, 0 to 255.</param>
/// <param name="Gloom">How dark one corner is, 0 to 1.</param>
/// <param name="Back">How much of the other side shines through, 0 to 1.</param>
/// <param name="Slant">By how many of a thousand rows columns sink to the right.</param>
/// <param name="Steps">How many levels of light are told apart.</param>
internal sealed record Flatbed(int Blur, bool IsGrey, (int Red, int Green, int Blue) Tint, double Gloom, double Back, int Slant, int Steps)
{
    private const int Block = 2;

    /// <summary>One that people own.</summary>
    public static Flatbed Some(Random random) => new(
        random.Next(3), random.Next(2) == 0, random.Next(4) == 0 ? (8, 10, 30) : (random.Next(8), random.Next(8), random.Next(8)),
        random.Next(3) == 0 ? random.NextDouble() * 0.35 : 0, random.Next(4) == 0 ? 0.06 + (random.NextDouble() * 0.07) : 0, random.Next(-22, 23), random.Next(4) == 0 ? 16 : 256);

    /// <summary>The scan.</summary>
    public ColorPicture Scan(ColorPicture sheet, Random random)
    {
        var lit = new ColorPicture(sheet.Width, sheet.Height, new byte[sheet.Samples.Length]);
        for (var y = 0; y < sheet.Height; y++)
        {
            for (var x = 0; x < sheet.Width; x++)
            {
                Light(sheet, lit.Samples.AsSpan(((y * sheet.Width) + x) * 3, 3), x, y, random);
            }
        }

        for (var i = 0; i < Blur; i++)
        {
            Soften(lit);
        }

        Coarsen(lit);
        return lit;
    }

    /// <summary>Where a pixel of the sheet lies in the scan.</summary>
    public ScanPoint Place(ScanPoint at, ColorPicture sheet) =>
        new(at.X - ((at.Y - (sheet.Height / 2.0)) * Slant / 1000), at.Y + ((at.X - (sheet.Width / 2.0)) * Slant / 1000));

    private void Light(ColorPicture sheet, Span<byte> result, int x, int y, Random random)
    {
        var column = (int)Math.Round(x + ((y - (sheet.Height / 2.0)) * Slant / 1000));
        var row = (int)Math.Round(y - ((x - (sheet.Width / 2.0)) * Slant / 1000));
        var isOn = (uint)column < (uint)sheet.Width && (uint)row < (uint)sheet.Height;
        var at = ((row * sheet.Width) + column) * 3;
        var behind = ((row * sheet.Width) + sheet.Width - 1 - column) * 3;
        var light = 1 - (Gloom * Math.Max(0, 1 - ((x + y) / (0.8 * sheet.Width))));
        var hiss = random.Next(-3, 4);
        for (var channel = 0; channel < 3; channel++)
        {
            var value = isOn ? sheet.Samples[at + channel] - (Back * (255 - sheet.Samples[behind + channel])) : 250;
            var tint = channel == 0 ? Tint.Red : channel == 1 ? Tint.Green : Tint.Blue;
            result[channel] = (byte)Math.Clamp(((value - tint) * light) + hiss, 0, 255);
        }
    }

    private static void Soften(ColorPicture picture)
    {
        var stride = picture.Width * 3;
        var source = (byte[])picture.Samples.Clone();
        for (var at = stride + 3; at < source.Length - stride - 3; at++)
        {
            picture.Samples[at] = (byte)(((4 * source[at]) + source[at - 3] + source[at + 3] + source[at - stride] + source[at + stride]) >> 3);
        }
    }

    // Light is kept for each pixel, colour for squares of them, as JPEG does; few levels, as cheap drivers do.
    private void Coarsen(ColorPicture picture)
    {
        var size = 256 / Steps;
        Span<int> mean = stackalloc int[3];
        for (var top = 0; top + Block <= picture.Height; top += Block)
        {
            for (var left = 0; left + Block <= picture.Width; left += Block)
            {
                mean.Clear();
                for (var i = 0; i < Block * Block * 3; i++)
                {
                    mean[i % 3] += picture.Samples[At(i)];
                }

                var grey = (mean[0] + mean[1] + mean[2]) / 3;
                for (var i = 0; i < Block * Block * 3; i += 3)
                {
                    var at = At(i);
                    var light = (picture.Samples[at] + picture.Samples[at + 1] + picture.Samples[at + 2]) / 3;
                    for (var channel = 0; channel < 3; channel++)
                    {
                        var value = light + (IsGrey ? 0 : (mean[channel] - grey) / (Block * Block));
                        picture.Samples[at + channel] = (byte)Math.Clamp((value / size * size) + (size / 2), 0, 255);
                    }
                }

                int At(int i) => ((((top + (i / (3 * Block))) * picture.Width) + left) * 3) + (i % (3 * Block));
            }
        }
    }
}

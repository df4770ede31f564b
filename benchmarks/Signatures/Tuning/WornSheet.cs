using System.Globalization;
using System.Text;
using Clona.Scans;
using Clona.Scans.Pictures;

namespace Clona.Signatures.Tuning;

/// <summary>What scanning does to a sheet: it lies crookedly, the light is uneven, the sensor hisses, the colour may be gone.</summary>
internal sealed record WornSheet(double Degrees, int Noise, double Shadow, bool IsGray)
{
    private const byte Paper = 250;

    /// <summary>The worn picture.</summary>
    public ColorPicture Apply(ColorPicture sheet, int seed)
    {
        var random = new Random(seed);
        var (width, height) = (sheet.Width, sheet.Height);
        var samples = new byte[sheet.Samples.Length];
        for (var y = 0; y < height; y++)
        {
            for (var x = 0; x < width; x++)
            {
                var from = Source(x, y, width, height);
                var at = ((y * width) + x) * 3;
                var light = 1 - (Shadow * Math.Exp(-x / (width * 0.08)));
                var mean = from < 0 ? Paper : ((77 * sheet.Samples[from]) + (151 * sheet.Samples[from + 1]) + (28 * sheet.Samples[from + 2])) >> 8;
                var hiss = Noise == 0 ? 0 : random.Next(-Noise, Noise + 1);
                for (var channel = 0; channel < 3; channel++)
                {
                    var value = from < 0 ? Paper : IsGray ? mean : sheet.Samples[from + channel];
                    samples[at + channel] = (byte)Math.Clamp((((value * 0.86) + 28) * light) + hiss, 0, 255);
                }
            }
        }

        return new(width, height, samples);
    }

    /// <summary>Where a place of the sheet, in pixels, lies afterwards.</summary>
    public (double X, double Y) Place(double x, double y, int width, int height)
    {
        var (sin, cos) = Math.SinCos(Degrees * Math.PI / 180);
        var (dx, dy) = (x - (width / 2.0), y - (height / 2.0));
        return ((dx * cos) - (dy * sin) + (width / 2.0), (dx * sin) + (dy * cos) + (height / 2.0));
    }

    /// <summary>The box, in pixels of the scan, around one in millimetres of the sheet.</summary>
    public ScanBox Place(DrawnBox box, ColorPicture picture, int dotsPerInch)
    {
        const double MillimetresPerInch = 25.4;
        var scale = dotsPerInch / MillimetresPerInch;
        (double X, double Y)[] corners =
        [
            Place(box.Left * scale, box.Top * scale, picture.Width, picture.Height), Place(box.Right * scale, box.Top * scale, picture.Width, picture.Height),
            Place(box.Left * scale, box.Bottom * scale, picture.Width, picture.Height), Place(box.Right * scale, box.Bottom * scale, picture.Width, picture.Height),
        ];
        return new(corners.Min(at => at.X), corners.Min(at => at.Y), corners.Max(at => at.X), corners.Max(at => at.Y));
    }

    /// <summary>The picture as a file.</summary>
    public static byte[] File(ColorPicture picture) =>
        [.. Encoding.ASCII.GetBytes(string.Create(CultureInfo.InvariantCulture, $"P6\n{picture.Width} {picture.Height}\n255\n")), .. picture.Samples];

    private int Source(int x, int y, int width, int height)
    {
        var (sin, cos) = Math.SinCos(-Degrees * Math.PI / 180);
        var (dx, dy) = (x - (width / 2.0), y - (height / 2.0));
        var (fromX, fromY) = ((int)((dx * cos) - (dy * sin) + (width / 2.0)), (int)((dx * sin) + (dy * cos) + (height / 2.0)));
        return fromX >= 0 && fromY >= 0 && fromX < width && fromY < height ? ((fromY * width) + fromX) * 3 : -1;
    }
}

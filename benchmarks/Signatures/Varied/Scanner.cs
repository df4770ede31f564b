using Clona.Scans;
using Clona.Scans.Pictures;

namespace Clona.Signatures.Varied;

/// <summary>What a scanner makes of a sheet: crooked, soft, uneven light, hiss, grey, squeezed as JPEG does.</summary>
/// <param name="Degrees">How far it is turned with the clock.</param>
/// <param name="Contrast">1 for all of it.</param>
/// <param name="Hiss">Sigma of the noise, of 255.</param>
/// <param name="Shade">How much darker one side is, 0 to 1.</param>
/// <param name="IsGray">Whether the colour is gone.</param>
/// <param name="Squeeze">Step of the coefficients of the JPEG, 0 for none.</param>
internal sealed record Scanner(double Degrees, double Contrast, double Hiss, double Shade, bool IsGray, int Squeeze)
{
    /// <summary>A scanner as offices have them.</summary>
    public static Scanner Any(Random random) => new(
        (random.NextDouble() - 0.5) * 3, 0.72 + (random.NextDouble() * 0.28), random.Next(3) == 0 ? 0 : random.NextDouble() * 9,
        random.Next(3) == 0 ? random.NextDouble() * 0.25 : 0, random.Next(5) < 2, random.Next(3) == 0 ? 0 : 8 + random.Next(22));

    /// <summary>The scan of a sheet.</summary>
    public ColorPicture Scan(ColorPicture sheet, Random random)
    {
        var (sin, cos) = Math.SinCos(-Degrees * Math.PI / 180);
        var (width, height) = (sheet.Width, sheet.Height);
        var samples = new byte[sheet.Samples.Length];
        for (var y = 0; y < height; y++)
        {
            for (var x = 0; x < width; x++)
            {
                var (dx, dy) = (x - (width / 2.0), y - (height / 2.0));
                var (fromX, fromY) = ((dx * cos) - (dy * sin) + (width / 2.0), (dx * sin) + (dy * cos) + (height / 2.0));
                var light = 1 - (Shade * x / width);
                var hiss = Hiss * (random.NextDouble() + random.NextDouble() + random.NextDouble() - 1.5) * 2;
                Put(sheet, fromX, fromY, samples.AsSpan(((y * width) + x) * 3, 3), light, hiss);
            }
        }

        if (Squeeze > 0)
        {
            BlockSqueeze.Apply(samples, width, height, Squeeze);
        }

        return new(width, height, samples);
    }

    /// <summary>The box of the scan around a box of the sheet.</summary>
    public ScanBox Place(ScanBox box, ColorPicture sheet)
    {
        ScanPoint[] corners = [new(box.Left, box.Top), new(box.Right, box.Top), new(box.Left, box.Bottom), new(box.Right, box.Bottom)];
        var placed = corners.Select(at => Place(at, sheet)).ToList();
        return new(placed.Min(at => at.X), placed.Min(at => at.Y), placed.Max(at => at.X), placed.Max(at => at.Y));
    }

    /// <summary>The place of the scan where a place of the sheet lies.</summary>
    public ScanPoint Place(ScanPoint at, ColorPicture sheet)
    {
        var (sin, cos) = Math.SinCos(Degrees * Math.PI / 180);
        var (dx, dy) = (at.X - (sheet.Width / 2.0), at.Y - (sheet.Height / 2.0));
        return new((dx * cos) - (dy * sin) + (sheet.Width / 2.0), (dx * sin) + (dy * cos) + (sheet.Height / 2.0));
    }

    private void Put(ColorPicture sheet, double x, double y, Span<byte> result, double light, double hiss)
    {
        var (left, top) = ((int)Math.Floor(x), (int)Math.Floor(y));
        Span<double> mixed = [248, 248, 246];
        if (left >= 0 && top >= 0 && left + 1 < sheet.Width && top + 1 < sheet.Height)
        {
            var (right, low) = (x - left, y - top);
            var at = ((top * sheet.Width) + left) * 3;
            var below = at + (sheet.Width * 3);
            for (var i = 0; i < 3; i++)
            {
                mixed[i] = (((sheet.Samples[at + i] * (1 - right)) + (sheet.Samples[at + 3 + i] * right)) * (1 - low))
                    + (((sheet.Samples[below + i] * (1 - right)) + (sheet.Samples[below + 3 + i] * right)) * low);
            }
        }

        var mean = (0.299 * mixed[0]) + (0.587 * mixed[1]) + (0.114 * mixed[2]);
        for (var i = 0; i < 3; i++)
        {
            result[i] = (byte)Math.Clamp((252 - ((255 - (IsGray ? mean : mixed[i])) * Contrast)) * light + hiss, 0, 255);
        }
    }
}

using Clona.Scans.Pictures;

namespace Clona.Scans.Signatures;

/// <summary>The ink of a level page, by tone; what is wide is no stroke and counts as part of the paper.</summary>
internal sealed class InkSheet
{
    private const int LeastDrop = 30;
    private const int MostDrop = 60;
    private const double Sigmas = 4;
    private const double NoisyPaper = 6;

    // By which part of its darkness a colour has to differ between red and blue light.
    private const int ColorPercent = 26;

    private readonly InkTone[] tones;
    private readonly short[] darker;

    private InkSheet(int width, int height, InkTone[] tones, short[] darker) => (Width, Height, this.tones, this.darker) = (width, height, tones, darker);

    /// <summary>Columns.</summary>
    public int Width { get; }

    /// <summary>Rows.</summary>
    public int Height { get; }

    /// <summary>All pixels row by row; writing takes ink away.</summary>
    public Span<InkTone> Tones => tones;

    /// <summary>How much darker than the paper each pixel is, row by row.</summary>
    public ReadOnlySpan<short> Dark => darker;

    /// <summary>The ink of a page.</summary>
    public static InkSheet Of(SheetView view)
    {
        var picture = view.Picture;
        var (drops, dark) = Drops(picture);
        var noise = NoiseOf(dark);
        if (noise > NoisyPaper)
        {
            dark = Smoothed(dark, picture.Width, picture.Height);
            noise /= 3;
        }

        var least = (int)Math.Clamp(noise * Sigmas, LeastDrop, MostDrop);
        var found = new InkTone[dark.Length];
        for (var i = 0; i < found.Length; i++)
        {
            found[i] = dark[i] >= least ? InkTone.Neutral : InkTone.None;
        }

        new InkAreas(found, dark, picture.Width, picture.Height).Clear(view.PerMillimetre);
        Colour(found, drops, picture.Width, picture.Height);
        return new(picture.Width, picture.Height, found, dark);
    }

    private static (short[] Drops, short[] Dark) Drops(ColorPicture picture)
    {
        var drops = new short[picture.Samples.Length];
        var dark = new short[picture.Width * picture.Height];
        var light = new PaperLight(picture);
        var row = new byte[picture.Width * 3];
        var samples = picture.Samples;
        for (int y = 0, pixel = 0; y < picture.Height; y++)
        {
            light.Row(y, row);
            for (var i = 0; i < row.Length; i += 3, pixel++)
            {
                var at = pixel * 3;
                var (red, green, blue) = (row[i] - samples[at], row[i + 1] - samples[at + 1], row[i + 2] - samples[at + 2]);
                (drops[at], drops[at + 1], drops[at + 2]) = ((short)red, (short)green, (short)blue);
                dark[pixel] = (short)(((77 * red) + (151 * green) + (28 * blue)) >> 8);
            }
        }

        return (drops, dark);
    }

    // The median of how much neighbours differ: letters are few beside paper.
    private static double NoiseOf(short[] dark)
    {
        var counts = new int[512];
        var total = 0;
        for (var pixel = 0; pixel < dark.Length - 1; pixel += 7)
        {
            counts[Math.Min(511, Math.Abs(dark[pixel] - dark[pixel + 1]))]++;
            total++;
        }

        var (value, seen) = (0, counts[0]);
        while (seen * 2 < total)
        {
            seen += counts[++value];
        }

        return value * 1.05;
    }

    private static short[] Smoothed(short[] dark, int width, int height)
    {
        var result = (short[])dark.Clone();
        for (var y = 1; y < height - 1; y++)
        {
            for (var at = (y * width) + 1; at < ((y + 1) * width) - 1; at++)
            {
                var sum = dark[at - width - 1] + dark[at - width] + dark[at - width + 1] + dark[at - 1] + dark[at] + dark[at + 1]
                    + dark[at + width - 1] + dark[at + width] + dark[at + width + 1];
                result[at] = (short)(sum / 9);
            }
        }

        return result;
    }

    private static void Colour(InkTone[] tones, short[] drops, int width, int height)
    {
        for (var y = 1; y < height - 1; y++)
        {
            for (var x = 1; x < width - 1; x++)
            {
                var at = (y * width) + x;
                if (tones[at] != InkTone.None)
                {
                    tones[at] = ToneOf(tones, drops, at, width);
                }
            }
        }
    }

    // Scanners and JPEG spread colour over pixels beside: the tone is that of the ink around.
    private static InkTone ToneOf(InkTone[] tones, short[] drops, int pixel, int width)
    {
        var (red, green, blue) = (0, 0, 0);
        for (var row = -width; row <= width; row += width)
        {
            for (var at = pixel + row - 1; at <= pixel + row + 1; at++)
            {
                if (tones[at] != InkTone.None)
                {
                    (red, green, blue) = (red + drops[at * 3], green + drops[(at * 3) + 1], blue + drops[(at * 3) + 2]);
                }
            }
        }

        var most = Math.Max(red, Math.Max(green, blue));
        var range = most - Math.Min(red, Math.Min(green, blue));
        return range * 100 < most * ColorPercent ? InkTone.Neutral
            : Math.Abs(red - blue) * 2 < range && green > red ? InkTone.Cool
            : red > blue ? InkTone.Cool : InkTone.Warm;
    }
}

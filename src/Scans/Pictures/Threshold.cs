namespace Clona.Scans.Pictures;

/// <summary>Finds the brightness that divides ink from paper.</summary>
internal static class Threshold
{
    // Noise on blank paper must not become ink.
    private const int LeastContrast = 40;

    /// <summary>The largest brightness that is ink (Otsu's method), well below the paper's; −1 where there is no ink.</summary>
    public static int Of(GrayPicture picture)
    {
        var counts = new long[256];
        foreach (var pixel in picture.Pixels)
        {
            counts[pixel]++;
        }

        var split = Split(counts, picture.Pixels.Length);
        var paper = Brightest(counts, split);
        return Math.Min(split, paper - LeastContrast);
    }

    private static int Split(long[] counts, long total)
    {
        var sum = 0.0;
        for (var value = 0; value < 256; value++)
        {
            sum += (double)value * counts[value];
        }

        var (best, at) = (-1.0, -1);
        var (below, belowSum) = (0L, 0.0);
        for (var value = 0; value < 255; value++)
        {
            below += counts[value];
            belowSum += (double)value * counts[value];
            if (below == 0 || below == total)
            {
                continue;
            }

            var difference = (belowSum / below) - ((sum - belowSum) / (total - below));
            var variance = below * (double)(total - below) * difference * difference;
            if (variance > best)
            {
                (best, at) = (variance, value);
            }
        }

        return at;
    }

    // The paper is the commonest value above the split.
    private static int Brightest(long[] counts, int split)
    {
        var best = Math.Clamp(split + 1, 0, 255);
        for (var value = best; value < 256; value++)
        {
            best = counts[value] > counts[best] ? value : best;
        }

        return best;
    }
}

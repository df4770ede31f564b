using Clona.Verifier.Reading.Content;

namespace Clona.Verifier.Checks.Jpeg;

/// <summary>Says whether a JPEG shows nothing in an area.</summary>
/// <remarks>
/// Blocks under the area are one colour, the same for all. Of brightness alone, blocks that the area cuts may show ink beside it, which
/// has waves that reach into the area; rounding in steps adds to them. There samples may differ from white or black by as much as pale
/// stains do, but only where the block has such ink: pale letters that never went have none beside them.
/// </remarks>
internal sealed class JpegBlankness
{
    private const int Highest = 255;
    private const int MostDifference = 28;
    private const int LeastInk = 64;

    private readonly JpegLevels jpeg;
    private readonly ClaimedBox area;
    private readonly SamplePlaces places;
    private readonly bool isPlain;
    private readonly int?[] means;
    private readonly HashSet<(int Component, int Left, int Top)> sound = [];
    private int lowest = int.MaxValue;
    private int highest = int.MinValue;

    private JpegBlankness(JpegLevels jpeg, PlacedImage placed, ClaimedBox area, bool isPlain)
    {
        (this.jpeg, this.area, this.isPlain, places) = (jpeg, area, isPlain, new SamplePlaces(placed, jpeg.Width, jpeg.Height));
        means = new int?[jpeg.Components];
    }

    /// <summary>Whether nothing can be made out in <paramref name="area"/>.</summary>
    /// <param name="jpeg">The picture.</param>
    /// <param name="placed">Where it is.</param>
    /// <param name="area">The area.</param>
    /// <param name="isPlain">Whether levels show as they are or inverted; else nothing may differ at all.</param>
    public static bool Holds(JpegLevels jpeg, PlacedImage placed, ClaimedBox area, bool isPlain)
    {
        var check = new JpegBlankness(jpeg, placed, area, isPlain);
        foreach (var (x, y) in check.places.Under(area))
        {
            for (var component = 0; component < jpeg.Components; component++)
            {
                if (!check.IsSound(component, x, y))
                {
                    return false;
                }
            }

            if (!check.IsNear(jpeg.At(0, x, y)))
            {
                return false;
            }
        }

        return true;
    }

    private bool IsSound(int component, int x, int y)
    {
        var block = jpeg.Around(component, x, y);
        if (!sound.Add((component, block.Left, block.Top)))
        {
            return true;
        }

        if (jpeg.IsDrawn(component, x, y))
        {
            return component == 0 && isPlain && HasInkBeside(block);
        }

        var mean = jpeg.MeanAt(component, x, y);
        means[component] ??= mean;
        return means[component] == mean;
    }

    private bool IsNear(int level)
    {
        (lowest, highest) = (Math.Min(lowest, level), Math.Max(highest, level));
        return highest - lowest <= MostDifference;
    }

    // In the area the block is white, or black, as far as waves let it; beside it there is what makes them.
    private bool HasInkBeside((int Left, int Top, int Right, int Bottom) block)
    {
        var (low, high, darkest, lightest) = (Highest, 0, Highest, 0);
        for (var y = block.Top; y < block.Bottom; y++)
        {
            for (var x = block.Left; x < block.Right; x++)
            {
                var level = jpeg.At(0, x, y);
                if (places.Around(x, y, x + 1, y + 1).Overlaps(area))
                {
                    (low, high) = (Math.Min(low, level), Math.Max(high, level));
                }
                else
                {
                    (darkest, lightest) = (Math.Min(darkest, level), Math.Max(lightest, level));
                }
            }
        }

        return (low >= Highest - MostDifference && darkest <= Highest - LeastInk) || (high <= MostDifference && lightest >= LeastInk);
    }
}

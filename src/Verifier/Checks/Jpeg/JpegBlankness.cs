using Clona.Verifier.Reading.Content;

namespace Clona.Verifier.Checks.Jpeg;

/// <summary>Says whether a JPEG shows nothing in an area.</summary>
/// <remarks>
/// Blocks that lie wholly in the area are one colour, the same for all. In those that it cuts, what lies beside the area has waves
/// that reach into it, and rounding in steps adds to them: there samples may differ by as much as pale stains do, which is a ninth of
/// what ink does.
/// </remarks>
internal sealed class JpegBlankness
{
    private const int MostDifference = 28;

    private readonly JpegLevels jpeg;
    private readonly ClaimedBox area;
    private readonly SamplePlaces places;
    private readonly (int? Whole, int Lowest, int Highest)[] seen;

    private JpegBlankness(JpegLevels jpeg, PlacedImage placed, ClaimedBox area)
    {
        (this.jpeg, this.area, places) = (jpeg, area, new SamplePlaces(placed, jpeg.Width, jpeg.Height));
        seen = [.. Enumerable.Repeat(((int?)null, int.MaxValue, int.MinValue), jpeg.Components)];
    }

    /// <summary>Whether all samples in <paramref name="area"/> are alike.</summary>
    public static bool Holds(JpegLevels jpeg, PlacedImage placed, ClaimedBox area)
    {
        var check = new JpegBlankness(jpeg, placed, area);
        var last = (X: -1, Y: -1);
        foreach (var (x, y) in check.places.Under(area))
        {
            for (var component = 0; component < jpeg.Components; component++)
            {
                var isNew = y != last.Y || x >= jpeg.Around(component, last.X, y).Right;
                if ((isNew && !check.IsSound(component, x, y)) || !check.IsNear(component, jpeg.At(component, x, y)))
                {
                    return false;
                }
            }

            last = (x, y);
        }

        return true;
    }

    private bool IsSound(int component, int x, int y)
    {
        if (!IsInside(jpeg.Around(component, x, y)))
        {
            return true;
        }

        var mean = jpeg.MeanAt(component, x, y);
        ref var known = ref seen[component];
        known.Whole ??= mean;
        return !jpeg.IsDrawn(component, x, y) && known.Whole == mean;
    }

    private bool IsNear(int component, int level)
    {
        ref var known = ref seen[component];
        (known.Lowest, known.Highest) = (Math.Min(known.Lowest, level), Math.Max(known.Highest, level));
        return known.Highest - known.Lowest <= MostDifference;
    }

    private bool IsInside((int Left, int Top, int Right, int Bottom) block)
    {
        var box = places.Around(block.Left, block.Top, block.Right, block.Bottom);
        return box.X0 >= area.X0 && box.X1 <= area.X1 && box.Y0 >= area.Y0 && box.Y1 <= area.Y1;
    }
}

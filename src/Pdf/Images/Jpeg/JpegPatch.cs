namespace Clona.Pdf.Images.Jpeg;

/// <summary>Makes blocks blank, or parts of blocks: what an area covers becomes white, and of the rest stays the ink.</summary>
/// <remarks>
/// The coefficients of such a block are made anew from its samples after blanking. What codecs leave around letters would still tell of
/// them beside the area; so each sample becomes paper or ink, two levels only, parted where no sample lies near: what moved them by less
/// leaves no trace. Where no such place is found, and of colours, nothing stays but a blank block.
/// </remarks>
internal sealed class JpegPatch
{
    private const int OfBlock = 64;
    private const int Middle = 128;
    private const int Highest = 255;

    // What is left of ink, in levels from white.
    private const int Ink = 192;

    // Where ink may be parted from paper, and how far all samples have to be from there: codecs move them by less.
    private static readonly int[] Limits = [96, 112, 80, 128, 64];
    private const int Margin = 12;

    // More ink beside an area is a ground, no letters.
    private const int MostInk = OfBlock / 2;

    // Levels by which a blank sample may show as something else than white, after rounding in steps; below the first it is not seen. The
    // verifier lets them differ by 28, where ink beside the area is at least 64 from white.
    private const int Unseen = 6;
    private const int MostGhost = 24;
    private const int LeastInk = 80;

    // White that lies beyond what can be shown hides what rounding does to it.
    private static readonly int[] Lifts = [0, 24, 48];

    private readonly int[] levels;
    private readonly bool isPlain;
    private readonly int[] means;
    private readonly JpegSteps[] steps;

    /// <summary>Patches for a picture.</summary>
    /// <param name="file">The picture.</param>
    /// <param name="levels">White, for each component.</param>
    /// <param name="isPlain">Whether levels show as they are or inverted.</param>
    public JpegPatch(JpegFile file, int[] levels, bool isPlain)
    {
        (this.levels, this.isPlain) = (levels, isPlain);
        steps = [.. levels.Select((_, component) => file.StepsOf(component))];
        means = [.. levels.Select((level, component) => JpegWhite.Mean(level, steps[component].Flat))];
    }

    /// <summary>The mean of a blank block.</summary>
    public int MeanOf(int component) => means[component];

    /// <summary>Makes samples of a block blank.</summary>
    /// <param name="component">The component.</param>
    /// <param name="covered">A bit for each sample, row by row from the lowest.</param>
    /// <param name="block">The coefficients as stored.</param>
    public void Apply(int component, ulong covered, Span<short> block)
    {
        if (covered == JpegBlocks.Whole || !CanPart(component) || !ApplyPart(component, covered, block))
        {
            block.Clear();
            block[0] = (short)means[component];
        }
    }

    // Brightness, where all else is colour.
    private bool CanPart(int component) =>
        isPlain && component == 0 && levels[0] is 0 or Highest && levels.Length is 1 or 3 && levels.AsSpan(1).IndexOfAny(0, Highest) < 0;

    // False where nothing is left, or steps are too coarse to show white beside it.
    private bool ApplyPart(int component, ulong covered, Span<short> block)
    {
        Span<int> samples = stackalloc int[OfBlock];
        steps[component].Show(block, samples);
        var white = levels[component];
        if (!Clean(white, covered, samples))
        {
            return false;
        }

        Span<int> aim = stackalloc int[OfBlock];
        Span<short> made = stackalloc short[OfBlock];
        var best = MostGhost + 1;
        var isMade = false;
        foreach (var lift in Lifts)
        {
            Lift(samples, aim, covered, white == 0 ? -lift : lift);
            steps[component].Store(aim, made);
            steps[component].Show(made, aim);
            var ghost = HasInk(white, covered, aim) ? GhostOf(white, covered, aim) : MostGhost + 1;
            if (ghost < best)
            {
                made.CopyTo(block);
                (best, isMade) = (ghost, true);
            }

            if (best <= Unseen)
            {
                break;
            }
        }

        return isMade;
    }

    // False where paper and ink cannot be told from each other, or there is no ink.
    private static bool Clean(int white, ulong covered, Span<int> samples)
    {
        Span<int> inked = stackalloc int[OfBlock];
        for (var at = 0; at < OfBlock; at++)
        {
            inked[at] = (covered >> at & 1) != 0 ? 0 : Math.Abs(Level(samples[at]) - white);
        }

        var limit = LimitFor(inked);
        var count = 0;
        for (var at = 0; at < OfBlock; at++)
        {
            var isInk = inked[at] > limit;
            samples[at] = Math.Abs(white - (isInk ? Ink : 0)) - Middle;
            count += isInk ? 1 : 0;
        }

        return limit > 0 && count is > 0 and <= MostInk;
    }

    // 0 for none.
    private static int LimitFor(ReadOnlySpan<int> inked)
    {
        foreach (var limit in Limits)
        {
            if (inked.IndexOfAnyInRange(limit - Margin, limit + Margin) < 0)
            {
                return limit;
            }
        }

        return 0;
    }

    private static bool HasInk(int white, ulong covered, ReadOnlySpan<int> samples)
    {
        for (var at = 0; at < OfBlock; at++)
        {
            if ((covered >> at & 1) == 0 && Math.Abs(Level(samples[at]) - white) >= LeastInk)
            {
                return true;
            }
        }

        return false;
    }

    private static void Lift(ReadOnlySpan<int> samples, Span<int> lifted, ulong covered, int lift)
    {
        for (var at = 0; at < OfBlock; at++)
        {
            lifted[at] = samples[at] + ((covered >> at & 1) != 0 ? lift : 0);
        }
    }

    private static int GhostOf(int white, ulong covered, ReadOnlySpan<int> samples)
    {
        var ghost = 0;
        for (var at = 0; at < OfBlock; at++)
        {
            ghost = (covered >> at & 1) != 0 ? Math.Max(ghost, Math.Abs(Level(samples[at]) - white)) : ghost;
        }

        return ghost;
    }

    private static int Level(int sample) => Math.Clamp(sample + Middle, 0, Highest);
}

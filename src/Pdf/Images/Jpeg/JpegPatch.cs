namespace Clona.Pdf.Images.Jpeg;

/// <summary>Makes blocks blank, or parts of blocks: what an area covers becomes white, and of the rest stays the ink.</summary>
/// <remarks>
/// The coefficients of such a block are made anew from its samples after blanking. What codecs leave around letters would still tell of
/// them beside the area; so light samples become white, and others are rounded.
/// </remarks>
internal sealed class JpegPatch
{
    private const int OfBlock = 64;
    private const int Middle = 128;
    private const int Highest = 255;

    // From white, in levels: what is nearer is paper; what is farther is rounded.
    private const int Paper = 95;
    private const int InkStep = 32;

    // The same for components whose white is in the middle: colours.
    private const int PaleColor = 12;
    private const int ColorStep = 16;

    // Levels by which a blank sample may show as something else than white, after rounding in steps; below the first it is not seen. The
    // verifier lets them differ by 28 among each other, and colours go to both sides of white.
    private const int Unseen = 6;
    private const int MostGhost = 24;
    private const int MostTint = 12;

    // White that lies beyond what can be shown hides what rounding does to it.
    private static readonly int[] Lifts = [0, 24, 48];

    private readonly int[] levels;
    private readonly int[] means;
    private readonly JpegSteps[] steps;

    /// <summary>Patches for a picture.</summary>
    /// <param name="file">The picture.</param>
    /// <param name="levels">White, for each component.</param>
    public JpegPatch(JpegFile file, int[] levels)
    {
        this.levels = levels;
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
        if (covered == JpegBlocks.Whole || !ApplyPart(component, covered, block))
        {
            block.Clear();
            block[0] = (short)means[component];
        }
    }

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
        var isColor = white is not (0 or Highest);
        var best = (isColor ? MostTint : MostGhost) + 1;
        var isMade = false;
        foreach (var lift in isColor ? Lifts.AsSpan(0, 1) : Lifts)
        {
            Lift(samples, aim, covered, white == 0 ? -lift : lift);
            steps[component].Store(aim, made);
            steps[component].Show(made, aim);
            var ghost = GhostOf(white, covered, aim);
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

    private static bool Clean(int white, ulong covered, Span<int> samples)
    {
        var isColor = white is not (0 or Highest);
        var (paper, step) = isColor ? (PaleColor, ColorStep) : (Paper, InkStep);
        var isAnyLeft = false;
        for (var at = 0; at < OfBlock; at++)
        {
            var distance = Level(samples[at]) - white;
            var kept = (covered >> at & 1) != 0 || Math.Abs(distance) <= paper
                ? 0
                : Math.Sign(distance) * ((Math.Abs(distance) + (step / 2)) / step * step);
            samples[at] = Level(white + kept - Middle) - Middle;
            isAnyLeft |= kept != 0;
        }

        return isAnyLeft;
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

namespace Clona.Detectors.Passages;

/// <summary>Finds the likeliest passages in the scores of one sentence.</summary>
/// <remarks>Integers only, so that every machine finds the same. Its memory is used again for the next sentence; one thread.</remarks>
internal sealed class PassageSearch
{
    private const int Never = int.MinValue / 4;

    private static readonly Comparer<FoundPassage> ByPlace = Comparer<FoundPassage>.Create((left, right) => left.First.CompareTo(right.First));

    // For each token the index of the first token of the best passage that holds it, and of the one that ends with it or before it, or -1.
    private int[] startsInside = [];
    private int[] startsEnded = [];
    private PassageScore?[] free = [];

    /// <summary>The passages, in order.</summary>
    /// <param name="scores">Scores of the tokens of the sentence; null for one that no passage holds.</param>
    /// <param name="unit">The sentence.</param>
    /// <param name="margins">What is added to the scores.</param>
    /// <param name="found">Takes the passages.</param>
    public void Find(ReadOnlySpan<PassageScore?> scores, PassageUnit unit, in PassageMargins margins, List<FoundPassage> found)
    {
        Grow(scores.Length);
        var from = found.Count;
        Search(scores, unit, margins.Width, 0, found);
        if (margins.Ease <= 0)
        {
            return;
        }

        // Help for the first words would cut a passage in pieces; it is given only where the search without it found nothing.
        var rest = free.AsSpan(0, scores.Length);
        scores.CopyTo(rest);
        foreach (var passage in found.Skip(from))
        {
            rest[(passage.First - unit.First)..(passage.End - unit.First)].Clear();
        }

        Search(rest, unit, margins.Width, margins.Ease, found);
        found.Sort(from, found.Count - from, ByPlace);
    }

    private void Search(ReadOnlySpan<PassageScore?> scores, PassageUnit unit, int width, int ease, List<FoundPassage> found)
    {
        var ended = 0;
        var running = Never;
        for (var at = 0; at < scores.Length; at++)
        {
            var before = ended;
            startsEnded[at] = -1;
            if (scores[at] is not { } score)
            {
                running = Never;
                continue;
            }

            var own = score.Inside + width;
            var begun = before + score.First + own + ease;
            var goesOn = running > Never && running + own >= begun;
            startsInside[at] = goesOn ? startsInside[at - 1] : at;
            running = goesOn ? running + own : begun;
            if (running + score.Last > ended)
            {
                ended = running + score.Last;
                startsEnded[at] = startsInside[at];
            }
        }

        Collect(scores, unit, found);
    }

    private void Collect(ReadOnlySpan<PassageScore?> scores, PassageUnit unit, List<FoundPassage> found)
    {
        var from = found.Count;
        for (var at = scores.Length - 1; at >= 0; at--)
        {
            if (startsEnded[at] < 0)
            {
                continue;
            }

            var (first, end) = (startsEnded[at], at + 1);
            var gain = scores[first]!.Value.First + scores[at]!.Value.Last;
            for (var index = first; index < end; index++)
            {
                gain += scores[index]!.Value.Inside;
            }

            found.Add(new FoundPassage(unit.First + first, unit.First + end, gain));
            at = first;
        }

        found.Reverse(from, found.Count - from);
    }

    private void Grow(int length)
    {
        if (startsInside.Length < length)
        {
            (startsInside, startsEnded, free) = (new int[2 * length], new int[2 * length], new PassageScore?[2 * length]);
        }
    }
}

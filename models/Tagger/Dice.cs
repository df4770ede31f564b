using Clona.Detectors.Lexicon;

namespace Clona.Tagger;

/// <summary>Random numbers that are the same on every machine (SplitMix64).</summary>
internal sealed class Dice(ulong seed)
{
    private ulong state = seed;

    /// <summary>A number in [0, <paramref name="limit"/>).</summary>
    public int Next(int limit)
    {
        state = unchecked(state + 0x9E3779B97F4A7C15UL);
        return (int)(LexiconHash.Mix(state) % (ulong)limit);
    }

    /// <summary>Whether a thing happens that happens <paramref name="percent"/> times of a hundred.</summary>
    public bool Falls(int percent) => Next(100) < percent;

    /// <summary>Shuffles in place.</summary>
    public void Shuffle<T>(Span<T> items)
    {
        for (var i = items.Length - 1; i > 0; i--)
        {
            var other = Next(i + 1);
            (items[i], items[other]) = (items[other], items[i]);
        }
    }
}

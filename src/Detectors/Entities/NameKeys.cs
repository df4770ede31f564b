using Clona.Detectors.Lexicon;

namespace Clona.Detectors.Entities;

/// <summary>The keys under which a form of a name is looked for: one for each stem that it may have.</summary>
internal static class NameKeys
{
    private const int ShortestStem = 3;

    // Endings that a nominative may have by itself: Oldřich is no plural, Maxim no instrumental.
    private static readonly string[] Doubtful = ["ich", "ych", "im", "em", "ym", "um"];

    /// <summary>Adds the keys of the form <paramref name="folded"/>.</summary>
    public static void Add(List<ulong> keys, ReadOnlySpan<char> folded)
    {
        Add(keys, NameStem.KeyOf(folded));
        foreach (var ending in Doubtful)
        {
            if (folded.EndsWith(ending, StringComparison.Ordinal))
            {
                Add(keys, NameStem.KeyOf(string.Concat(folded, "a")));
            }
        }

        // Jitce, Olze: Jitka, Olga.
        if (folded.Length > ShortestStem && folded.EndsWith("ce", StringComparison.Ordinal))
        {
            Add(keys, NameStem.KeyOf(string.Concat(folded[..^2], "ka")));
        }
        else if (folded.Length > ShortestStem && folded.EndsWith("ze", StringComparison.Ordinal))
        {
            Add(keys, NameStem.KeyOf(string.Concat(folded[..^2], "ga")));
        }
    }

    /// <summary>Adds the keys of the names that those in <paramref name="keys"/> are short for.</summary>
    public static void AddFull(List<ulong> keys)
    {
        foreach (var full in keys.SelectMany(ShortNames.FullOf).ToArray())
        {
            Add(keys, full);
        }
    }

    /// <summary>Adds <paramref name="key"/> unless it is 0 or there already.</summary>
    public static void Add(List<ulong> keys, ulong key)
    {
        if (key != 0 && !keys.Contains(key))
        {
            keys.Add(key);
        }
    }
}

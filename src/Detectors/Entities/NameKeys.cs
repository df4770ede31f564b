using Clona.Detectors.Lexicon;

namespace Clona.Detectors.Entities;

/// <summary>The keys under which a form of a name is looked for: one for each stem that it may have.</summary>
internal static class NameKeys
{
    private const int ShortestStem = 3;
    private const int TinyStem = 2;
    private const int LongestTiny = 6;

    // Endings before which two letters are a stem: Ivou, Lvovi.
    private static readonly string[] TinyEndings = ["ovou", "ovi", "ova", "ove", "ovu", "ovy", "ou", "em", "uv", "ho", "mu", "a", "e", "i", "o", "u", "y"];

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

        // Smirnova, Smirnovu: Smirnov.
        if (folded.Length > ShortestStem + 1 && (folded.EndsWith("ova", StringComparison.Ordinal) || folded.EndsWith("ovu", StringComparison.Ordinal)))
        {
            Add(keys, NameStem.KeyOf(folded[..^1]));
        }

        AddTiny(keys, folded);
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

    // Ivou: Iva; Lea: Leo; Lva, Psovi: Lev, Pes. Stems of two letters, which NameStem leaves alone.
    private static void AddTiny(List<ulong> keys, ReadOnlySpan<char> folded)
    {
        if (folded.Length == ShortestStem && folded[1] == 'e')
        {
            Add(keys, TinyKey(folded[0], folded[2]));
        }

        for (var index = 0; folded.Length <= LongestTiny && index < TinyEndings.Length; index++)
        {
            var ending = TinyEndings[index];
            if (folded.Length == TinyStem + ending.Length && IsTinyStem(folded[0], folded[1]) && folded.EndsWith(ending, StringComparison.Ordinal))
            {
                Add(keys, TinyKey(folded[0], folded[1]));
            }
        }
    }

    // Iv-, Le-, Mi-, Lv-, Ps-; Mai and May, Nga and Ngo, Thu and Tho are names of their own.
    private static bool IsTinyStem(char first, char second) => IsVowel(second) ? second is 'e' or 'i' : IsVowel(first) || second is not ('g' or 'h' or 'r');

    private static bool IsVowel(char letter) => "aeiouy".Contains(letter, StringComparison.Ordinal);

    // Odd and out of the way of the stems, which hold letters only.
    private static ulong TinyKey(char first, char second) => LexiconHash.Append(LexiconHash.Append(LexiconHash.Append(LexiconHash.Empty, '-'), first), second) | 1;
}

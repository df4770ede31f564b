using Clona.Detectors.Text;

namespace Clona.Detectors.Lexicon;

/// <summary>A key shared by all case forms of a name, by its masculine, feminine, plural and possessive
/// forms.</summary>
/// <remarks>
/// Works without a lexicon, so names that no list holds can be linked as well. It merges a few different names (Petr
/// and
/// Petra); gender and the other words of the full name tell those apart.
/// </remarks>
internal static class NameStem
{
    private const int ShortestStem = 3;

    private static readonly string[] Endings =
    [
        "ovymi", "ovych", "ovou", "ovym", "ovi", "ove", "ova", "ovu", "ovo", "ovy",
        "eho", "emu", "ymi", "imi", "ych", "ich", "iho", "imu", "uv", "em", "ym", "im", "ou", "um", "ho", "mu",
        "a", "e", "i", "o", "u", "y",
    ];

    // By their last letter, in the same order.
    private static readonly string[][] EndingsByLetter = LetterLists.Of(Endings, ending => ending[^1]);

    /// <summary>The key of the name whose folded form is <paramref name="folded"/>; never 0.</summary>
    public static ulong KeyOf(ReadOnlySpan<char> folded)
    {
        var stem = WithoutEnding(folded);
        var hash = LexiconHash.Empty;
        for (var i = 0; i < stem.Length; i++)
        {
            if (!IsUnstableVowel(stem, i))
            {
                hash = LexiconHash.Append(hash, stem[i]);
            }
        }

        return hash | 1;
    }

    private static ReadOnlySpan<char> WithoutEnding(ReadOnlySpan<char> folded)
    {
        if (folded.IsEmpty || folded[^1] >= EndingsByLetter.Length)
        {
            return folded;
        }

        foreach (var ending in EndingsByLetter[folded[^1]])
        {
            if (folded.Length - ending.Length >= ShortestStem && folded.EndsWith(ending, StringComparison.Ordinal))
            {
                return folded[..^ending.Length];
            }
        }

        return folded;
    }

    // Havel – Havla, Němec – Němce, Pavlíček – Pavlíčka: the vowel before the last consonant comes and goes.
    private static bool IsUnstableVowel(ReadOnlySpan<char> stem, int index) =>
        index >= 2 && index == stem.Length - 2 && stem[index] == 'e'
            && "kclnr".Contains(stem[^1], StringComparison.Ordinal);
}

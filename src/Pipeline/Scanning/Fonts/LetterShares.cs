using System.Globalization;
using Clona.Detectors.Lexicon;

namespace Clona.Pipeline.Scanning.Fonts;

/// <summary>Tells a text in Latin letters from one whose codes mean something else, by how often its letters come.</summary>
internal static class LetterShares
{
    // The twelve letters that make up three quarters of Czech, Slovak and English print; of other letters in their place they are about half.
    private const string Usual = "aeionrstlvdk";
    private const double LeastUsual = 0.55;
    private const int FewestLetters = 120;

    // Codes, units and abbreviations follow no language.
    private const int FewestOfWord = 4;

    // Signs without a meaning of their own, and letters of other scripts.
    private const double MostForeign = 0.3;
    private const int FewestSigns = 60;

    // Behind the last of the Latin letters with accents.
    private const char EndOfLatin = '\u0250';

    // The letter without its accent and case, for all that are Latin.
    private static readonly char[] Bases = [.. Enumerable.Range(0, EndOfLatin).Select(code => BaseOf((char)code))];

    /// <summary>Whether the text is probably not what a page shows in Latin letters; a short one never is.</summary>
    /// <param name="signs">The text, sign by sign; null where one has no meaning.</param>
    public static bool AreStrange(IEnumerable<string?> signs)
    {
        var (all, foreign, latin, usual) = (0, 0, 0, 0);
        var word = (Letters: 0, Usual: 0);
        foreach (var sign in signs)
        {
            var first = sign is [var begin, ..] ? begin : '\0';
            var letter = first < EndOfLatin ? Bases[first] : '\0';
            all += char.IsWhiteSpace(first) ? 0 : 1;
            foreign += IsForeign(first) ? 1 : 0;
            if (letter != '\0')
            {
                word = (word.Letters + 1, word.Usual + (Usual.Contains(letter, StringComparison.Ordinal) ? 1 : 0));
                continue;
            }

            (latin, usual) = word.Letters < FewestOfWord ? (latin, usual) : (latin + word.Letters, usual + word.Usual);
            word = default;
        }

        (latin, usual) = (latin + word.Letters, usual + word.Usual);
        return (all >= FewestSigns && foreign > all * MostForeign) || (latin >= FewestLetters && usual < latin * LeastUsual);
    }

    private static bool IsForeign(char sign) => sign >= EndOfLatin
        ? (char.IsLetter(sign) && !ShownLetters.IsLigature(sign)) || sign == '\uFFFD' || char.GetUnicodeCategory(sign) == UnicodeCategory.PrivateUse
        : char.IsControl(sign) && !char.IsWhiteSpace(sign);

    private static char BaseOf(char sign) =>
        NameForms.WithoutDiacritics(sign.ToString())[0] is var plain && char.IsAsciiLetter(plain) ? char.ToLowerInvariant(plain) : '\0';
}

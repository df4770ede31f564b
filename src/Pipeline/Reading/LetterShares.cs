using System.Globalization;
using Clona.Detectors.Lexicon;

namespace Clona.Pipeline.Reading;

/// <summary>Tells a text in Latin letters from one whose codes mean something else, by how often its letters come.</summary>
internal static class LetterShares
{
    // The twelve letters that make up three quarters of Czech, Slovak and English print; of other letters in their place they are about half.
    private const string Usual = "aeionrstlvdk";
    private const double LeastUsual = 0.55;
    private const int FewestLetters = 120;

    // Codes, units and abbreviations follow no language.
    private const int FewestOfWord = 4;
    private const int FewestOfRun = 3;

    // Signs without a meaning of their own, and letters that are none of these languages.
    private const double MostForeign = 0.3;
    private const int FewestSigns = 60;

    // Behind the letters of European languages, among which all letters of Czech and Slovak are.
    private const char EndOfEuropean = '\u0180';

    // Of the foreign signs, those that are letters of one script; of them, those that stand in words.
    private const double LeastOfScript = 0.9;
    private const double LeastInWords = 0.8;

    // Scripts in use around, by the first and the last of their letters: Greek, Cyrillic, Hebrew, Arabic.
    private static readonly (char First, char Last)[] Scripts = [('\u0370', '\u03FF'), ('\u0400', '\u052F'), ('\u0590', '\u05FF'), ('\u0600', '\u06FF')];

    // Several Latin letters in one.
    private const char FirstLigature = '\uFB00';
    private const char LastLigature = '\uFB06';

    // The letter without its accent and case, for all that are European.
    private static readonly char[] Bases = [.. Enumerable.Range(0, EndOfEuropean).Select(code => BaseOf((char)code))];

    /// <summary>What kind of text it is.</summary>
    /// <param name="signs">The text, sign by sign; null where one has no meaning.</param>
    public static TextKind KindOf(IEnumerable<string?> signs)
    {
        var (all, foreign, latin, usual) = (0, 0, 0, 0);
        var word = (Letters: 0, Usual: 0);
        var scripts = new ScriptCount[Scripts.Length];
        foreach (var sign in signs)
        {
            var first = sign is [var begin, ..] ? begin : '\0';
            var letter = first < EndOfEuropean ? Bases[first] : '\0';
            all += char.IsWhiteSpace(first) ? 0 : 1;
            foreign += letter == '\0' && IsForeign(first) ? 1 : 0;
            Count(scripts, first);
            if (letter != '\0')
            {
                word = (word.Letters + 1, word.Usual + (Usual.Contains(letter, StringComparison.Ordinal) ? 1 : 0));
                continue;
            }

            (latin, usual) = word.Letters < FewestOfWord ? (latin, usual) : (latin + word.Letters, usual + word.Usual);
            word = default;
        }

        (latin, usual) = (latin + word.Letters, usual + word.Usual);
        return latin >= FewestLetters && usual < latin * LeastUsual ? TextKind.Strange
            : all < FewestSigns || foreign <= all * MostForeign ? TextKind.Usual
            : scripts.Any(script => script.Letters >= foreign * LeastOfScript && script.InWords >= script.Letters * LeastInWords) ? TextKind.OtherScript
            : TextKind.Strange;
    }

    // A word is three letters of one script side by side.
    private static void Count(ScriptCount[] scripts, char sign)
    {
        for (var i = 0; i < scripts.Length; i++)
        {
            var run = sign >= Scripts[i].First && sign <= Scripts[i].Last && char.IsLetter(sign) ? scripts[i].Run + 1 : 0;
            scripts[i] = new(scripts[i].Letters + (run > 0 ? 1 : 0), scripts[i].InWords + (run == FewestOfRun ? FewestOfRun : run > FewestOfRun ? 1 : 0), run);
        }
    }

    private static bool IsForeign(char sign) => char.GetUnicodeCategory(sign) switch
    {
        UnicodeCategory.PrivateUse or UnicodeCategory.Surrogate => true,
        UnicodeCategory.Control => !char.IsWhiteSpace(sign),
        _ => sign == '\uFFFD' || (char.IsLetter(sign) && sign is < FirstLigature or > LastLigature),
    };

    private static char BaseOf(char sign) =>
        NameForms.WithoutDiacritics(sign.ToString())[0] is var plain && char.IsAsciiLetter(plain) ? char.ToLowerInvariant(plain) : '\0';

    private readonly record struct ScriptCount(int Letters, int InWords, int Run);
}

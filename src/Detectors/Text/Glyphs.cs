using System.Collections.Frozen;
using System.Globalization;

namespace Clona.Detectors.Text;

/// <summary>What single characters of a document mean for detectors: blanks, ligatures, accents, look-alikes.</summary>
/// <remarks>
/// Tables instead of <c>string.Normalize</c>, because the product runs with invariant globalization, and because only
/// equivalences that matter for Central European Latin text are wanted.
/// </remarks>
internal static class Glyphs
{
    private static readonly string[] Ligatures = ["ff", "fi", "fl", "ffi", "ffl", "st", "st"];
    private static readonly FrozenDictionary<(char Letter, char Mark), char> Composed = BuildComposed();
    private static readonly FrozenDictionary<char, char> LookAlikes = BuildLookAlikes();

    /// <summary>Whether the character is invisible and without meaning (soft hyphen, zero width, direction
    /// marks).</summary>
    public static bool IsLeftOut(char c) => c is '\u00AD' or '\u034F' or '\u180E' or '\uFEFF'
        or (>= '\u200B' and <= '\u200F') or (>= '\u202A' and <= '\u202E') or (>= '\u2060' and <= '\u206F')
        or (>= '\uFE00' and <= '\uFE0F');

    /// <summary>First letter of the Greek and Cyrillic blocks.</summary>
    public const char FirstForeign = '\u0370';

    /// <summary>Last letter of the Cyrillic blocks.</summary>
    public const char LastForeign = '\u052F';

    /// <summary>Whether the character belongs to a Greek or Cyrillic block.</summary>
    public static bool IsForeign(char c) => c is >= FirstForeign and <= LastForeign;

    /// <summary>Whether the character is a combining accent.</summary>
    public static bool IsMark(char c) => c is >= '\u0300' and <= '\u036F';

    /// <summary>The composed letter, or U+0000 if there is none; a look-alike composes as the Latin letter.</summary>
    public static char Compose(char letter, char mark)
    {
        var latin = LatinLookAlike(letter);
        return Composed.GetValueOrDefault((latin == '\0' ? letter : latin, mark));
    }

    /// <summary>The letters of a Latin ligature, or null.</summary>
    public static string? Ligature(char c) => c is >= '\uFB00' and <= '\uFB06' ? Ligatures[c - '\uFB00'] : null;

    /// <summary>The Latin letter that a Cyrillic or Greek one looks like, or U+0000.</summary>
    public static char LatinLookAlike(char c) => LookAlikes.GetValueOrDefault(c);

    /// <summary>The plain character that stands in the view for <paramref name="c"/>.</summary>
    public static char Plain(char c)
    {
        if (c is >= '\uFF01' and <= '\uFF5E')
        {
            return (char)(c - '\uFF01' + '!');
        }

        if (c < 0x80)
        {
            return c is '\f' or '\v' ? '\n' : c;
        }

        var digit = CharUnicodeInfo.GetDecimalDigitValue(c);
        return digit >= 0 ? (char)('0' + digit) : PlainPunctuation(c);
    }

    private static char PlainPunctuation(char c) => c switch
    {
        '\u0085' or '\u2028' or '\u2029' => '\n',
        '\u00A0' or '\u1680' or (>= '\u2000' and <= '\u200A') or '\u202F' or '\u205F' or '\u3000' => ' ',
        '\u2010' or '\u2011' or '\uFE63' => '-',
        '\u2012' or '\u2014' or '\u2015' => '–',
        '\u2044' or '\u2215' => '/',
        '\u2024' => '.',
        '\u00A6' or '\u2223' or '\u2502' or '\u2503' or '\u2551' or '\u2758' => '|',
        _ => c,
    };

    private static FrozenDictionary<(char Letter, char Mark), char> BuildComposed()
    {
        (char Mark, string Letters, string Results)[] rows =
        [
            ('\u0301', "aceilnorsuyzACEILNORSUYZ", "áćéíĺńóŕśúýźÁĆÉÍĹŃÓŔŚÚÝŹ"),
            ('\u030C', "cdelnrstzgCDELNRSTZG", "čďěľňřšťžǧČĎĚĽŇŘŠŤŽǦ"),
            ('\u030A', "uaUA", "ůåŮÅ"),
            ('\u0308', "aeiouyAEIOUY", "äëïöüÿÄËÏÖÜŸ"),
            ('\u0302', "aeiouAEIOU", "âêîôûÂÊÎÔÛ"),
            ('\u0300', "aeiouAEIOU", "àèìòùÀÈÌÒÙ"),
            ('\u0303', "anoANO", "ãñõÃÑÕ"),
            ('\u030B', "ouOU", "őűŐŰ"),
            ('\u0306', "agAG", "ăğĂĞ"),
            ('\u0328', "aeAE", "ąęĄĘ"),
            ('\u0327', "csCS", "çşÇŞ"),
            ('\u0326', "stST", "șțȘȚ"),
            ('\u0307', "zeZE", "żėŻĖ"),
        ];
        return rows.SelectMany(row => row.Letters.Zip(row.Results, (letter, result) => ((letter, row.Mark), result)))
            .ToFrozenDictionary(pair => pair.Item1, pair => pair.result);
    }

    private static FrozenDictionary<char, char> BuildLookAlikes()
    {
        const string foreign = "АВЕКМНОРСТУХЅІЈҮԚԜӀаеорсухѕіјһԁԛԝӏΑΒΕΖΗΙΚΜΝΟΡΤΥΧαονιρϲϳ";
        const string latin = "ABEKMHOPCTYXSIJYQWIaeopcyxsijhdqwlABEZHIKMNOPTYXaovipcj";
        return foreign.Zip(latin).ToFrozenDictionary(pair => pair.First, pair => pair.Second);
    }
}

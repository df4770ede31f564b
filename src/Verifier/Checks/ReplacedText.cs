using System.Globalization;
using System.Text;
using Clona.Verifier.Reading.Content;

namespace Clona.Verifier.Checks;

/// <summary>
/// Judges the texts that an output gives in place of glyphs: each says what its glyphs say, up to case, spaces, marks
/// of punctuation and ligatures, or nothing.
/// </summary>
internal static class ReplacedText
{
    private const int MaxLengthPerGlyph = 16;

    private static readonly Dictionary<char, string> Joined = new()
    {
        [(char)0xFB00] = "FF",
        [(char)0xFB01] = "FI",
        [(char)0xFB02] = "FL",
        [(char)0xFB03] = "FFI",
        [(char)0xFB04] = "FFL",
        [(char)0xFB05] = "ST",
        [(char)0xFB06] = "ST",
    };

    /// <summary>Whether all replacements of a page are as they have to be.</summary>
    public static bool IsHonest(PageContent page) => page.Replaced.All(span => IsHonest(span, page.Glyphs));

    private static bool IsHonest(ReplacedSpan span, IReadOnlyList<Glyph> glyphs)
    {
        var shown = string.Concat(glyphs.Skip(span.First).Take(span.Count).Select(glyph => glyph.Text));
        return span.Text.Length == 0
            || (span.Text.Length <= MaxLengthPerGlyph * (span.Count + 1) && Letters(span.Text) == Letters(shown));
    }

    /// <summary>The letters and digits of a text in upper case, ligatures taken apart.</summary>
    public static string Letters(string text)
    {
        var letters = new StringBuilder();
        foreach (var value in text)
        {
            if (Joined.TryGetValue(value, out var several))
            {
                letters.Append(several);
            }
            else if (CountsAsLetter(value))
            {
                letters.Append(char.ToUpperInvariant(value));
            }
        }

        return letters.ToString();
    }

    private static bool CountsAsLetter(char value) => char.GetUnicodeCategory(value) switch
    {
        UnicodeCategory.UppercaseLetter or UnicodeCategory.LowercaseLetter or UnicodeCategory.TitlecaseLetter => true,
        UnicodeCategory.ModifierLetter or UnicodeCategory.OtherLetter or UnicodeCategory.DecimalDigitNumber => true,
        UnicodeCategory.Surrogate or UnicodeCategory.NonSpacingMark or UnicodeCategory.PrivateUse => true,
        _ => false,
    };
}

using System.Text;

namespace Clona.Pdf.Layout;

/// <summary>The form in which a glyph's Unicode enters the text.</summary>
internal static class GlyphText
{
    /// <summary>Stands for a glyph that the font does not explain.</summary>
    public const string Unknown = "\uFFFD";

    private static readonly string[] Ligatures = ["ff", "fi", "fl", "ffi", "ffl", "st", "st"];

    /// <summary>
    /// Letters instead of Latin ligatures and of letters with combining accents, U+0020 for white space, <see
    /// cref="Unknown"/> for nothing and for controls.
    /// </summary>
    /// <remarks>Line ends inside a glyph's Unicode would cut the text where the page has no line end.</remarks>
    public static string Normalise(string? unicode)
    {
        if (string.IsNullOrEmpty(unicode))
        {
            return Unknown;
        }

        if (unicode.Length == 1 || string.IsNullOrWhiteSpace(unicode))
        {
            return NormaliseOne(unicode);
        }

        // Thin spaces around the letter of one glyph are no words' ends.
        var text = unicode.Trim();
        return text.AsSpan().ContainsAnyExceptInRange('!', '\u007E') ? NormaliseEach(text) : text;
    }

    private static string NormaliseEach(string text)
    {
        var result = new StringBuilder(text.Length);
        foreach (var unit in text)
        {
            if (result.Length > 0 && AccentTable.IsMark(unit) && AccentTable.Compose(result[^1], unit) is { } composed)
            {
                result[^1] = composed;
            }
            else
            {
                result.Append(char.IsSurrogate(unit) ? unit.ToString() : NormaliseOne(unit.ToString()));
            }
        }

        return result.ToString();
    }

    private static string NormaliseOne(string unicode) => unicode[0] switch
    {
        ' ' => unicode,
        >= '\uFB00' and <= '\uFB06' => Ligatures[unicode[0] - '\uFB00'],
        '\u200B' or '\uFEFF' => " ",
        var unit when char.IsWhiteSpace(unit) => " ",
        var unit when char.IsControl(unit) || char.IsSurrogate(unit) => Unknown,
        _ => unicode,
    };
}

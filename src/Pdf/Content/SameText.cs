using System.Text;

namespace Clona.Pdf.Content;

/// <summary>
/// Tells whether a replacement text says what its glyphs say: the same letters and digits, whatever their case, spaces,
/// hyphens and ligatures.
/// </summary>
/// <remarks>
/// Whoever reads the glyphs has then read the replacement text too, so it hides nothing. An empty one hides nothing
/// either.
/// </remarks>
internal static class SameText
{
    private const int MostPerGlyph = 8;
    private const int MostBesides = 16;

    private static readonly string[] Ligatures = ["FF", "FI", "FL", "FFI", "FFL", "ST", "ST"];

    /// <summary>Whether <paramref name="replacement"/> may stand for glyphs that read <paramref name="glyphs"/>.</summary>
    public static bool MayReplace(string replacement, string glyphs) =>
        replacement.Length == 0
        || (replacement.Length <= (MostPerGlyph * glyphs.Length) + MostBesides && Fold(replacement) == Fold(glyphs));

    /// <summary>Whether <paramref name="text"/> says a part of what glyphs that read <paramref name="glyphs"/> say.</summary>
    public static bool IsPart(string text, string glyphs) => Fold(text) is { Length: > 0 } part && Fold(glyphs).Contains(part, StringComparison.Ordinal);

    private static string Fold(string text)
    {
        var folded = new StringBuilder(text.Length);
        foreach (var letter in text)
        {
            if (letter is >= '\uFB00' and <= '\uFB06')
            {
                folded.Append(Ligatures[letter - '\uFB00']);
            }
            else if (char.IsLetterOrDigit(letter) || char.IsSurrogate(letter) || char.GetUnicodeCategory(letter) is
                System.Globalization.UnicodeCategory.NonSpacingMark or System.Globalization.UnicodeCategory.PrivateUse)
            {
                folded.Append(char.ToUpperInvariant(letter));
            }
        }

        return folded.ToString();
    }
}

using System.Text;
using Clona.Detectors.Lexicon;

namespace Clona.Pipeline.Scanning.Fonts;

/// <summary>Letters and digits as they are compared with what was read: what readers of pictures often confuse is one.</summary>
internal static class ShownLetters
{
    // Of a text with more of other scripts nothing can be said: the reader knows Latin letters only.
    private const double MostForeign = 0.5;

    private const char FirstLigature = '\uFB00';
    private static readonly string[] Ligatures = ["ff", "fi", "fl", "ffi", "ffl", "st", "st"];

    /// <summary>Latin letters and digits without accents and case; null where most letters are of other scripts.</summary>
    public static string? Of(string text)
    {
        var letters = new StringBuilder(text.Length);
        var foreign = 0;
        foreach (var sign in NameForms.WithoutDiacritics(text))
        {
            if (IsLigature(sign))
            {
                foreach (var letter in Ligatures[sign - FirstLigature])
                {
                    letters.Append(Alike(letter));
                }
            }
            else if (char.IsLetterOrDigit(sign) || sign is '|' or '!')
            {
                foreign += char.IsAscii(sign) ? 0 : 1;
                letters.Append(Alike(char.ToLowerInvariant(sign)));
            }
        }

        return foreign > letters.Length * MostForeign ? null : letters.ToString();
    }

    /// <summary>Whether the sign is several Latin letters in one.</summary>
    public static bool IsLigature(char sign) => sign >= FirstLigature && sign < FirstLigature + Ligatures.Length;

    private static char Alike(char sign) => sign switch
    {
        'l' or '1' or 'j' or '|' or '!' => 'i',
        '0' => 'o',
        '5' => 's',
        '8' => 'b',
        '2' => 'z',
        _ => sign,
    };
}

using System.Globalization;
using System.Text;

namespace Clona.Pipeline.Scanning.Fonts;

/// <summary>Letters and digits as they are compared with what was read: what readers of pictures often confuse is one.</summary>
internal static class ShownLetters
{
    // Of a text with more of other scripts nothing can be said: the reader knows Latin letters only.
    private const double MostForeign = 0.5;

    /// <summary>Latin letters and digits without accents and case; null where most letters are of other scripts.</summary>
    public static string? Of(string text)
    {
        var letters = new StringBuilder(text.Length);
        var (all, foreign) = (0, 0);
        foreach (var sign in text.Normalize(NormalizationForm.FormKD))
        {
            if (char.IsLetterOrDigit(sign))
            {
                all++;
                foreign += char.IsAscii(sign) || Plain(sign) != sign ? 0 : 1;
                letters.Append(Alike(Plain(char.ToLower(sign, CultureInfo.InvariantCulture))));
            }
            else if (sign is '|' or '!')
            {
                letters.Append('i');
            }
        }

        return foreign > all * MostForeign ? null : letters.ToString();
    }

    private static char Plain(char sign) => sign switch
    {
        'ł' or 'Ł' => 'l',
        'đ' or 'Đ' or 'ð' => 'd',
        'ø' or 'Ø' => 'o',
        'ß' => 's',
        'ı' => 'i',
        'æ' or 'Æ' => 'a',
        _ => sign,
    };

    private static char Alike(char sign) => sign switch
    {
        'l' or '1' or 'j' => 'i',
        '0' => 'o',
        '5' => 's',
        '8' => 'b',
        '2' => 'z',
        _ => sign,
    };
}

using System.Text;
using Clona.Verifier.Reading.Fonts;

namespace Clona.Verifier.Checks.DeepScan;

/// <summary>Forms of a text in which small differences of writing vanish.</summary>
internal static class TextFold
{
    /// <summary>Lower case, without diacritics, each run of other characters one space.</summary>
    public static string Words(string text) => Fold(text, true);

    /// <summary>Lower case, without diacritics, letters and digits only.</summary>
    public static string Squeeze(string text) => Fold(text, false);

    /// <summary>Without diacritics; everything else as it is.</summary>
    public static string WithoutDiacritics(string text) =>
        string.Concat(text.Where(letter => !LatinAccents.IsMark(letter)).Select(BaseLetter));

    /// <summary>Accented letters taken apart, as in Unicode normal form D.</summary>
    public static string Decompose(string text) => string.Concat(text.Select(
        letter => LatinAccents.Decompose(letter) is var (plain, mark) ? $"{plain}{mark}" : letter.ToString()));

    /// <summary>Letters and combining marks put together, as in Unicode normal form C.</summary>
    public static string Compose(string text)
    {
        var result = new StringBuilder(text.Length);
        foreach (var letter in text)
        {
            if (result.Length > 0 && LatinAccents.Compose(result[^1], letter) is { } whole)
            {
                result[^1] = whole;
            }
            else
            {
                result.Append(letter);
            }
        }

        return result.ToString();
    }

    public static string Reverse(string text)
    {
        var letters = text.ToCharArray();
        Array.Reverse(letters);
        return new string(letters);
    }

    private static string Fold(string text, bool keepsGaps)
    {
        var result = new StringBuilder(text.Length);
        foreach (var letter in text)
        {
            if (char.IsLetterOrDigit(letter))
            {
                result.Append(char.ToLowerInvariant(BaseLetter(letter)));
            }
            else if (keepsGaps && !LatinAccents.IsMark(letter) && result.Length > 0 && result[^1] != ' ')
            {
                result.Append(' ');
            }
        }

        return result.ToString();
    }

    private static char BaseLetter(char letter) =>
        char.IsAscii(letter) ? letter : LatinAccents.Decompose(letter)?.Base ?? letter;
}

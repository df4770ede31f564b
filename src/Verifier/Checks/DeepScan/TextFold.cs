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

    public static string Reverse(string text)
    {
        var letters = text.ToCharArray();
        Array.Reverse(letters);
        return new string(letters);
    }

    private static string Fold(string text, bool keepsGaps)
    {
        var result = new char[text.Length];
        var length = 0;
        foreach (var letter in text)
        {
            if (char.IsLetterOrDigit(letter))
            {
                result[length++] = char.ToLowerInvariant(BaseLetter(letter));
            }
            else if (keepsGaps && !LatinAccents.IsMark(letter) && length > 0 && result[length - 1] != ' ')
            {
                result[length++] = ' ';
            }
        }

        return new string(result, 0, length);
    }

    private static char BaseLetter(char letter) =>
        char.IsAscii(letter) ? letter : LatinAccents.Decompose(letter)?.Base ?? letter;
}

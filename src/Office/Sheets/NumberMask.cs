namespace Clona.Office.Sheets;

/// <summary>Fills a number into a mask of digits and dividers, such as the one that offices give birth numbers.</summary>
internal static class NumberMask
{
    /// <summary>The filled mask; null where the code is no such mask or the number no whole one.</summary>
    public static string? Fill(string code, string number)
    {
        var mask = code.Replace("\\", string.Empty, StringComparison.Ordinal).Replace("\"", string.Empty, StringComparison.Ordinal);
        if (mask.Length > 40 || !mask.Any(letter => letter is '/' or '-' or ' ') || !mask.Any(IsDigit)
            || mask.Any(letter => !IsDigit(letter) && letter is not ('/' or '-' or ' ')) || number.Any(letter => !char.IsAsciiDigit(letter)))
        {
            return null;
        }

        var filled = new Stack<char>();
        var place = number.Length - 1;
        for (var index = mask.Length - 1; index >= 0; index--)
        {
            if (!IsDigit(mask[index]))
            {
                filled.Push(mask[index]);
            }
            else if (place >= 0)
            {
                filled.Push(number[place--]);
            }
            else if (mask[index] == '0')
            {
                filled.Push('0');
            }
        }

        return number[..(place + 1)] + string.Concat(filled).TrimStart('/', '-', ' ');
    }

    private static bool IsDigit(char letter) => letter is '0' or '#' or '?';
}

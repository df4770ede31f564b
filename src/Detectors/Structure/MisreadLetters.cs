namespace Clona.Detectors.Structure;

/// <summary>Reads digits as letters where recognition of a scan took an l for 1 or an o for 0 inside a word ("Mi1oš", "Cha1upník").</summary>
/// <remarks>Only words that begin with a capital and go on in small letters; codes keep their digits. The length stays.</remarks>
internal static class MisreadLetters
{
    private const int ShortestWord = 4;

    /// <summary>The text with the letters that were meant; the same string where there are none.</summary>
    public static string Repair(string view)
    {
        char[]? repaired = null;
        for (var at = view.AsSpan().IndexOfAny('0', '1'); at >= 0 && at + 1 < view.Length;)
        {
            if (at > 0 && char.IsLetter(view[at - 1]) && char.IsLower(view[at + 1]) && IsInWord(view, at))
            {
                repaired ??= view.ToCharArray();
                repaired[at] = view[at] == '1' ? 'l' : 'o';
            }

            var next = view.AsSpan(at + 1).IndexOfAny('0', '1');
            at = next < 0 ? -1 : at + 1 + next;
        }

        return repaired is null ? view : new string(repaired);
    }

    // A word is short, so what one digit costs is limited.
    private static bool IsInWord(string view, int digit)
    {
        const int longest = 24;
        var start = digit;
        while (start > 0 && digit - start < longest && char.IsLetterOrDigit(view[start - 1]))
        {
            start--;
        }

        var end = digit;
        while (end < view.Length && end - digit < longest && char.IsLetterOrDigit(view[end]))
        {
            end++;
        }

        if (end - start < ShortestWord || !char.IsUpper(view[start]))
        {
            return false;
        }

        var digits = 0;
        foreach (var letter in view.AsSpan(start + 1, end - start - 1))
        {
            digits += letter is '0' or '1' ? 1 : 0;
            if (!char.IsLower(letter) && letter is not ('0' or '1'))
            {
                return false;
            }
        }

        return digits * 3 <= end - start;
    }
}

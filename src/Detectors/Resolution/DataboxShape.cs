using Clona.Detectors.Identifiers;
using Clona.Detectors.Text;

namespace Clona.Detectors.Resolution;

/// <summary>The shape of an identifier of a data box that no word and no user name has.</summary>
/// <remarks>Zákon č. 300/2008 Sb. and the ISDS operating rules: seven characters of a–z and 2–9.</remarks>
internal static class DataboxShape
{
    private const int Length = 7;
    private const int LeastOddness = 2;

    /// <summary>Whether seven small letters without digits follow each other as in no word, for two reasons at least.</summary>
    public static bool IsRandom(ReadOnlySpan<char> word) =>
        word.Length == Length && !word.ContainsAnyExceptInRange('a', 'z') && LetterPairs.OddnessOf(word) >= LeastOddness;

    /// <summary>Whether seven letters of one case and digits are mixed.</summary>
    /// <param name="word">A whole word.</param>
    /// <param name="isName">Whether it may be a user name as well: letters, then digits ("novak52").</param>
    public static bool IsMixed(ReadOnlySpan<char> word, out bool isName)
    {
        isName = false;
        if (word.Length != Length || word.ContainsAny('0', '1'))
        {
            return false;
        }

        var upper = 0;
        var lower = 0;
        var changes = 0;
        for (var i = 0; i < Length; i++)
        {
            var isDigit = TextChars.IsDigit(word[i]);
            upper += char.IsAsciiLetterUpper(word[i]) ? 1 : 0;
            lower += char.IsAsciiLetterLower(word[i]) ? 1 : 0;
            changes += i > 0 && isDigit != TextChars.IsDigit(word[i - 1]) ? 1 : 0;
            if (!isDigit && !char.IsAsciiLetter(word[i]))
            {
                return false;
            }
        }

        isName = changes == 1 && !TextChars.IsDigit(word[0]);
        return (upper == 0 || lower == 0) && upper + lower is >= 2 and < Length;
    }
}

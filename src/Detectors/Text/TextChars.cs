using System.Runtime.CompilerServices;

namespace Clona.Detectors.Text;

/// <summary>Classes of characters that scanners of a view ask for; all tests are ordinal and independent of
/// culture.</summary>
/// <remarks>What is asked for every character of a text, several times, has to be inlined, which its length forbids unless told.</remarks>
internal static class TextChars
{
    private const int FoldedRange = 0x250;
    private static readonly char[] Folded = BuildFolded();
    private static readonly char[] Lower = [.. Enumerable.Range(0, FoldedRange).Select(c => char.ToLowerInvariant((char)c))];
    private static readonly CharKinds[] Kinds = [.. Enumerable.Range(0, FoldedRange).Select(c => KindsOf((char)c))];

    /// <summary>Whether <paramref name="c"/> is an ASCII digit; the view holds no others.</summary>
    public static bool IsDigit(char c) => (uint)(c - '0') <= 9;

    /// <summary>Whether <paramref name="c"/> is a letter or a digit.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static bool IsWord(char c)
    {
        var kinds = Kinds;
        return c < kinds.Length ? (kinds[c] & (CharKinds.Letter | CharKinds.Digit)) != CharKinds.None : char.IsLetterOrDigit(c);
    }

    /// <summary>Whether <paramref name="c"/> is a letter.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static bool IsLetter(char c)
    {
        var kinds = Kinds;
        return c < kinds.Length ? (kinds[c] & CharKinds.Letter) != CharKinds.None : char.IsLetter(c);
    }

    /// <summary>Whether <paramref name="c"/> is a capital.</summary>
    public static bool IsUpper(char c)
    {
        var kinds = Kinds;
        return c < kinds.Length ? (kinds[c] & CharKinds.Upper) != CharKinds.None : char.IsUpper(c);
    }

    /// <summary>Whether <paramref name="c"/> is a small letter.</summary>
    public static bool IsLower(char c)
    {
        var kinds = Kinds;
        return c < kinds.Length ? (kinds[c] & CharKinds.Lower) != CharKinds.None : char.IsLower(c);
    }

    /// <summary>Whether <paramref name="c"/> is white space of any kind.</summary>
    public static bool IsSpace(char c)
    {
        var kinds = Kinds;
        return c < kinds.Length ? (kinds[c] & CharKinds.Space) != CharKinds.None : char.IsWhiteSpace(c);
    }

    /// <summary><paramref name="c"/> in lower case.</summary>
    public static char ToLower(char c)
    {
        var lower = Lower;
        return c < lower.Length ? lower[c] : char.ToLowerInvariant(c);
    }

    /// <summary>Whether <paramref name="c"/> is a blank inside a line.</summary>
    public static bool IsBlank(char c) => c is ' ' or '\t';

    /// <summary>Whether <paramref name="c"/> ends a line.</summary>
    public static bool IsLineBreak(char c) => c is '\n' or '\r';

    /// <summary>Whether <paramref name="c"/> is a blank or a line break.</summary>
    public static bool IsWhite(char c) => c is ' ' or '\t' or '\n' or '\r';

    /// <summary>Whether <paramref name="c"/> is a hyphen, a dash or a minus sign.</summary>
    public static bool IsDash(char c) => c is '-' or '–' or '—' or '−';

    /// <summary>Lower case without diacritics for Latin letters up to U+024F; other characters as they are.</summary>
    public static char Fold(char c) => c < FoldedRange ? Folded[c] : c;

    /// <summary>Character at <paramref name="index"/>, or U+0000 outside of <paramref name="view"/>.</summary>
    public static char At(ReadOnlySpan<char> view, int index) => (uint)index < (uint)view.Length ? view[index] : '\0';

    /// <summary>Skips blanks and at most <paramref name="lineBreaks"/> line breaks from <paramref name="index"/>
    /// on.</summary>
    public static int SkipWhite(ReadOnlySpan<char> view, int index, int lineBreaks)
    {
        for (; index < view.Length; index++)
        {
            if (IsBlank(view[index]) || view[index] == '\r')
            {
                continue;
            }

            if (view[index] != '\n' || lineBreaks-- <= 0)
            {
                break;
            }
        }

        return index;
    }

    /// <summary>Index behind the last non-white character before <paramref name="index"/>, over at most so many line
    /// breaks.</summary>
    public static int SkipWhiteBack(ReadOnlySpan<char> view, int index, int lineBreaks)
    {
        for (; index > 0; index--)
        {
            var c = view[index - 1];
            if (IsBlank(c) || c == '\r')
            {
                continue;
            }

            if (c != '\n' || lineBreaks-- <= 0)
            {
                break;
            }
        }

        return index;
    }

    /// <summary>Index behind the run of digits that begins at <paramref name="index"/>.</summary>
    public static int DigitsEnd(ReadOnlySpan<char> view, int index)
    {
        while (index < view.Length && IsDigit(view[index]))
        {
            index++;
        }

        return index;
    }

    /// <summary>Index of the first digit of the run that ends before <paramref name="index"/>.</summary>
    public static int DigitsStart(ReadOnlySpan<char> view, int index)
    {
        while (index > 0 && IsDigit(view[index - 1]))
        {
            index--;
        }

        return index;
    }

    private static CharKinds KindsOf(char c) =>
        (char.IsLetter(c) ? CharKinds.Letter : CharKinds.None) | (char.IsDigit(c) ? CharKinds.Digit : CharKinds.None)
        | (char.IsUpper(c) ? CharKinds.Upper : CharKinds.None) | (char.IsLower(c) ? CharKinds.Lower : CharKinds.None)
        | (char.IsWhiteSpace(c) ? CharKinds.Space : CharKinds.None);

    private static char[] BuildFolded()
    {
        var table = new char[FoldedRange];
        for (var c = 0; c < FoldedRange; c++)
        {
            table[c] = char.ToLowerInvariant((char)c);
        }

        const string from = "áäàâãåāăąčćçĉċďđéěëèêēĕėęğģíîïìĩīĭįıľĺļłňńñņóöôőòõōŏøřŕŗšśşşŝťţŧúůüűùûũūŭųýÿžźżß";
        const string to = "aaaaaaaaacccccddeeeeeeeeeggiiiiiiiiillllnnnnooooooooorrrssssstttuuuuuuuuuuyyzzzs";
        for (var i = 0; i < from.Length; i++)
        {
            table[from[i]] = to[i];
            var upper = char.ToUpperInvariant(from[i]);
            table[upper < FoldedRange ? upper : from[i]] = table[from[i]];
        }

        return table;
    }
}

using Clona.Detectors.Text;

namespace Clona.Detectors.Identifiers;

/// <summary>Reads digits that are written in groups.</summary>
internal static class DigitGroups
{
    private const int LongestDivider = 3;

    /// <summary>Offset behind at most <paramref name="most"/> digits from <paramref name="start"/>, with the marks of
    /// telephone numbers between.</summary>
    /// <param name="view">Text.</param>
    /// <param name="start">First digit.</param>
    /// <param name="most">Number of digits after which reading ends.</param>
    /// <param name="count">Number of digits read.</param>
    public static int End(ReadOnlySpan<char> view, int start, int most, out int count)
    {
        count = 0;
        var end = start;
        var breaks = 0;
        for (var at = start; at < view.Length && count < most; at++)
        {
            var c = view[at];
            if (TextChars.IsDigit(c))
            {
                count++;
                end = at + 1;
                continue;
            }

            breaks += c == '\n' ? 1 : 0;
            // "+421 905 988 898." above "2. Jan Novák": a full stop at the end of a line closes the number.
            var isClosed = c == '\n' && TextChars.At(view, at - 1) == '.';
            if (at - end >= LongestDivider || breaks > 1 || isClosed || !IsDivider(c))
            {
                break;
            }
        }

        return end;
    }

    /// <summary>Offset behind nine digits in groups of three, or 3-2-2-2 where <paramref name="allowsPairs"/>; 0 if
    /// they are not.</summary>
    public static int EndOfThrees(ReadOnlySpan<char> view, int start, bool allowsPairs)
    {
        var second = NextGroup(view, start + 3);
        var length = TextChars.DigitsEnd(view, second) - second;
        if (second == 0 || length is not (3 or 2) || (length == 2 && !allowsPairs))
        {
            return length == 6 && second > 0 && allowsPairs ? second + 6 : 0;
        }

        var end = second + length;
        for (var groups = length == 3 ? 1 : 2; groups > 0; groups--)
        {
            var next = NextGroup(view, end);
            if (next == 0 || TextChars.DigitsEnd(view, next) - next != length)
            {
                return 0;
            }

            end = next + length;
        }

        return end;
    }

    // Threes without a label are divided by one blank, a hyphen or a full stop, always on one line.
    private static int NextGroup(ReadOnlySpan<char> view, int at) =>
        TextChars.At(view, at) is ' ' or '-' or '.' && TextChars.IsDigit(TextChars.At(view, at + 1)) ? at + 1 : 0;

    private static bool IsDivider(char c) => TextChars.IsWhite(c) || c is '-' or '–' or '.' or '/' or '(' or ')';
}

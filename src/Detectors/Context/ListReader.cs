using Clona.Detectors.Text;

namespace Clona.Detectors.Context;

/// <summary>Finds the items of a list below or behind a heading that names their kind ("seznam rodných čísel:").</summary>
/// <remarks>
/// The heading ends its line or holds a colon. Items are divided by line ends, commas, semicolons and "a"; the list ends
/// with its paragraph, or at a line without digits.
/// </remarks>
internal static class ListReader
{
    private const int LongestHeading = 80;
    private const int LongestList = 4000;
    private const int ShortestWord = 3;

    /// <summary>Adds the items below the label with index <paramref name="index"/>, if it is the heading of a
    /// list.</summary>
    public static void Read(ReadOnlySpan<char> text, LabelHit heading, int index, List<TableCell> items)
    {
        var start = ListStart(text, heading.End);
        if (start == 0)
        {
            return;
        }

        var end = ListEnd(text, start);
        for (var at = start; at < end;)
        {
            var itemEnd = ItemEnd(text, at, end);
            var first = ItemStart(text, at, itemEnd);
            if (first < itemEnd)
            {
                items.Add(new TableCell(first, itemEnd, index, index + 1));
            }

            at = itemEnd + 1;
        }
    }

    private static int ListStart(ReadOnlySpan<char> view, int labelEnd)
    {
        var limit = Math.Min(view.Length, labelEnd + LongestHeading);
        for (var at = labelEnd; at < limit; at++)
        {
            var c = view[at];
            if (c is ':' or '\n')
            {
                return TextChars.SkipWhite(view, at + 1, lineBreaks: 2);
            }

            if (TextChars.IsDigit(c) || c is '.' or ';' or '|' or '\t')
            {
                return 0;
            }
        }

        return 0;
    }

    private static int ListEnd(ReadOnlySpan<char> view, int start)
    {
        var limit = Math.Min(view.Length, start + LongestList);
        var at = start;
        while (at < limit)
        {
            var end = TableRow.LineEnd(view, at);
            if (!view[at..end].ContainsAnyInRange('0', '9'))
            {
                break;
            }

            at = Math.Min(end + 1, view.Length);
        }

        return Math.Min(at, limit);
    }

    private static int ItemEnd(ReadOnlySpan<char> view, int start, int end)
    {
        for (var at = start; at < end; at++)
        {
            if (view[at] is '\n' or ',' or ';' || (view[at] == ' ' && view[at..end].StartsWith(" a ")))
            {
                return at;
            }
        }

        return end;
    }

    // Behind a bullet or the number of the item; behind a name, where one leads.
    private static int ItemStart(ReadOnlySpan<char> view, int start, int end)
    {
        start = TextChars.SkipWhite(view, start, lineBreaks: 0);
        start = view[start..end].StartsWith("a ") ? start + 2 : start;
        if (start < end && (TextChars.IsDash(view[start]) || view[start] is '•' or '*' or '·'))
        {
            start = TextChars.SkipWhite(view, start + 1, lineBreaks: 0);
        }

        var number = TextChars.DigitsEnd(view, start);
        if (number - start is 1 or 2 && TextChars.At(view, number) is '.' or ')' && TextChars.At(view, number + 1) == ' '
            && !IsDate(view, number + 2))
        {
            start = number + 2;
        }

        return BehindName(view, start, end);
    }

    private static bool IsDate(ReadOnlySpan<char> view, int at)
    {
        var end = TextChars.DigitsEnd(view, at);
        return (end - at is 1 or 2 && TextChars.At(view, end) == '.') || (end == at && char.IsLower(TextChars.At(view, at)));
    }

    /// <summary>Offset of the value in a cell: its beginning, or the first digit where a word leads.</summary>
    public static int BehindName(ReadOnlySpan<char> view, int start, int end)
    {
        var word = start;
        while (word < end && char.IsLetter(view[word]))
        {
            word++;
        }

        if (word - start < ShortestWord || !char.IsUpper(view[start]) || !char.IsLower(view[start + 1]))
        {
            return start;
        }

        var digit = view[start..end].IndexOfAnyInRange('0', '9');
        return digit < 0 ? start : start + digit;
    }
}

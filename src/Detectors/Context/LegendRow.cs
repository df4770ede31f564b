using Clona.Detectors.Findings;
using Clona.Detectors.Text;

namespace Clona.Detectors.Context;

/// <summary>The sentence or the bracket that names the columns of the list below it: "(jméno, RČ, účet)", "Jméno, datum
/// narození, bydliště:".</summary>
/// <remarks>Its items need not be divided as the rows below are.</remarks>
internal static class LegendRow
{
    private const int LongestLine = 400;
    private const int LongestItem = 36;
    private const int FewestItems = 3;
    private const string RowDividers = "\t|;/–- ,";

    /// <summary>Fills <paramref name="cells"/> with the columns that the line names.</summary>
    /// <param name="view">The text.</param>
    /// <param name="start">Where the line begins.</param>
    /// <param name="end">Where it ends.</param>
    /// <param name="cells">Takes the columns.</param>
    /// <param name="isOpen">Whether neither a bracket nor a colon says that the line names columns, so that almost all of
    /// its items must be labels.</param>
    /// <returns>Number of columns; 0 when the line names none.</returns>
    public static int Split(ReadOnlySpan<char> view, int start, int end, Span<TextSpan> cells, out bool isOpen)
    {
        var last = end;
        while (last > start && (TextChars.IsWhite(view[last - 1]) || view[last - 1] is ':' or '.'))
        {
            last--;
        }

        var isClosed = view[last..end].Contains(':');
        var first = start;
        if (last > start && view[last - 1] == ')')
        {
            last--;
            first = start + view[start..last].LastIndexOf('(') + 1;
        }
        else if (view[start..last].IndexOf(':') is var colon and > 0)
        {
            first = start + colon + 1;
        }

        isOpen = first == start && !isClosed;
        var count = last - start > LongestLine || first >= last ? 0
            : TableRow.Split(view, first, last, DividerOf(view[first..last]), cells);
        foreach (var cell in cells[..count])
        {
            count = cell.Length is 0 or > LongestItem ? 0 : count;
        }

        return count >= FewestItems ? count : 0;
    }

    /// <summary>What divides the row [<paramref name="start"/>, <paramref name="end"/>) into that many cells; U+0000 when
    /// nothing does. Behind commas the last cell may hold more of them, as a home does.</summary>
    public static char RowDivider(ReadOnlySpan<char> view, int start, int end, int columns, Span<TextSpan> cells)
    {
        foreach (var divider in RowDividers)
        {
            var count = view[start..end].Contains(divider) ? TableRow.Split(view, start, end, divider, cells) : 0;
            if (count == columns || (divider == ',' && count > columns && view[start..end].ContainsAnyInRange('0', '9')))
            {
                return divider;
            }
        }

        return '\0';
    }

    private static char DividerOf(ReadOnlySpan<char> line)
    {
        foreach (var mark in "\t|;")
        {
            if (line.Contains(mark))
            {
                return mark;
            }
        }

        return line.Contains(" / ", StringComparison.Ordinal) ? '/' : line.Contains(" – ", StringComparison.Ordinal) ? '–' : ',';
    }
}

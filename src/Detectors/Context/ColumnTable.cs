using Clona.Detectors.Findings;

namespace Clona.Detectors.Context;

/// <summary>Walks over the tables of a text: a head row without digits, then rows with the same divider.</summary>
internal static class ColumnTable
{
    private const int LongestRow = 300;
    private const int ShortestHead = 9;
    private const int MostRows = 400;

    /// <summary>Tells whether the cells are the head of a table that is wanted.</summary>
    internal delegate bool HeadTest(ReadOnlySpan<char> view, ReadOnlySpan<TextSpan> head);

    /// <summary>Takes one row under such a head.</summary>
    internal delegate void RowReader(ReadOnlySpan<char> view, ReadOnlySpan<TextSpan> head, ReadOnlySpan<TextSpan> row);

    /// <summary>Calls <paramref name="read"/> for every row of every table whose head passes
    /// <paramref name="isHead"/>.</summary>
    public static void Read(ReadOnlySpan<char> view, HeadTest isHead, RowReader read)
    {
        Span<TextSpan> head = new TextSpan[TableRow.MostCells];
        Span<TextSpan> row = new TextSpan[TableRow.MostCells];
        for (var start = 0; start < view.Length;)
        {
            var end = EndOfLine(view, start);
            start = IsHead(view, start, end, head, isHead, out var cells, out var divider)
                ? ReadRows(view, end + 1, head[..cells], divider, row, read) : end + 1;
        }
    }

    private static bool IsHead(ReadOnlySpan<char> view, int start, int end, Span<TextSpan> head, HeadTest isHead,
        out int cells, out char divider)
    {
        (cells, divider) = (0, '\0');
        if (end - start is < ShortestHead or > LongestRow || view[start..end].ContainsAnyInRange('0', '9'))
        {
            return false;
        }

        divider = TableRow.DividerOf(view, start, end);
        if (divider == '\0')
        {
            return false;
        }

        cells = TableRow.Split(view, start, end, divider, head);
        return cells > 1 && isHead(view, head[..cells]);
    }

    private static int ReadRows(ReadOnlySpan<char> view, int start, ReadOnlySpan<TextSpan> head, char divider,
        Span<TextSpan> row, RowReader read)
    {
        for (var rows = 0; rows < MostRows && start < view.Length; rows++)
        {
            var end = EndOfLine(view, start);
            if (TableRow.IsRule(view, start, end))
            {
                start = end + 1;
                continue;
            }

            if (end - start > LongestRow || TableRow.DividerOf(view, start, end) != divider)
            {
                break;
            }

            var cells = TableRow.Split(view, start, end, divider, row);
            if (cells > 1 && (divider != ' ' || cells == head.Length))
            {
                read(view, head, row[..cells]);
            }

            start = end + 1;
        }

        return start;
    }

    private static int EndOfLine(ReadOnlySpan<char> view, int start)
    {
        var end = view[start..].IndexOf('\n');
        return end < 0 ? view.Length : start + end;
    }
}

using Clona.Detectors.Findings;
using Clona.Detectors.Text;

namespace Clona.Detectors.Context;

/// <summary>Finds rows of labels and the cells below them: tables, and forms with a row of labels above a row of
/// values.</summary>
/// <remarks>
/// A row of labels has at least two cells, a label in one of them, and no digits. The cell with the same number belongs
/// to the label; where blanks divide and cells are left out, the cell that stands below it.
/// </remarks>
internal sealed class TableReader(string view, LabelHit[] hits)
{
    private const int MostRows = 400;
    private const int MostBlankLines = 2;
    private const int MostOtherLines = 1;
    private const int LongestHead = 400;
    private const int LongestHeadCell = 48;
    private const int LongestCell = 90;
    private const int LabelOffset = 24;
    private readonly TextSpan[] head = new TextSpan[TableRow.MostCells];
    private readonly TextSpan[] row = new TextSpan[TableRow.MostCells];
    private readonly List<TableCell> cells = [];
    private char divider;
    private int headCells;

    /// <summary>Whether each label stands in a row of labels.</summary>
    public bool[] IsHead { get; } = new bool[hits.Length];

    /// <summary>The cells below labels.</summary>
    public List<TableCell> Read()
    {
        for (var i = 0; i < hits.Length;)
        {
            var start = TableRow.LineStart(view, hits[i].Start);
            var end = TableRow.LineEnd(view, hits[i].Start);
            var next = i;
            while (next < hits.Length && hits[next].Start < end)
            {
                next++;
            }

            if (IsHeadRow(start, end, i, next) && ReadRows(end + 1, i, next))
            {
                IsHead.AsSpan(i, next - i).Fill(true);
            }

            i = Math.Max(next, i + 1);
        }

        return cells;
    }

    private bool IsHeadRow(int start, int end, int first, int last)
    {
        var mark = end - start <= LongestHead ? TableRow.DividerOf(view, start, end) : '\0';
        if (mark == '\0')
        {
            return false;
        }

        var count = TableRow.Split(view, start, end, mark, head);
        var labels = 0;
        var filled = 0;
        for (var i = 0; i < count; i++)
        {
            filled += head[i].IsEmpty ? 0 : 1;
            if (head[i].Length > LongestHeadCell || HasValue(head[i], first, last))
            {
                return false;
            }

            labels += LabelsIn(head[i], first, last, out _, out _) ? 1 : 0;
        }

        divider = mark;
        headCells = count;
        return labels > 0 && filled >= 2;
    }

    // A digit outside of labels, or words behind a colon.
    private bool HasValue(TextSpan cell, int first, int last)
    {
        for (var at = cell.Start; at < cell.End; at++)
        {
            if (view[at] == ':' && at < cell.End - 1 && view[(at + 1)..cell.End].AsSpan().Trim().Length > 0)
            {
                return true;
            }

            if (TextChars.IsDigit(view[at]) && !IsInLabel(at, first, last))
            {
                return true;
            }
        }

        return false;
    }

    private bool IsInLabel(int at, int first, int last)
    {
        for (var i = first; i < last; i++)
        {
            if (hits[i].Start <= at && at < hits[i].End)
            {
                return true;
            }
        }

        return false;
    }

    // Labels that announce something, near the beginning of the cell.
    private bool LabelsIn(TextSpan cell, int first, int last, out int head, out int headEnd)
    {
        head = headEnd = first;
        var isFound = false;
        for (var i = first; i < last && hits[i].Start < cell.End; i++)
        {
            var announces = hits[i].Start >= cell.Start && hits[i].Start - cell.Start <= LabelOffset
                && hits[i].Kind is not (LabelKind.Filler or LabelKind.Other);
            if (announces)
            {
                head = isFound ? head : i;
                headEnd = i + 1;
                isFound = true;
            }
        }

        return isFound;
    }

    private bool ReadRows(int start, int first, int last)
    {
        var before = cells.Count;
        var blanks = 0;
        var others = 0;
        var nextHit = last;
        for (var rows = 0; rows < MostRows && start < view.Length; rows++)
        {
            var end = TableRow.LineEnd(view, start);
            var isBlank = view.AsSpan(start, end - start).IsWhiteSpace();
            var isRow = !isBlank && IsRow(start, end, out var count) && !IsLabelRow(start, end, ref nextHit)
                && AddCells(count, first, last);
            blanks = isBlank ? blanks + 1 : 0;
            others = isRow || TableRow.IsRule(view, start, end) ? 0 : others + (isBlank ? 0 : 1);
            if (blanks > MostBlankLines || others > MostOtherLines || (others > 0 && cells.Count == before))
            {
                break;
            }

            start = end + 1;
        }

        return cells.Count > before;
    }

    private bool IsRow(int start, int end, out int count)
    {
        count = 0;
        if (TableRow.IsRule(view, start, end))
        {
            return false;
        }

        count = TableRow.Split(view, start, end, divider, row);
        if (divider is ';' or '|' && count != headCells)
        {
            return false;
        }

        for (var i = 0; i < count; i++)
        {
            if (row[i].Length > LongestCell)
            {
                return false;
            }
        }

        return count >= 2;
    }

    // The next row of labels begins a table of its own.
    private bool IsLabelRow(int start, int end, ref int nextHit)
    {
        while (nextHit < hits.Length && hits[nextHit].Start < start)
        {
            nextHit++;
        }

        var labels = 0;
        var values = 0;
        for (var i = 0; i < Math.Min(headCells, TableRow.MostCells) && !row[i].IsEmpty; i++)
        {
            var last = nextHit;
            while (last < hits.Length && hits[last].Start < row[i].End)
            {
                last++;
            }

            var hasValue = HasValue(row[i], nextHit, last);
            values += hasValue ? 1 : 0;
            labels += !hasValue && StartsWithLabel(row[i], nextHit, last) ? 1 : 0;
        }

        return labels > 0 && values == 0 && end > start;
    }

    private bool StartsWithLabel(TextSpan cell, int first, int last)
    {
        for (var i = first; i < last; i++)
        {
            if (hits[i].Start == cell.Start && hits[i].Kind is not LabelKind.Filler)
            {
                return true;
            }
        }

        return false;
    }

    private bool AddCells(int count, int first, int last)
    {
        for (var column = 0; column < headCells; column++)
        {
            var cell = CellBelow(column, count);
            if (!cell.IsEmpty && LabelsIn(head[column], first, last, out var from, out var to))
            {
                cells.Add(new TableCell(cell.Start, cell.End, from, to));
            }
        }

        return true;
    }

    private TextSpan CellBelow(int column, int count)
    {
        if (divider != ' ' || count == headCells)
        {
            return column < count ? row[column] : default;
        }

        var headLine = TableRow.LineStart(view, head[0].Start);
        var rowLine = TableRow.LineStart(view, row[0].Start);
        for (var i = 0; i < count; i++)
        {
            if (row[i].Start - rowLine <= head[column].End - headLine + 2
                && row[i].End - rowLine >= head[column].Start - headLine - 2)
            {
                return row[i];
            }
        }

        return default;
    }
}

using Clona.Detectors.Findings;
using Clona.Detectors.Text;

namespace Clona.Detectors.Context;

/// <summary>Finds rows of labels and the cells below them: tables, and forms with a row of labels above a row of
/// values.</summary>
/// <remarks>
/// A row of labels has at least two cells, a label in one of them, and no digits. The cell with the same number belongs
/// to the label; where blanks divide and cells are left out, the cell that stands below it.
/// </remarks>
internal sealed class TableReader(ViewText view, LabelHits hits)
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
    private static readonly Comparison<TableCell> ByStart = (left, right) => left.Start.CompareTo(right.Start);
    private bool[] heads = [];
    private char divider;
    private int headCells;

    /// <summary>The cells below labels and the items of lists, ordered by start.</summary>
    public List<TableCell> Cells => cells;

    /// <summary>Whether the label with index <paramref name="index"/> stands in a row of labels.</summary>
    public bool IsHead(int index) => cells.Count > 0 && heads[index];

    /// <summary>Forgets what was read; the memory stays for the next text.</summary>
    public void Clear() => cells.Clear();

    /// <summary>Reads the tables and lists of the view.</summary>
    public void Read()
    {
        cells.Clear();
        heads = heads.Length < hits.Length ? new bool[2 * hits.Length] : heads;
        heads.AsSpan().Clear();
        for (var i = 0; i < hits.Length;)
        {
            i = ReadTable(i);
        }

        for (var i = 0; i < hits.Length; i++)
        {
            if (hits[i].Rule.IsHeading && !heads[i])
            {
                ListReader.Read(view, hits[i], i, cells);
            }
        }

        cells.Sort(ByStart);
    }

    private int ReadTable(int first)
    {
        var start = TableRow.LineStart(view, hits[first].Start);
        var end = TableRow.LineEnd(view, hits[first].Start);
        var next = first;
        while (next < hits.Length && hits[next].Start < end)
        {
            next++;
        }

        if (IsHeadRow(start, end, first, next) && ReadRows(end + 1, first, next))
        {
            heads.AsSpan(first, next - first).Fill(true);
        }

        return Math.Max(next, first + 1);
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
            if (view[at] == ':' && at < cell.End - 1 && !view.AsSpan(at + 1, cell.End - at - 1).IsWhiteSpace())
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
            var isRow = !isBlank & IsRow(start, end, out var count);
            if (isRow && IsLabelRow(count, start, ref nextHit))
            {
                break;
            }

            if (isRow)
            {
                AddCells(count, first, last);
            }

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
    private bool IsLabelRow(int count, int start, ref int nextHit)
    {
        while (nextHit < hits.Length && hits[nextHit].Start < start)
        {
            nextHit++;
        }

        var labels = 0;
        var values = 0;
        for (var i = 0; i < count; i++)
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

        return labels > 0 && values == 0;
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

    private void AddCells(int count, int first, int last)
    {
        for (var column = 0; column < headCells; column++)
        {
            var cell = CellBelow(column, count);
            if (!cell.IsEmpty && LabelsIn(head[column], first, last, out var from, out var to))
            {
                cells.Add(new TableCell(cell.Start, cell.End, from, to));
            }
        }
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

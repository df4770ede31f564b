using Clona.Detectors.Findings;
using Clona.Detectors.Text;

namespace Clona.Detectors.Context;

/// <summary>Finds rows of labels and the cells below them: tables, and forms with a row of labels above a row of values;
/// and the items of lists below their headings.</summary>
/// <remarks>
/// The cell with the same number belongs to the label; where blanks divide and cells are left out, the cell that stands
/// below it. Its memory is used again for the next text.
/// </remarks>
internal sealed class TableReader(ViewText view, LabelHits hits)
{
    private const int MostRows = 400;
    private const int MostBlankLines = 2;
    private const int MostOtherLines = 1;
    private const int LongestCell = 90;
    private const int LongestName = 60;
    private static readonly Comparison<TableCell> ByStart = (left, right) => left.Start.CompareTo(right.Start);
    private readonly HeadRow head = new(view, hits);
    private readonly StackedRecords stacked = new(view, hits);
    private readonly TextSpan[] row = new TextSpan[TableRow.MostCells];
    private readonly List<TableCell> cells = [];
    private bool isLegend;

    // Where the rows below the second line of a head of two lines begin; -1 when there is none.
    private int secondHead = -1;
    private int loneHead = -1;
    private bool[] heads = [];
    private bool[] trailing = [];

    /// <summary>The cells below labels and the items of lists, ordered by start.</summary>
    public List<TableCell> Cells => cells;

    /// <summary>All kinds that the cells are of, one bit each.</summary>
    public ulong Kinds { get; private set; }

    /// <summary>Whether the label with index <paramref name="index"/> stands before its value: neither in a row of
    /// labels nor behind the value.</summary>
    public bool IsDirect(int index) => !heads[index] && !trailing[index];

    /// <summary>Forgets what was read.</summary>
    public void Clear()
    {
        cells.Clear();
        Kinds = 0;
    }

    /// <summary>Reads the tables and lists of the view.</summary>
    public void Read()
    {
        Clear();
        if (heads.Length < hits.Length)
        {
            heads = new bool[2 * hits.Length];
            trailing = new bool[2 * hits.Length];
        }

        heads.AsSpan().Clear();
        secondHead = -1;
        for (var i = 0; i < hits.Length;)
        {
            i = ReadTable(i);
        }

        for (var i = 0; i < hits.Length; i++)
        {
            trailing[i] = TrailingLabel.ValueStart(view, hits[i]) >= 0;
            if (hits[i].Rule.IsHeading && !heads[i])
            {
                ListReader.Read(view, hits[i], cells);
            }
        }

        cells.Sort(ByStart);
        foreach (var cell in cells)
        {
            Kinds |= cell.Kinds;
        }
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

        if ((head.Read(start, end, first, next) && (ReadCaptions(start, end) || ReadRows(end + 1, next)))
            || (ReadLegend(start, end, first, next) && ReadRows(end + 1, next)))
        {
            heads.AsSpan(head.FirstHit, head.LastHit - head.FirstHit).Fill(true);
            heads[Math.Max(loneHead, 0)] |= loneHead >= 0;
        }
        else if (stacked.Read(first, heads, cells) is var behind && behind > first)
        {
            return behind;
        }
        else
        {
            LabelColumn.Read(view, hits[next - 1], cells);
            SideRow.Read(view, hits.All[first..next], start, end, row, cells);
        }

        return Math.Max(next, first + 1);
    }

    private bool ReadLegend(int start, int end, int first, int next)
    {
        isLegend = false;
        var below = TextChars.SkipWhite(view, end, lineBreaks: 2);
        isLegend = next - first >= 2 && below < view.Length && head.ReadLegend(start, end, first, next, below, TableRow.LineEnd(view, below));
        return isLegend;
    }

    // "(rodné číslo)      (bydliště)" below a row of values.
    private bool ReadCaptions(int start, int end)
    {
        isLegend = false;
        var lower = view.AsSpan(start, end - start);
        if (!lower.TrimStart().StartsWith("(", StringComparison.Ordinal) || !lower.TrimEnd().EndsWith(")", StringComparison.Ordinal) || start < 2)
        {
            return false;
        }

        for (var i = 0; i < head.Count; i++)
        {
            if (head[i].IsEmpty || view[head[i].Start] != '(' || view[head[i].End - 1] != ')')
            {
                return false;
            }
        }

        var upper = TableRow.LineStart(view, start - 1);
        var count = TableRow.Split(view, upper, start - 1, head.Divider, row);
        AddCells(count == head.Count ? count : 0);
        return count == head.Count;
    }

    private bool ReadRows(int start, int nextHit)
    {
        loneHead = LoneAbove(TableRow.LineStart(view, start - 1), head.FirstHit);
        var before = cells.Count;
        var blanks = 0;
        var others = 0;
        var (every, turn) = start == secondHead ? (2, 1) : (1, 0);
        secondHead = start == secondHead ? -1 : secondHead;
        for (var rows = 0; rows < MostRows && start < view.Length; rows++)
        {
            var end = TableRow.LineEnd(view, start);
            var isBlank = view.AsSpan(start, end - start).IsWhiteSpace();
            var count = isBlank ? 0 : CellsOf(start, end);
            if (count > 0 && IsLabelRow(count, start, ref nextHit))
            {
                if (rows > 0 || every > 1 || !ContinuesHead(start, end, count))
                {
                    break;
                }

                // The second line of a head whose other cells have but one; or that of records of two lines each.
                every = count == head.Count ? 2 : 1;
                secondHead = every == 2 ? end + 1 : -1;
                start = end + 1;
                continue;
            }

            AddCells(turn == 0 ? count : 0);
            turn = count == 0 ? turn : (turn + 1) % every;
            var isLone = count == 0 && !isBlank && AddLone(start, end);
            blanks = isBlank ? blanks + 1 : 0;
            others = count > 0 || isBlank || isLone || TableRow.IsRule(view, start, end) ? 0 : others + 1;
            if (blanks > MostBlankLines || others > MostOtherLines || (others > 0 && cells.Count == before && !MayBeName(start, end)))
            {
                break;
            }

            start = end + 1;
        }

        return cells.Count > before;
    }

    private bool ContinuesHead(int start, int end, int count) => !view.AsSpan(start, end - start).ContainsAnyInRange('0', '9')
        && head.Divider != ',' && (count == head.Count || (count < head.Count && head.Divider == ' '));

    // A head of two lines, the first of which names one column: its values have lines of their own.
    private bool AddLone(int start, int end)
    {
        var cell = new TextSpan(start, end);
        var isValue = loneHead >= 0 && end - start <= LongestName && view.AsSpan(start, end - start).ContainsAnyInRange('0', '9');
        if (isValue)
        {
            cells.Add(new TableCell(cell.Start, cell.End, hits[loneHead], TableCell.BitOf(hits[loneHead].Kind)));
        }

        return isValue;
    }

    // Index of the label that fills the line above; -1 when there is none.
    private int LoneAbove(int start, int first)
    {
        if (first == 0 || start < 2)
        {
            return -1;
        }

        var upper = TableRow.LineStart(view, start - 1);
        var line = view.AsSpan(upper, start - 1 - upper);
        var label = hits[first - 1];
        return label.Start == upper && line.TrimEnd().Length == label.End - upper && !label.Rule.IsDecoy
            && label.Kind is not (LabelKind.Filler or LabelKind.Other) && (first == 1 || hits[first - 2].Start < upper) ? first - 1 : -1;
    }

    // Above the values of a person her name may have a line of its own; below a head, the rest of one of its cells.
    private bool MayBeName(int start, int end) => end - start <= LongestName
        && !view.AsSpan(start, end - start).ContainsAny('.', '!', '?');

    // Number of cells of a row of this table; 0 when the line is none.
    private int CellsOf(int start, int end)
    {
        if (TableRow.IsRule(view, start, end))
        {
            return 0;
        }

        var count = TableRow.Split(view, start, end, head.Divider, row);
        var mayDiffer = head.Divider is ' ' or '\t' || (isLegend && head.Divider == ',' && count > head.Count);
        if (count < 2 || (isLegend && count < head.Count) || (!mayDiffer && count != head.Count))
        {
            return 0;
        }

        for (var i = 0; i < count; i++)
        {
            if (row[i].Length > LongestCell)
            {
                return 0;
            }
        }

        return count;
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

            var hasValue = head.HasValue(row[i], nextHit, last);
            var isLabel = !hasValue && StartsWithLabel(row[i], i, nextHit, last);
            if (isLabel && i == 0 && head.Count > 0 && head.KindsOf(i) != 0)
            {
                // Labels below labels: they stand in one column and their values in the next.
                return true;
            }

            values += hasValue ? 1 : 0;
            labels += isLabel ? 1 : 0;
        }

        return labels > 0 && values == 0;
    }

    // "OP" below "Doklad" is a value.
    private bool StartsWithLabel(TextSpan cell, int column, int first, int last)
    {
        var own = column < head.Count ? head.KindsOf(column) & TableCell.BitOf(LabelKind.IdDocument) : 0;
        for (var i = first; i < last; i++)
        {
            if (hits[i].Start == cell.Start && hits[i].Kind is not LabelKind.Filler && (own & TableCell.BitOf(hits[i].Kind)) == 0)
            {
                return true;
            }
        }

        return false;
    }

    private void AddCells(int count)
    {
        for (var column = 0; column < head.Count && count > 0; column++)
        {
            if (head.KindsOf(column) != 0 && CellBelow(column, count) is { IsEmpty: false } cell)
            {
                cells.Add(new TableCell(cell.Start, cell.End, head.LabelOf(column), head.KindsOf(column)));
            }
        }
    }

    private TextSpan CellBelow(int column, int count)
    {
        if (head.Divider != ' ' || count == head.Count)
        {
            return column < count ? row[column] : default;
        }

        var headLine = TableRow.LineStart(view, head[0].Start);
        var rowLine = TableRow.LineStart(view, row[0].Start);
        var found = default(TextSpan);
        var nearest = int.MaxValue;
        for (var i = 0; i < count; i++)
        {
            var (start, end) = (row[i].Start - rowLine, row[i].End - rowLine);
            var (left, right) = (head[column].Start - headLine, head[column].End - headLine);
            var distance = Math.Min(Math.Abs(start - left), Math.Abs(end - right));
            if (start <= right + 2 && end >= left - 2 && distance < nearest)
            {
                (found, nearest) = (row[i], distance);
            }
        }

        return found;
    }
}

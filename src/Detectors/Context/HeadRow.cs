using Clona.Detectors.Findings;
using Clona.Detectors.Text;

namespace Clona.Detectors.Context;

/// <summary>A row of labels: the head of a table, or of a form whose values stand below their labels.</summary>
/// <remarks>
/// It has at least two cells, a label in one of them, no digits and no value behind a colon. Its cells may be broken into
/// two lines ("Datum" above "narození"); then both are read as one. Its memory is used again for the next row.
/// </remarks>
internal sealed class HeadRow(ViewText view, LabelHits hits)
{
    private const int LongestRow = 400;
    private const int LongestCell = 48;
    private const int LabelOffset = 24;
    private static readonly LabelRule MerePlace = new(LabelKind.BirthPlace, LongestCell, IsLoose: false, IsCapital: false, NeedsColon: false,
        IsWeak: false);
    private readonly TextSpan[] cells = new TextSpan[TableRow.MostCells];
    private readonly TextSpan[] above = new TextSpan[TableRow.MostCells];
    private readonly LabelHit[] labels = new LabelHit[TableRow.MostCells];
    private readonly ulong[] kinds = new ulong[TableRow.MostCells];
    private readonly LabelHits joined = new();

    /// <summary>What divides the cells.</summary>
    public char Divider { get; private set; }

    /// <summary>Number of cells.</summary>
    public int Count { get; private set; }

    /// <summary>Index of the first label of the row.</summary>
    public int FirstHit { get; private set; }

    /// <summary>Index behind the last label of the row.</summary>
    public int LastHit { get; private set; }

    /// <summary>The cell with the number <paramref name="column"/>, in its last line.</summary>
    public TextSpan this[int column] => cells[column];

    /// <summary>The kinds that the head of <paramref name="column"/> names, one bit each; 0 when it holds no
    /// label.</summary>
    public ulong KindsOf(int column) => kinds[column];

    /// <summary>The first label of <paramref name="column"/>.</summary>
    public LabelHit LabelOf(int column) => labels[column];

    /// <summary>Reads the line [<paramref name="start"/>, <paramref name="end"/>), which holds the labels from
    /// <paramref name="first"/> to before <paramref name="last"/>.</summary>
    /// <returns>Whether it is a row of labels.</returns>
    public bool Read(int start, int end, int first, int last)
    {
        (FirstHit, LastHit) = (first, last);
        Divider = end - start <= LongestRow ? TableRow.DividerOf(view, start, end) : '\0';
        Count = Divider == '\0' ? 0 : TableRow.Split(view, start, end, Divider, cells);
        var filled = 0;
        var labelled = 0;
        for (var i = 0; i < Count; i++)
        {
            if (cells[i].Length > LongestCell || HasValue(cells[i], first, last))
            {
                return false;
            }

            filled += cells[i].IsEmpty ? 0 : 1;
            (kinds[i], labels[i]) = LabelsIn(cells[i], hits.All[first..last], cells[i].Start);
            ReadMerePlace(i);
            labelled += kinds[i] == 0 ? 0 : 1;
        }

        return filled >= 2 && (ReadLineAbove(start) || labelled > 0);
    }

    /// <summary>Reads the line as the sentence or bracket that names the columns of the rows below; the labels from
    /// <paramref name="first"/> to before <paramref name="last"/> stand in it.</summary>
    /// <returns>Whether at least two columns are named by labels and the row from <paramref name="row"/> to <paramref name="rowEnd"/>
    /// has as many cells.</returns>
    public bool ReadLegend(int start, int end, int first, int last, int row, int rowEnd)
    {
        (FirstHit, LastHit) = (first, last);
        Count = LegendRow.Split(view, start, end, cells, out var isOpen);
        var labelled = 0;
        for (var i = 0; i < Count; i++)
        {
            (kinds[i], labels[i]) = LabelsIn(cells[i], hits.All[first..last], cells[i].Start);
            ReadMerePlace(i);
            labelled += kinds[i] == 0 ? 0 : 1;
            if (HasValue(cells[i], first, last))
            {
                return false;
            }
        }

        var isLegend = isOpen ? labelled > 2 && Count - labelled <= 2 : labelled >= 2;
        Divider = isLegend ? LegendRow.RowDivider(view, row, rowEnd, Count, above) : '\0';
        return Divider != '\0';
    }

    // "Narozen | Místo": a mere "místo" beside the column of births is the place of birth.
    private void ReadMerePlace(int column)
    {
        var cell = view.AsSpan(cells[column].Start, cells[column].Length);
        var isBeside = column > 0 && (kinds[column - 1] & TableCell.BitOf(LabelKind.BirthDate)) != 0;
        if (isBeside && kinds[column] == 0 && (cell.Equals("místo", StringComparison.OrdinalIgnoreCase)
            || cell.Equals("v", StringComparison.OrdinalIgnoreCase) || cell.Equals("kde", StringComparison.OrdinalIgnoreCase)))
        {
            kinds[column] = TableCell.BitOf(LabelKind.BirthPlace);
            labels[column] = new LabelHit(MerePlace, cells[column].Start, cells[column].End);
        }
    }

    /// <summary>Whether a cell holds a digit outside of the labels, or words behind a colon.</summary>
    public bool HasValue(TextSpan cell, int first, int last)
    {
        for (var at = cell.Start; at < cell.End; at++)
        {
            var isValue = view[at] == ':' ? !view.AsSpan(at + 1, cell.End - at - 1).IsWhiteSpace()
                : TextChars.IsDigit(view[at]) && !IsInLabel(at, first, last) && !IsOfUnit(at);
            if (isValue)
            {
                return true;
            }
        }

        return false;
    }

    // "Výměra [m2]"
    private bool IsOfUnit(int at) => TextChars.At(view, at - 1) == 'm' && !char.IsLetter(TextChars.At(view, at - 2)) && !TextChars.IsWord(TextChars.At(view, at + 1));

    // "Datum" above "narození": the two lines of a cell read as one may be a label that neither is.
    private bool ReadLineAbove(int start)
    {
        if (start < 2)
        {
            return false;
        }

        var upper = TableRow.LineStart(view, start - 1);
        var count = TableRow.DividerOf(view, upper, start - 1) == Divider
            ? TableRow.Split(view, upper, start - 1, Divider, above) : 0;
        for (var i = 0; i < count; i++)
        {
            if (above[i].Length > LongestCell || view.AsSpan(above[i].Start, above[i].Length).ContainsAnyInRange('0', '9'))
            {
                return false;
            }
        }

        var isFound = false;
        for (var i = 0; count >= 2 && i < Count; i++)
        {
            isFound |= AboveOf(i, count, upper, start) is { IsEmpty: false } cell && Join(cell, i);
        }

        if (isFound)
        {
            while (FirstHit > 0 && hits[FirstHit - 1].Start >= upper)
            {
                FirstHit--;
            }
        }

        return isFound;
    }

    private TextSpan AboveOf(int column, int count, int upper, int lower)
    {
        if (Divider != ' ' || count == Count)
        {
            return column < count ? above[column] : default;
        }

        for (var i = 0; i < count; i++)
        {
            if (above[i].Start - upper <= cells[column].End - lower && above[i].End - upper >= cells[column].Start - lower)
            {
                return above[i];
            }
        }

        return default;
    }

    private bool Join(TextSpan upper, int column)
    {
        Span<char> both = stackalloc char[2 * LongestCell + 1];
        view.AsSpan(upper.Start, upper.Length).CopyTo(both);
        both[upper.Length] = ' ';
        view.AsSpan(cells[column].Start, cells[column].Length).CopyTo(both[(upper.Length + 1)..]);
        var found = LabelTable.Default.Scan(both[..(upper.Length + 1 + cells[column].Length)], joined);
        var (kind, label) = LabelsIn(new TextSpan(0, both.Length), found, 0);
        if (kind == 0 || kind == kinds[column])
        {
            return false;
        }

        kinds[column] = kind;
        labels[column] = label with { Start = cells[column].Start, End = cells[column].End };
        return true;
    }

    // Labels that announce something, near the beginning of the cell.
    private static (ulong Kinds, LabelHit First) LabelsIn(TextSpan cell, ReadOnlySpan<LabelHit> row, int start)
    {
        var found = (Kinds: 0UL, First: default(LabelHit));
        foreach (var hit in row)
        {
            var announces = hit.Start >= cell.Start && hit.Start < cell.End && hit.Start - start <= LabelOffset
                && hit.Kind is not (LabelKind.Filler or LabelKind.Other);
            if (announces)
            {
                found = (found.Kinds | TableCell.BitOf(hit.Kind), found.Kinds == 0 ? hit : found.First);
            }
        }

        return found;
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
}

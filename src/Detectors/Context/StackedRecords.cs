using System.Numerics;
using Clona.Detectors.Findings;
using Clona.Detectors.Text;

namespace Clona.Detectors.Context;

/// <summary>Reads tables that extraction has laid down cell by cell: the names of the columns below each other, then every record
/// with as many lines ("Jméno | RČ | Telefon", each on a line of its own).</summary>
/// <remarks>A blank line or a rule stands between the names and the records; a title may stand right above the names.</remarks>
internal sealed class StackedRecords(ViewText view, LabelHits hits)
{
    private const int FewestLines = 3;
    private const int FewestLabels = 2;
    private const int MostRecords = 400;
    private const int MostLines = 2000;
    private const int MostTitles = 2;
    private const int LongestName = 48;
    private const int LongestValue = 90;
    private const int LongestRest = 3;
    private static readonly ulong Numbers = TableCell.BitOf(LabelKind.BirthNumber) | TableCell.BitOf(LabelKind.BirthDate) | TableCell.BitOf(LabelKind.Account)
        | TableCell.BitOf(LabelKind.Iban) | TableCell.BitOf(LabelKind.Phone) | TableCell.BitOf(LabelKind.IdDocument) | TableCell.BitOf(LabelKind.CompanyId)
        | TableCell.BitOf(LabelKind.Plate) | TableCell.BitOf(LabelKind.Parcel) | TableCell.BitOf(LabelKind.OwnershipList);
    private readonly TextSpan[] names = new TextSpan[TableRow.MostCells];
    private readonly LabelHit[] labels = new LabelHit[TableRow.MostCells];
    private readonly ulong[] kinds = new ulong[TableRow.MostCells];
    private readonly TextSpan[] lines = new TextSpan[TableRow.MostCells];

    /// <summary>Reads the records below the names of columns, the first label of which is <paramref name="first"/>; adds their
    /// cells and marks the labels as heads.</summary>
    /// <returns>Index behind the last label of the names; <paramref name="first"/> when it begins none.</returns>
    public int Read(int first, bool[] heads, List<TableCell> cells)
    {
        if (!IsWholeLine(hits[first]))
        {
            return first;
        }

        var count = ReadNames(first, out var end, out var next);
        if (count < FewestLines || Labelled(count) < FewestLabels)
        {
            return first;
        }

        if (!IsParted(end, out var start))
        {
            // All names are labels, and the first record follows at once.
            count = LabelLines(count, first, ref next);
            start = count < FewestLines || Labelled(count) < FewestLabels ? end : names[count - 1].End + 1;
            if (start == end || BlockAt(start) is var block && (block % count != 0 || block < 2 * count))
            {
                return first;
            }
        }

        var columns = ColumnsOf(count, BlockAt(start));
        if (columns == 0 || !(ReadRecords(start, count - columns, columns, cells) || ReadColumns(start, count - columns, columns, cells)))
        {
            return first;
        }

        heads.AsSpan(first, next - first).Fill(true);
        return next;
    }

    private bool IsWholeLine(in LabelHit label)
    {
        var start = TableRow.LineStart(view, label.Start);
        var end = TableRow.LineEnd(view, label.Start);
        return label.End <= end && view.AsSpan(start, label.Start - start).IsWhiteSpace() && IsName(start, end);
    }

    // The names of the columns: short lines without digits, from the one above the first label on.
    private int ReadNames(int first, out int end, out int next)
    {
        var start = TableRow.LineStart(view, hits[first].Start);
        for (var step = 0; step < names.Length && start > 0; step++)
        {
            var above = TableRow.LineStart(view, start - 1);
            if (!IsName(above, start - 1))
            {
                break;
            }

            start = above;
        }

        var count = 0;
        next = first;
        end = start;
        while (count < names.Length && end < view.Length && IsName(end, TableRow.LineEnd(view, end)))
        {
            var lineEnd = TableRow.LineEnd(view, end);
            names[count] = new TextSpan(end, lineEnd);
            (kinds[count], labels[count]) = LabelOf(names[count], ref next);
            count++;
            end = lineEnd + 1;
        }

        return count;
    }

    // How many of the names from the first on are filled by labels of any kind.
    private int LabelLines(int count, int first, ref int next)
    {
        var hit = first;
        while (hit > 0 && hits[hit - 1].Start >= names[0].Start)
        {
            hit--;
        }

        for (var i = 0; i < count; i++)
        {
            if (hit >= hits.Length || hits[hit].Start != names[i].Start || names[i].End - hits[hit].End > LongestRest)
            {
                return i;
            }

            while (hit < hits.Length && hits[hit].Start < names[i].End)
            {
                hit++;
            }

            next = hit;
        }

        return count;
    }

    // The label that fills the line; fillers and mere names of fields announce nothing.
    private (ulong Kinds, LabelHit Label) LabelOf(TextSpan line, ref int next)
    {
        var found = (Kinds: 0UL, Label: default(LabelHit));
        while (next < hits.Length && hits[next].Start < line.End)
        {
            var hit = hits[next++];
            var announces = hit.Start >= line.Start && hit.Kind is not (LabelKind.Filler or LabelKind.Other) && !hit.Rule.IsDecoy;
            found = announces ? (found.Kinds | TableCell.BitOf(hit.Kind), found.Kinds == 0 ? hit : found.Label) : found;
        }

        return found;
    }

    private int Labelled(int count)
    {
        var labelled = 0;
        foreach (var kind in kinds.AsSpan(0, count))
        {
            labelled += BitOperations.PopCount(kind) > 0 ? 1 : 0;
        }

        return labelled;
    }

    private bool IsName(int start, int end)
    {
        var line = view.AsSpan(start, Math.Max(0, end - start)).Trim();
        return line.Length is >= FewestLines - 1 and <= LongestName && char.IsLetter(line[0]) && !line.ContainsAnyInRange('0', '9')
            && !line.ContainsAny("|\t;!?") && !line.Contains("  ", StringComparison.Ordinal) && (line[^1] != '.' || line.Length <= LongestRest * 4)
            && (line.IndexOf(':') is var colon && (colon < 0 || colon == line.Length - 1));
    }

    // Behind the names a blank line or a rule.
    private bool IsParted(int end, out int start)
    {
        start = end;
        var isParted = false;
        while (start < view.Length && TableRow.LineEnd(view, start) is var lineEnd
            && (view.AsSpan(start, lineEnd - start).IsWhiteSpace() || TableRow.IsRule(view, start, lineEnd)))
        {
            isParted = true;
            start = lineEnd + 1;
        }

        return isParted && start < view.Length;
    }

    // Number of lines up to the next blank one.
    private int BlockAt(int start)
    {
        var count = 0;
        while (count < MostLines && start < view.Length && TableRow.LineEnd(view, start) is var end && !view.AsSpan(start, end - start).IsWhiteSpace() && !TableRow.IsRule(view, start, end))
        {
            count++;
            start = end + 1;
        }

        return count;
    }

    // As many lines as names; fewer when a title stands above the names, a multiple when no blank lines part the records.
    private static int ColumnsOf(int count, int block) => block >= FewestLines && block <= count && count - block <= MostTitles ? block
        : block % count == 0 ? count : 0;

    private bool ReadRecords(int start, int titles, int columns, List<TableCell> cells)
    {
        var before = cells.Count;
        var left = 0;
        for (var records = 0; records < MostRecords && start < view.Length; records++)
        {
            left = left > 0 ? left : BlockAt(start);
            if (left % columns != 0 || !ReadLines(ref start, columns))
            {
                break;
            }

            if (records == 0 && left > columns && !AreOfColumns(titles, columns))
            {
                return false;
            }

            left -= columns;
            for (var i = 0; i < columns; i++)
            {
                if (kinds[titles + i] != 0)
                {
                    cells.Add(new TableCell(lines[i].Start, lines[i].End, labels[titles + i], kinds[titles + i]));
                }
            }

            if (left == 0)
            {
                IsParted(start, out start);
            }
        }

        return cells.Count > before;
    }

    // Whether the values of the first record are such as their columns hold: numbers where a label announces numbers.
    private bool AreOfColumns(int titles, int columns)
    {
        for (var i = 0; i < columns; i++)
        {
            var line = view.AsSpan(lines[i].Start, lines[i].Length);
            var isNumber = (kinds[titles + i] & Numbers) != 0;
            if (isNumber && !line.ContainsAnyInRange('0', '9') && line.Length > LongestRest && line is not ("nemá" or "neuvedeno" or "neuveden"))
            {
                return false;
            }
        }

        return true;
    }

    // All values of the first column, then all of the second.
    private bool ReadColumns(int start, int titles, int columns, List<TableCell> cells)
    {
        var rows = BlockAt(start) / columns;
        var before = cells.Count;
        for (var i = 0; i < columns * rows && rows is > 1 and <= MostRecords; i++)
        {
            var end = TableRow.LineEnd(view, start);
            var column = titles + (i / rows);
            if (((kinds[column] & Numbers) != 0 && !view.AsSpan(start, end - start).ContainsAnyInRange('0', '9')) || end - start > LongestValue)
            {
                cells.RemoveRange(before, cells.Count - before);
                return false;
            }

            if (kinds[column] != 0)
            {
                cells.Add(new TableCell(start, end, labels[column], kinds[column]));
            }

            start = end + 1;
        }

        return cells.Count > before;
    }

    // The lines of one record, one of which at least holds a digit.
    private bool ReadLines(ref int start, int columns)
    {
        var hasDigit = false;
        for (var i = 0; i < columns; i++)
        {
            var end = TableRow.LineEnd(view, start);
            if (start >= view.Length || end - start > LongestValue)
            {
                return false;
            }

            lines[i] = new TextSpan(start, end);
            hasDigit |= view.AsSpan(start, end - start).ContainsAnyInRange('0', '9');
            start = Math.Min(view.Length, end + 1);
        }

        return hasDigit;
    }
}

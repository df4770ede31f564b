using Clona.Detectors.Findings;
using Clona.Detectors.Text;

namespace Clona.Detectors.Context;

/// <summary>Reads a row whose first cell is a label and whose further cells all are its values, as in a table turned on its
/// side ("RČ | 800101/1238 | 905112/1233").</summary>
internal static class SideRow
{
    private const int FewestCells = 3;
    private const int LongestCell = 60;
    private const int LongestRest = 3;

    /// <summary>Adds the cells behind the label, if the line [<paramref name="start"/>, <paramref name="end"/>) is such a
    /// row; <paramref name="labels"/> are those of the line, <paramref name="row"/> is memory to work in.</summary>
    public static void Read(ViewText view, ReadOnlySpan<LabelHit> labels, int start, int end, Span<TextSpan> row, List<TableCell> cells)
    {
        var divider = labels.IsEmpty ? '\0' : TableRow.DividerOf(view, start, end);
        var count = divider is '\t' or '|' or ';' or ' ' ? TableRow.Split(view, start, end, divider, row) : 0;
        while (count > 0 && row[0].IsEmpty)
        {
            row = row[1..];
            count--;
        }

        if (count < FewestCells || !IsLabel(view, row[0], labels[0]) || !AreValues(view, row[1..count], labels))
        {
            return;
        }

        foreach (var cell in row[1..count])
        {
            if (!cell.IsEmpty)
            {
                cells.Add(new TableCell(cell.Start, cell.End, labels[0], TableCell.BitOf(labels[0].Kind)));
            }
        }
    }

    private static bool IsLabel(ViewText view, TextSpan cell, LabelHit label) => label.Start == cell.Start
        && cell.End - label.End is >= 0 and <= LongestRest && label.Kind is not (LabelKind.Filler or LabelKind.Other)
        && !view.AsSpan(label.End, cell.End - label.End).ContainsAnyInRange('0', '9');

    // All further cells look alike: each holds a digit, or none of them does; no label stands in any.
    private static bool AreValues(ViewText view, ReadOnlySpan<TextSpan> values, ReadOnlySpan<LabelHit> labels)
    {
        var digits = 0;
        var filled = 0;
        foreach (var cell in values)
        {
            if (cell.Length > LongestCell)
            {
                return false;
            }

            filled += cell.Length > 1 ? 1 : 0;
            digits += cell.Length > 1 && view.AsSpan(cell.Start, cell.Length).ContainsAnyInRange('0', '9') ? 1 : 0;
        }

        return filled >= 2 && digits == filled && (labels.Length == 1 || labels[1].Start > values[^1].End || IsShort(labels, values));
    }

    // Fillers such as "je" or "č." may stand in the cells.
    private static bool IsShort(ReadOnlySpan<LabelHit> labels, ReadOnlySpan<TextSpan> values)
    {
        foreach (var label in labels[1..])
        {
            if (label.Kind != LabelKind.Filler && label.Start >= values[0].Start)
            {
                return false;
            }
        }

        return true;
    }
}

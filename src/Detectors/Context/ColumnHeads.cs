using Clona.Detectors.Text;

namespace Clona.Detectors.Context;

/// <summary>Finds the head of a table column above a value.</summary>
/// <remarks>
/// A row of a table has cells divided by tabs, bars, semicolons or at least two blanks. With blanks the head must
/// stand above
/// the value; with the other dividers it must be the cell with the same number.
/// </remarks>
internal static class ColumnHeads
{
    private const int MostRows = 400;
    private const int MostBlankRows = 2;
    private const int LongestRow = 1000;

    /// <summary>Whether a label of <paramref name="kind"/> heads the column in which a value begins at
    /// <paramref name="start"/>.</summary>
    public static bool Covers(ViewText view, LabelHits hits, LabelKind kind, int start)
    {
        var line = LineStart(view, start);
        var divider = DividerOf(view.AsSpan(line, LineEnd(view, start) - line));
        if (divider == '\0')
        {
            return false;
        }

        var column = divider == ' ' ? start - line : Count(view, line, start, divider);
        var blanks = 0;
        for (var row = 0; row < MostRows && line > 0; row++)
        {
            var end = line - 1;
            line = LineStart(view, end);
            blanks += view.AsSpan(line, end - line).IsWhiteSpace() ? 1 : 0;
            if (blanks > MostBlankRows)
            {
                return false;
            }

            if (HeadIn(view, hits, kind, line, end, divider, column) is { } found)
            {
                return found;
            }
        }

        return false;
    }

    // A row with a label in the right column decides; null goes on to the row above.
    private static bool? HeadIn(ViewText view, LabelHits hits, LabelKind kind, int line, int end, char divider,
        int column)
    {
        for (var i = FirstFrom(hits, line); i < hits.Length && hits[i].Start < end; i++)
        {
            var hit = hits[i];
            var matches = divider == ' '
                ? hit.Start - line <= column + 2 && hit.End - line >= column - 2
                : Count(view, line, hit.Start, divider) == column;
            if (hit.Kind != LabelKind.Filler && matches && DividerOf(view.AsSpan(line, end - line)) == divider)
            {
                return hit.Kind == kind || NextInCell(hits, i, kind);
            }
        }

        return null;
    }

    private static bool NextInCell(LabelHits hits, int index, LabelKind kind) =>
        index + 1 < hits.Length && hits[index + 1].Start - hits[index].End <= 3 && hits[index + 1].Kind == kind;

    private static char DividerOf(ReadOnlySpan<char> row)
    {
        row = row.Trim();
        if (row.Contains('\t'))
        {
            return '\t';
        }

        if (row.Contains('|'))
        {
            return '|';
        }

        return row.Contains(';') ? ';' : row.IndexOf("  ", StringComparison.Ordinal) >= 0 ? ' ' : '\0';
    }

    private static int Count(ViewText view, int start, int end, char divider) =>
        view.AsSpan(start, end - start).Count(divider);

    // A line longer than a row can be is cut, so that the work for one value stays bounded.
    private static int LineStart(ViewText view, int at)
    {
        var window = Math.Max(0, at - LongestRow);
        return window + view.AsSpan(window, at - window).LastIndexOf('\n') + 1;
    }

    private static int LineEnd(ViewText view, int at)
    {
        var window = Math.Min(view.Length, at + LongestRow) - at;
        var end = view.AsSpan(at, window).IndexOf('\n');
        return end < 0 ? at + window : at + end;
    }

    private static int FirstFrom(LabelHits hits, int start)
    {
        var low = 0;
        var high = hits.Length;
        while (low < high)
        {
            var middle = (low + high) >>> 1;
            if (hits[middle].Start < start)
            {
                low = middle + 1;
            }
            else
            {
                high = middle;
            }
        }

        return low;
    }
}

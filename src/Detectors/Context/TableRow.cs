using Clona.Detectors.Findings;
using Clona.Detectors.Identifiers;
using Clona.Detectors.Text;

namespace Clona.Detectors.Context;

/// <summary>Cuts a line into the cells of a table.</summary>
/// <remarks>Cells are divided by tabs, bars, semicolons, or at least two blanks; marks with blanks around
/// them and commas without any where there is nothing else.</remarks>
internal static class TableRow
{
    /// <summary>Most cells that are told apart; further ones are left out.</summary>
    public const int MostCells = 24;

    // Stands for two slashes with blanks around them, which no character does.
    private const char DoubleSlash = '\u2AFD';
    private const int LongestRow = 1000;
    private static readonly System.Buffers.SearchValues<char> RuleMarks = System.Buffers.SearchValues.Create(" \t\r|-–—+=:_*~#");
    private const int FewestCommas = 2;

    /// <summary>The divider of the line [<paramref name="start"/>, <paramref name="end"/>), a blank for blanks, U+0000
    /// where there is none.</summary>
    public static char DividerOf(ReadOnlySpan<char> view, int start, int end)
    {
        var row = view[start..end].Trim();
        if (row.IndexOfAny('\t', '|') is var mark and >= 0)
        {
            return row.Contains('\t') ? '\t' : row[mark];
        }

        if (row.Contains(';'))
        {
            return ';';
        }

        if (row.Contains(" // ", StringComparison.Ordinal))
        {
            return DoubleSlash;
        }

        return row.IndexOf("  ", StringComparison.Ordinal) >= 0 ? ' ' : SpacedDivider(row);
    }

    // " · ", " / ", " – " with blanks on both sides; commas without any, as in exported lists.
    private static char SpacedDivider(ReadOnlySpan<char> row)
    {
        foreach (var mark in "·•→»/–->~")
        {
            var at = row.IndexOf(mark);
            if (at > 0 && row[at - 1] == ' ' && at + 1 < row.Length && row[at + 1] == ' ')
            {
                return mark;
            }
        }

        return row.Count(',') >= FewestCommas && row.IndexOf(", ", StringComparison.Ordinal) < 0 ? ',' : '\0';
    }

    /// <summary>Fills <paramref name="cells"/> with the cells of a line, blanks around them left out.</summary>
    /// <returns>Number of cells; empty ones count, except between blanks.</returns>
    public static int Split(ReadOnlySpan<char> view, int start, int end, char divider, Span<TextSpan> cells)
    {
        var count = 0;
        while (start <= end && count < cells.Length)
        {
            var next = divider == ' ' ? NextGap(view, start, end) : Next(view, start, end, divider);
            var cell = Trim(view, start, next);
            if (divider != ' ' || !cell.IsEmpty)
            {
                cells[count++] = cell;
            }

            start = next + (divider == DoubleSlash ? 2 : 1);
        }

        return count;
    }

    /// <summary>Start of the line that <paramref name="at"/> stands in; a very long line is cut, so that the work
    /// stays bounded.</summary>
    public static int LineStart(ReadOnlySpan<char> view, int at)
    {
        var window = Math.Max(0, at - LongestRow);
        return window + view[window..at].LastIndexOf('\n') + 1;
    }

    /// <summary>End of the line that <paramref name="at"/> stands in, without its line break.</summary>
    public static int LineEnd(ReadOnlySpan<char> view, int at)
    {
        var window = view[at..Math.Min(view.Length, at + LongestRow)];
        var end = window.IndexOf('\n');
        return end < 0 ? at + window.Length : at + end;
    }

    /// <summary>Whether the line holds nothing but marks that draw a rule.</summary>
    public static bool IsRule(ReadOnlySpan<char> view, int start, int end)
    {
        var row = view[start..end];
        return !row.IsWhiteSpace() && !row.ContainsAnyExcept(RuleMarks);
    }

    private static int Next(ReadOnlySpan<char> view, int start, int end, char divider)
    {
        if (divider == DoubleSlash)
        {
            var slashes = view[start..end].IndexOf("//", StringComparison.Ordinal);
            return slashes < 0 ? end : start + slashes;
        }

        for (var at = start; at < end; at++)
        {
            var isSpaced = divider is not ('/' or '–' or '-' or '>' or '~') || (at > 0 && view[at - 1] == ' ' && at + 1 < end && view[at + 1] == ' ');
            if (view[at] == divider && isSpaced && (divider != '/' || !NumberEdges.JoinsNumber(view, at)) && !IsLoneDash(view, start, at, end))
            {
                return at;
            }
        }

        return end;
    }

    // "Jan – – – Brno": the second of three dashes stands for a value that is missing.
    private static bool IsLoneDash(ReadOnlySpan<char> view, int start, int at, int end) => at == start + 1 && at + 3 < end
        && view[at] is '–' or '-' && view[at + 2] == view[at] && view[at + 1] == ' ' && view[at + 3] == ' ';

    // Behind the first blank of at least two; the blanks that follow make empty cells, which are left out.
    private static int NextGap(ReadOnlySpan<char> view, int start, int end)
    {
        var gap = view[start..end].IndexOf("  ", StringComparison.Ordinal);
        var tab = view[start..end].IndexOf('\t');
        gap = gap < 0 || (tab >= 0 && tab < gap) ? tab : gap;
        return gap < 0 ? end : start + gap;
    }

    private static TextSpan Trim(ReadOnlySpan<char> view, int start, int end)
    {
        while (start < end && TextChars.IsWhite(view[start]))
        {
            start++;
        }

        while (end > start && TextChars.IsWhite(view[end - 1]))
        {
            end--;
        }

        return new TextSpan(start, end);
    }
}

using Clona.Detectors.Structure;

namespace Clona.Detectors.Roles;

/// <summary>Finds what divides the cells of a line, and in which cell an offset lies.</summary>
internal static class RowDivider
{
    /// <summary>Divider of a line whose cells are parted by wide gaps.</summary>
    public const char Gap = ' ';

    /// <summary>The line is not divided.</summary>
    public const char None = '\0';

    private const int WidestGap = 2;

    // What is longer is no row, and each of its many names would read all of it.
    private const int LongestRow = 2_000;

    /// <summary>What divides the line; <see cref="None"/> for one that is longer than rows are.</summary>
    public static char Of(TokenizedText text, TextLine line)
    {
        var view = text.View.AsSpan(text.Tokens[line.First].Start..text.Tokens[line.End - 1].End);
        if (view.Length > LongestRow)
        {
            return None;
        }

        if (view.Contains('\t'))
        {
            return '\t';
        }

        if (view.Contains('|'))
        {
            return '|';
        }

        if (view.Contains(';'))
        {
            return ';';
        }

        foreach (var mark in "–/·-")
        {
            if (CountOf(view, mark) >= 2)
            {
                return mark;
            }
        }

        for (var index = line.First + 1; index < line.End; index++)
        {
            if (text.Tokens[index].BlanksBefore >= WidestGap)
            {
                return Gap;
            }
        }

        return None;
    }

    /// <summary>Number of dividers before <paramref name="offset"/> in the line that begins at token
    /// <paramref name="first"/>.</summary>
    public static int ColumnOf(TokenizedText text, int first, int offset, char divider)
    {
        var start = text.Tokens[first].Start;
        return offset <= start ? 0 : CountOf(text.View.AsSpan(start..offset), divider);
    }

    private static int IndexOf(ReadOnlySpan<char> view, char divider, int from) => view[from..].IndexOf(divider) is var found and >= 0 ? from + found : -1;

    // A dash or a slash divides only with blanks around it.
    private static int CountOf(ReadOnlySpan<char> view, char divider)
    {
        if (divider is '\t' or '|' or ';')
        {
            return view.Count(divider);
        }

        var count = 0;
        for (var index = view.IndexOf(divider); index >= 0; index = IndexOf(view, divider, index + 1))
        {
            count += index > 0 && view[index - 1] == ' ' && (index + 1 == view.Length || view[index + 1] == ' ') ? 1 : 0;
        }

        return count;
    }
}

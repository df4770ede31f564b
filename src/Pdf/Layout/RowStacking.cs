namespace Clona.Pdf.Layout;

/// <summary>How rows stand to each other.</summary>
internal static class RowStacking
{
    private const double TightestStep = 0.5;
    private const double WidestStep = 1.7;

    /// <summary>
    /// Step down from <paramref name="upper"/> to <paramref name="lower"/> in shares of the larger size; negative
    /// upwards.
    /// </summary>
    public static double Step(TextRow upper, TextRow lower) => (upper.V - lower.V) / Math.Max(upper.Size, lower.Size);

    /// <summary>Whether <paramref name="lower"/> is the next line of the same paragraph or cell.</summary>
    public static bool IsNextLine(TextRow upper, TextRow lower) =>
        upper.Direction == lower.Direction
        && Step(upper, lower) is >= TightestStep and <= WidestStep
        && upper.U < lower.EndU
        && lower.U < upper.EndU;

    /// <summary>
    /// For each row the number of rows in its block: rows that follow each other as lines of a paragraph.
    /// </summary>
    public static int[] BlockSizes(IReadOnlyList<TextRow> rows)
    {
        var sizes = new int[rows.Count];
        for (var start = 0; start < rows.Count;)
        {
            var end = start + 1;
            while (end < rows.Count && IsNextLine(rows[end - 1], rows[end]))
            {
                end++;
            }

            Array.Fill(sizes, end - start, start, end - start);
            start = end;
        }

        return sizes;
    }
}

namespace Clona.Pdf.Layout;

/// <summary>The order in which rows are read.</summary>
internal static class ReadingOrder
{
    private const int FewestRows = 6;
    private const double SameStep = 0.3;

    /// <summary>Rows of the main writing direction first, then those of each other direction.</summary>
    public static List<TextRow> Of(IEnumerable<TextRow> rows) =>
    [
        .. rows
            .GroupBy(row => row.Direction)
            .OrderByDescending(group => group.Sum(row => row.Segments.Sum(segment => segment.Glyphs.Count)))
            .ThenBy(group => group.Key)
            .SelectMany(group => Arrange([.. group])),
    ];

    private static List<TextRow> Arrange(List<TextRow> rows)
    {
        var merged = RowMerger.Merge(ColumnSplitter.Split(rows));
        return IsPaintedUpwards(merged) ? [.. merged.OrderByDescending(row => row.V).ThenBy(row => row.U)] : merged;
    }

    // Some generators paint from the bottom up, or in no order at all.
    private static bool IsPaintedUpwards(List<TextRow> rows)
    {
        var up = 0;
        var down = 0;
        for (var i = 1; i < rows.Count; i++)
        {
            var step = RowStacking.Step(rows[i - 1], rows[i]);
            up += step < -SameStep ? 1 : 0;
            down += step > SameStep ? 1 : 0;
        }

        return rows.Count >= FewestRows && up > down;
    }
}

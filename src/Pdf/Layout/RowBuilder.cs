namespace Clona.Pdf.Layout;

/// <summary>
/// Joins segments that follow each other in the order of painting and share a baseline: the cells of a table row.
/// </summary>
internal static class RowBuilder
{
    /// <summary>The rows of <paramref name="segments"/>, in order.</summary>
    public static List<TextRow> Build(IEnumerable<TextSegment> segments)
    {
        var rows = new List<TextRow>();
        foreach (var segment in segments)
        {
            if (rows.Count > 0 && rows[^1].Fits(segment))
            {
                rows[^1].Add(segment);
            }
            else
            {
                rows.Add(new TextRow(segment));
            }
        }

        return rows;
    }
}

namespace Clona.Office.Text;

/// <summary>Says a row of a table as lines: cells are columns, divided by tabulators, as long as they are short.</summary>
internal static class TextRow
{
    private const int TableColumns = 3;
    private const int ShortCell = 4;

    /// <summary>The lines of a row with these cells.</summary>
    public static IEnumerable<TextLine> Lines(IReadOnlyList<IReadOnlyList<TextLine>> cells)
    {
        IReadOnlyList<TextLine>[] filled = [.. cells.Select(cell => (IReadOnlyList<TextLine>)[.. cell.Where(line => !line.IsBlank)])];
        if (IsLabelled(filled))
        {
            return Enumerable.Range(0, filled[0].Count).Select(index => Join(filled.Select(cell => cell[index]), "\t"));
        }

        // Two long columns are two texts side by side, such as the parties of a contract: each is read to its end.
        return filled.All(cell => cell.Count <= 1) || (filled.All(cell => cell.Count <= ShortCell) && (filled.Length >= TableColumns || filled[0].Count <= 1))
            ? [Join(filled.Select(cell => Join(cell, " ")), "\t")]
            : filled.SelectMany(cell => cell);
    }

    // Labels in one cell, their values in the same order in the other.
    private static bool IsLabelled(IReadOnlyList<TextLine>[] cells) =>
        cells.Length >= 2 && cells[0].Count > 1 && cells.All(cell => cell.Count == cells[0].Count)
        && cells[0].Count(line => line.IsLabel) * 2 >= cells[0].Count
        && !cells.Skip(1).Any(cell => cell.Any(line => line.IsLabel));

    private static TextLine Join(IEnumerable<TextLine> lines, string divider)
    {
        var joined = new TextLine();
        var isFirst = true;
        foreach (var line in lines)
        {
            if (!isFirst)
            {
                joined.Add(divider);
            }

            isFirst = false;
            joined.Add(line, string.Empty);
        }

        return joined;
    }
}

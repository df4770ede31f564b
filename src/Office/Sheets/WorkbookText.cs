using Clona.Office.Text;

namespace Clona.Office.Sheets;

/// <summary>Reads clean sheets as one text: the name, then row after row, each cell a column, then headers and footers.</summary>
internal static class WorkbookText
{
    // Cells that stand far apart are still two columns; a wide gap says no more than a narrow one.
    private const int WidestGap = 16;

    /// <summary>The text of <paramref name="sheets"/>.</summary>
    public static OfficeText Read(IEnumerable<CleanSheet> sheets)
    {
        var lines = new List<TextLine>();
        foreach (var sheet in sheets)
        {
            var name = new TextLine();
            name.Add(sheet.Name, sheet.Name.Value);
            lines.Add(name);
            var first = sheet.Cells.SelectMany(row => row).Select(cell => cell.Place.Column).DefaultIfEmpty(1).Min();
            lines.AddRange(sheet.Cells.Where(row => row.Count > 0).Select(row => LineOf(row, first)));
            lines.AddRange(sheet.Headers.SelectMany(header => header.Sections).Select(LineOf));
        }

        return new OfficeText(lines);
    }

    private static TextLine LineOf(IReadOnlyList<CleanCell> row, int first)
    {
        var line = new TextLine();
        var column = first;
        foreach (var cell in row)
        {
            for (var gap = Math.Min(cell.Place.Column - column, WidestGap); gap > 0; gap--)
            {
                line.Add("\t");
            }

            column = cell.Place.Column;
            line.Add(cell.Node, cell.Shown);
        }

        return line;
    }

    private static TextLine LineOf(System.Xml.Linq.XElement section)
    {
        var line = new TextLine();
        foreach (var text in HeaderFooter.TextsOf(section))
        {
            line.Add(text, text.Value);
        }

        return line;
    }
}

using Clona.Pdf.Marks;

namespace Clona.Pdf.Paper;

/// <summary>A plain document of headings, paragraphs and tables that becomes a tagged PDF in our own font.</summary>
/// <remarks>
/// A4 upright, reading order as added, language Czech. Characters that the font lacks become hyphens. The same content gives the same
/// bytes. Not thread-safe.
/// </remarks>
public sealed class PaperDocument
{
    private const double PageWidth = 595;
    private const double PageHeight = 842;
    private const double Margin = 56;
    private const double BodySize = 9.5;
    private const double Leading = 1.45;
    private const double ColumnGap = 10;

    private readonly List<PaperPage> pages = [];
    private readonly List<PaperElement> elements = [];
    private double y;

    /// <summary>An empty document.</summary>
    /// <param name="title">Its title, shown by readers in place of a file name.</param>
    public PaperDocument(string title)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(title);
        Title = title;
        Turn();
    }

    /// <summary>The title.</summary>
    public string Title { get; }

    /// <summary>Adds the title as the first heading.</summary>
    public void AddTitle() => AddText(PaperTag.H1, Title, 17);

    /// <summary>Adds a heading.</summary>
    public void AddHeading(string text)
    {
        y -= BodySize;
        AddText(PaperTag.H2, text, 12.5);
    }

    /// <summary>Adds a paragraph.</summary>
    public void AddParagraph(string text) => AddText(PaperTag.P, text, BodySize);

    /// <summary>Adds a table.</summary>
    /// <param name="heads">Heads of the columns.</param>
    /// <param name="shares">Widths of the columns in any unit; as many as heads.</param>
    /// <param name="rows">Rows with as many cells as heads.</param>
    public void AddTable(IReadOnlyList<string> heads, IReadOnlyList<double> shares, IEnumerable<IReadOnlyList<string>> rows)
    {
        ArgumentNullException.ThrowIfNull(heads);
        ArgumentNullException.ThrowIfNull(shares);
        ArgumentNullException.ThrowIfNull(rows);
        var table = new PaperElement(PaperTag.Table);
        elements.Add(table);
        var unit = (PageWidth - (2 * Margin) - (ColumnGap * (heads.Count - 1))) / shares.Sum();
        double[] widths = [.. shares.Select(share => share * unit)];
        AddRow(table, PaperTag.TH, heads, widths);
        pages[^1].Rule(Margin, PageWidth - Margin, y + (BodySize * Leading) - 4);
        foreach (var row in rows)
        {
            AddRow(table, PaperTag.TD, row, widths);
        }

        y -= BodySize / 2;
    }

    /// <summary>The finished file.</summary>
    public ReadOnlyMemory<byte> Write() => new PaperWriting(Title, pages, elements, PageWidth, PageHeight).Write();

    private void AddText(PaperTag tag, string text, double size)
    {
        ArgumentNullException.ThrowIfNull(text);
        var element = new PaperElement(tag);
        elements.Add(element);
        foreach (var line in Lines(text, PageWidth - (2 * Margin), size))
        {
            Room(size * Leading);
            y -= size * Leading;
            pages[^1].Show(element, pages.Count - 1, Margin, y, size, MarkFont.Encode(line));
        }

        y -= size * 0.35;
    }

    // A row stands on one page.
    private void AddRow(PaperElement table, PaperTag tag, IReadOnlyList<string> cells, double[] widths)
    {
        var lines = cells.Select((cell, column) => Lines(cell, widths[column], BodySize)).ToList();
        Room(lines.Max(cell => cell.Count) * BodySize * Leading);
        var row = new PaperElement(PaperTag.TR);
        table.Kids.Add(row);
        var (x, top) = (Margin, y);
        for (var column = 0; column < lines.Count; column++)
        {
            var cell = new PaperElement(tag);
            row.Kids.Add(cell);
            for (var line = 0; line < lines[column].Count; line++)
            {
                var at = top - ((line + 1) * BodySize * Leading);
                pages[^1].Show(cell, pages.Count - 1, x, at, BodySize, MarkFont.Encode(lines[column][line]));
            }

            x += widths[column] + ColumnGap;
        }

        y = top - (lines.Max(cell => cell.Count) * BodySize * Leading) - 2;
    }

    private void Room(double needed)
    {
        if (y - needed < Margin)
        {
            Turn();
        }
    }

    private void Turn()
    {
        pages.Add(new PaperPage());
        y = PageHeight - Margin;
    }

    // Words that are wider than the line, such as digests, are cut.
    private static List<string> Lines(string text, double width, double size)
    {
        var lines = new List<string>();
        var line = string.Empty;
        foreach (var word in text.Split(' ', StringSplitOptions.RemoveEmptyEntries).SelectMany(word => Pieces(word, width, size)))
        {
            var longer = line.Length == 0 ? word : line + " " + word;
            if (line.Length > 0 && MarkFont.WidthOf(longer) * size > width)
            {
                lines.Add(line);
                longer = word;
            }

            line = longer;
        }

        lines.Add(line);
        return lines;
    }

    private static IEnumerable<string> Pieces(string word, double width, double size)
    {
        var start = 0;
        for (var end = 1; end <= word.Length; end++)
        {
            if (end - start > 1 && MarkFont.WidthOf(word[start..end]) * size > width)
            {
                yield return word[start..(end - 1)];
                start = end - 1;
            }
        }

        yield return word[start..];
    }
}

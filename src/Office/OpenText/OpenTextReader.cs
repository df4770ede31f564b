using System.Xml.Linq;
using Clona.Office.Text;

namespace Clona.Office.OpenText;

/// <summary>Reads cleaned trees as one text: the body first, drawings and notes behind their paragraph, then headers and footers, texts of lists.</summary>
internal sealed class OpenTextReader
{
    private const int ShortLabel = 8;

    /// <summary>The text of the body and the styles.</summary>
    public static OfficeText Read(XElement body, XElement styles)
    {
        var lines = new List<TextLine>();
        foreach (var part in body.Elements(Odf.Office + "body").Concat(styles.Elements(Odf.Office + "master-styles")))
        {
            ReadBlock(part, lines);
        }

        lines.AddRange(styles.Descendants().Concat(body.Descendants()).SelectMany(LabelsOf));
        return new OfficeText(lines);
    }

    private static void ReadBlock(XElement holder, List<TextLine> target)
    {
        foreach (var child in holder.Elements())
        {
            if (Odf.IsParagraph(child))
            {
                ReadParagraph(child, target);
            }
            else if (child.Name == Odf.Table + "table")
            {
                ReadTable(child, target);
            }
            else
            {
                ReadLoose(child, target);
                ReadBlock(child, target);
            }
        }
    }

    private static void ReadLoose(XElement element, List<TextLine> target)
    {
        foreach (var text in element.Nodes().OfType<XText>().Where(text => !Content.IsNumber(element) && !string.IsNullOrWhiteSpace(text.Value)))
        {
            var line = new TextLine();
            line.Add(text, text.Value);
            target.Add(line);
        }
    }

    private static void ReadTable(XElement table, List<TextLine> target)
    {
        foreach (var row in RowsOf(table))
        {
            List<IReadOnlyList<TextLine>> cells = [];
            foreach (var cell in row.Elements().Where(cell => cell.Name.LocalName is "table-cell" or "covered-table-cell"))
            {
                List<TextLine> content = [];
                ReadBlock(cell, content);
                cells.Add(content);
            }

            target.AddRange(TextRow.Lines(cells));
        }
    }

    private static IEnumerable<XElement> RowsOf(XElement holder) => holder.Elements().SelectMany(child =>
        child.Name == Odf.Table + "table-row" ? [child]
        : child.Name.Namespace == Odf.Table && child.Name.LocalName is "table-rows" or "table-header-rows" or "table-row-group" ? RowsOf(child) : []);

    private static void ReadParagraph(XElement paragraph, List<TextLine> target)
    {
        List<TextLine> lines = [new TextLine()];
        List<TextLine> beside = [];
        Walk(paragraph, lines, beside);
        target.AddRange(lines);
        target.AddRange(beside);
    }

    private static void Walk(XElement holder, List<TextLine> lines, List<TextLine> beside)
    {
        foreach (var node in holder.Nodes())
        {
            if (node is XText text)
            {
                lines[^1].Add(text, text.Value);
            }
            else if (node is XElement element)
            {
                WalkElement(element, lines, beside);
            }
        }
    }

    private static void WalkElement(XElement element, List<TextLine> lines, List<TextLine> beside)
    {
        switch (element.Name.Namespace == Odf.Text ? element.Name.LocalName : string.Empty)
        {
            case "span" or "ruby" or "ruby-base":
                Walk(element, lines, beside);
                break;
            case "tab":
                lines[^1].Add("\t");
                break;
            case "line-break":
                lines.Add(new TextLine());
                break;
            case "page-number" or "page-count":
                break;
            default:
                ReadLoose(element, beside);
                ReadBlock(element, beside);
                break;
        }
    }

    private static IEnumerable<TextLine> LabelsOf(XElement element)
    {
        foreach (var attribute in element.Attributes().Where(attribute => AttributeRules.IsText(element, attribute)
            && (attribute.Value.Any(char.IsLetter) || attribute.Value.Length > ShortLabel)))
        {
            var line = new TextLine();
            line.Add(attribute, attribute.Value);
            yield return line;
        }
    }
}

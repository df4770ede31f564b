using System.Globalization;
using System.Text;
using System.Text.RegularExpressions;
using System.Xml;
using System.Xml.Linq;

namespace Clona.Verifier.Packages;

/// <summary>Reads what the cells of visible sheets hold, row after row, and the headers and footers behind them.</summary>
/// <remarks>Numbers are read as numbers, whatever a cell makes of them; names of sheets are not part of it.</remarks>
internal sealed partial class SheetStory
{
    private static readonly XNamespace Main = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
    private static readonly XNamespace Relationships = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
    private readonly ZipView zip;
    private readonly StringBuilder story = new();
    private readonly List<string> shared = [];

    private SheetStory(ZipView zip) => this.zip = zip;

    /// <summary>The text; null where the workbook cannot be read.</summary>
    public static string? Read(ZipView zip)
    {
        try
        {
            var reading = new SheetStory(zip);
            return reading.Read() ? reading.story.ToString() : null;
        }
        catch (XmlException)
        {
            return null;
        }
    }

    private bool Read()
    {
        var main = PackageLinks.Of(zip, string.Empty).FirstOrDefault(link => link.Type.EndsWith("/officeDocument", StringComparison.Ordinal))?.Target;
        if (main is null || Tree(main) is not { } book)
        {
            return false;
        }

        var links = PackageLinks.Of(zip, main);
        if (links.FirstOrDefault(link => link.Type.EndsWith("/sharedStrings", StringComparison.Ordinal)) is { } strings && Tree(strings.Target) is { } texts)
        {
            shared.AddRange(texts.Elements(Main + "si").Select(TextOf));
        }

        foreach (var sheet in book.Descendants(Main + "sheet").Where(sheet => sheet.Attribute("state")?.Value is not ("hidden" or "veryHidden")))
        {
            var link = links.FirstOrDefault(item => item.Id == sheet.Attribute(Relationships + "id")?.Value);
            if (link is not null && link.Type.EndsWith("/worksheet", StringComparison.Ordinal) && Tree(link.Target) is { } root)
            {
                ReadSheet(root);
            }
        }

        return true;
    }

    private void ReadSheet(XElement root)
    {
        var hidden = root.Descendants(Main + "col").Where(IsHidden)
            .Select(column => (From: Number(column.Attribute("min")), To: Number(column.Attribute("max")))).ToList();
        foreach (var row in root.Elements(Main + "sheetData").Elements(Main + "row").Where(row => !IsHidden(row)))
        {
            var column = 0;
            foreach (var cell in row.Elements(Main + "c"))
            {
                column = ColumnOf(cell.Attribute("r")?.Value) is { } said && said > column ? said : column + 1;
                if (!hidden.Exists(range => range.From <= column && column <= range.To))
                {
                    story.Append(Value(cell)).Append(' ');
                }
            }
        }

        foreach (var header in root.Elements(Main + "headerFooter").Elements())
        {
            story.Append(Code().Replace(header.Value, match => match.Value == "&&" ? "&" : " ")).Append(' ');
        }
    }

    private string Value(XElement cell)
    {
        var value = cell.Element(Main + "v")?.Value ?? string.Empty;
        return cell.Attribute("t")?.Value switch
        {
            "s" => int.TryParse(value, NumberStyles.None, CultureInfo.InvariantCulture, out var index) && index < shared.Count ? shared[index] : string.Empty,
            "inlineStr" => cell.Element(Main + "is") is { } inline ? TextOf(inline) : string.Empty,
            "b" => value == "1" ? "PRAVDA" : "NEPRAVDA",
            null or "n" => double.TryParse(value, NumberStyles.Float, CultureInfo.InvariantCulture, out var number) && double.IsFinite(number)
                ? number.ToString("R", CultureInfo.InvariantCulture)
                : value,
            _ => value,
        };
    }

    private static string TextOf(XElement item)
    {
        var text = new StringBuilder();
        foreach (var part in item.Descendants(Main + "t").Where(part => part.Parent?.Name != Main + "rPh"))
        {
            text.Append(part.Value);
        }

        return text.ToString();
    }

    private static bool IsHidden(XElement element) => element.Attribute("hidden")?.Value is "1" or "true";

    private static int Number(XAttribute? attribute) =>
        int.TryParse(attribute?.Value, NumberStyles.None, CultureInfo.InvariantCulture, out var value) ? value : 0;

    private static int? ColumnOf(string? name)
    {
        var column = 0;
        foreach (var letter in (name ?? string.Empty).TakeWhile(char.IsAsciiLetter).Take(4))
        {
            column = (column * 26) + (letter | 0x20) - 'a' + 1;
        }

        return column == 0 ? null : column;
    }

    private XElement? Tree(string name)
    {
        if (zip.Items.FirstOrDefault(item => string.Equals(item.Name, name, StringComparison.OrdinalIgnoreCase)) is not { } item)
        {
            return null;
        }

        using var reader = XmlReading.Over(item.Data);
        return XDocument.Load(reader, LoadOptions.PreserveWhitespace).Root;
    }

    // Codes of a header: fonts, colours and sizes with their values, everything else one letter.
    [GeneratedRegex(@"&(""[^""]*""|K.{6}|\d+|.)", RegexOptions.CultureInvariant | RegexOptions.Singleline, 1000)]
    private static partial Regex Code();
}

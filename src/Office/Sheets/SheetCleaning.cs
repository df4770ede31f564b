using System.Globalization;
using System.Xml.Linq;
using Clona.Office.Packages;

namespace Clona.Office.Sheets;

/// <summary>Makes the new tree of a sheet from the values that the old one shows.</summary>
/// <remarks>
/// Nothing is copied but numbers of the format: what a cell shows is written as text or as its number. Formulas, notes, links,
/// rules, filters, drawings and hidden rows and columns are not there, because nothing takes them over.
/// </remarks>
internal sealed class SheetCleaning(IReadOnlyList<string> texts, CellFormats formats, PartCensus census)
{
    private const double MostWidth = 255;
    private static readonly XNamespace S = SheetNames.S;
    private static readonly string[] HeaderNames = ["oddHeader", "oddFooter", "evenHeader", "evenFooter", "firstHeader", "firstFooter"];

    /// <summary>The clean sheet.</summary>
    public CleanSheet Clean(XAttribute name, XElement sheet)
    {
        var hidden = HiddenColumns(sheet);
        var cells = new List<IReadOnlyList<CleanCell>>();
        var data = new XElement(S + "sheetData");
        var last = 0;
        foreach (var row in sheet.Elements(S + "sheetData").Elements(S + "row"))
        {
            last = NumberOf(row, "r") is { } number && number > last && number <= CellPlace.LastRow ? number : last + 1;
            if (Flag.IsOn(row, "hidden"))
            {
                census.Add("hidden-text", row.Elements(S + "c").Count());
                continue;
            }

            var (element, shown) = CleanRow(row, last, hidden);
            data.Add(element);
            cells.Add(shown);
        }

        var (holder, headers) = Headers(sheet);
        var root = new XElement(S + "worksheet", Columns(sheet), data, Merged(sheet), PageSetup(sheet), holder);
        Count(sheet);
        return new CleanSheet(name, root, cells, headers);
    }

    private (XElement Row, IReadOnlyList<CleanCell> Cells) CleanRow(XElement row, int number, HashSet<int> hidden)
    {
        var clean = new XElement(S + "row", new XAttribute("r", number), Measure(row, "ht", 409) is { } height ? new[] { new XAttribute("ht", height), new XAttribute("customHeight", 1) } : null);
        var shown = new List<CleanCell>();
        var column = 0;
        foreach (var cell in row.Elements(S + "c"))
        {
            column = CellPlace.Of((string?)cell.Attribute("r")) is { } said && said.Column > column ? said.Column : column + 1;
            var place = new CellPlace(number, column);
            if (!place.IsInside || hidden.Contains(column))
            {
                census.Add("hidden-text");
                continue;
            }

            var (element, content) = CleanOne(cell, place);
            clean.Add(element);
            if (content is not null)
            {
                shown.Add(content);
            }
        }

        return (clean, shown);
    }

    private (XElement Cell, CleanCell? Content) CleanOne(XElement cell, CellPlace place)
    {
        census.Add("formulas", cell.Elements(S + "f").Count());
        var style = NumberOf(cell, "s") is { } index && index < formats.Count ? index : 0;
        var clean = new XElement(S + "c", new XAttribute("r", place.ToString()), style > 0 ? new XAttribute("s", style) : null);
        var value = cell.Element(S + "v")?.Value ?? string.Empty;
        var type = (string?)cell.Attribute("t") ?? "n";
        if (type == "n" && double.TryParse(value, NumberStyles.Float, CultureInfo.InvariantCulture, out var number) && double.IsFinite(number))
        {
            var holder = new XElement(S + "v", number.ToString("R", CultureInfo.InvariantCulture));
            clean.Add(holder);
            return (clean, new CleanCell(place, holder, formats.Show(value, style)));
        }

        var shown = type switch
        {
            "s" => int.TryParse(value, NumberStyles.None, CultureInfo.InvariantCulture, out var item) && item < texts.Count ? texts[item] : string.Empty,
            "inlineStr" => cell.Element(S + "is") is { } inline ? SharedTexts.TextOf(inline) : string.Empty,
            "b" => value == "1" ? "PRAVDA" : "NEPRAVDA",
            _ => value,
        };
        if (shown.Length == 0)
        {
            return (clean, null);
        }

        var text = CellContent.Write(clean, shown);
        return (clean, new CleanCell(place, text, text.Value));
    }

    private static HashSet<int> HiddenColumns(XElement sheet) =>
    [
        .. sheet.Elements(S + "cols").Elements(S + "col").Where(column => Flag.IsOn(column, "hidden")).SelectMany(RangeOf),
    ];

    private static IEnumerable<int> RangeOf(XElement column)
    {
        var (first, last) = (NumberOf(column, "min") ?? 0, NumberOf(column, "max") ?? 0);
        return first >= 1 && last >= first && last <= CellPlace.LastColumn ? Enumerable.Range(first, last - first + 1) : [];
    }

    private static XElement? Columns(XElement sheet)
    {
        var last = 0;
        var columns = new XElement(S + "cols");
        foreach (var column in sheet.Elements(S + "cols").Elements(S + "col"))
        {
            // Columns that overlap make a workbook that programs call damaged.
            if (RangeOf(column).Any() && NumberOf(column, "min") > last && Measure(column, "width", MostWidth) is { } width)
            {
                last = NumberOf(column, "max")!.Value;
                columns.Add(new XElement(
                    S + "col", new XAttribute("min", NumberOf(column, "min")!), new XAttribute("max", last), new XAttribute("width", width), new XAttribute("customWidth", 1)));
            }
        }

        return columns.HasElements ? columns : null;
    }

    private static XElement? Merged(XElement sheet)
    {
        XElement[] merged =
        [
            .. sheet.Elements(S + "mergeCells").Elements(S + "mergeCell").Select(item => ((string?)item.Attribute("ref") ?? string.Empty).Split(':'))
                .Where(ends => ends.Length == 2).Select(ends => (From: CellPlace.Of(ends[0]), To: CellPlace.Of(ends[1])))
                .Where(range => range.From is not null && range.To is not null)
                .Select(range => new XElement(S + "mergeCell", new XAttribute("ref", $"{range.From}:{range.To}"))),
        ];
        return merged.Length > 0 ? new XElement(S + "mergeCells", new XAttribute("count", merged.Length), merged) : null;
    }

    private static XElement? PageSetup(XElement sheet) =>
        (string?)sheet.Element(S + "pageSetup")?.Attribute("orientation") == "landscape"
            ? new XElement(S + "pageSetup", new XAttribute("paperSize", 9), new XAttribute("orientation", "landscape"))
            : null;

    private static (XElement? Holder, IReadOnlyList<(XElement Holder, IReadOnlyList<XElement> Sections)> Headers) Headers(XElement sheet)
    {
        var old = sheet.Element(S + "headerFooter");
        List<(XElement Holder, IReadOnlyList<XElement> Sections)> headers =
        [
            .. HeaderNames.Select(name => (Name: name, Sections: HeaderFooter.Parse(old?.Element(S + name)?.Value ?? string.Empty)))
                .Where(header => header.Sections.Count > 0).Select(header => (new XElement(S + header.Name), header.Sections)),
        ];
        return headers.Count == 0 ? (null, headers) : (new XElement(
            S + "headerFooter",
            Flag.IsOn(old, "differentOddEven") ? new XAttribute("differentOddEven", 1) : null,
            Flag.IsOn(old, "differentFirst") ? new XAttribute("differentFirst", 1) : null,
            headers.Select(header => header.Holder)), headers);
    }

    private void Count(XElement sheet)
    {
        census.Add("links", sheet.Elements(S + "hyperlinks").Elements().Count());
        census.Add("filters", sheet.Elements(S + "autoFilter").Count());
        census.Add("cell-rules", sheet.Elements(S + "dataValidations").Elements().Count() + sheet.Elements(S + "conditionalFormatting").Count());
        census.Add("drawings", sheet.Elements(S + "drawing").Count() + sheet.Elements(S + "legacyDrawing").Count() + sheet.Elements(S + "picture").Count());
    }

    private static int? NumberOf(XElement element, string attribute) =>
        int.TryParse((string?)element.Attribute(attribute), NumberStyles.None, CultureInfo.InvariantCulture, out var value) ? value : null;

    private static string? Measure(XElement element, string attribute, double most) =>
        double.TryParse((string?)element.Attribute(attribute), NumberStyles.Float, CultureInfo.InvariantCulture, out var value) && value >= 0 && value <= most
            ? value.ToString("0.##", CultureInfo.InvariantCulture)
            : null;
}

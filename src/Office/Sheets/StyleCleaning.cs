using System.Globalization;
using System.Text.RegularExpressions;
using System.Xml.Linq;

namespace Clona.Office.Sheets;

/// <summary>Makes a new styles part: formats of numbers, fonts, fills, frames, and which cells of them use which.</summary>
internal static partial class StyleCleaning
{
    private static readonly XNamespace S = SheetNames.S;

    // Every workbook has at least one of each; cells name them by number, so none may go missing.
    private static readonly (string List, string Item, Func<XElement> Least)[] Lists =
    [
        ("fonts", "font", () => new XElement(S + "font", new XElement(S + "sz", new XAttribute("val", 11)), new XElement(S + "name", new XAttribute("val", "Calibri")))),
        ("fills", "fill", () => new XElement(S + "fill", new XElement(S + "patternFill", new XAttribute("patternType", "none")))),
        ("borders", "border", () => new XElement(S + "border", new XElement(S + "left"), new XElement(S + "right"), new XElement(S + "top"), new XElement(S + "bottom"), new XElement(S + "diagonal"))),
        ("cellStyleXfs", "xf", Plain),
        ("cellXfs", "xf", () => new XElement(Plain().Name, Plain().Attributes(), new XAttribute("xfId", 0))),
    ];

    private static readonly HashSet<string> Elements = new(StringComparer.Ordinal)
    {
        "font", "b", "i", "u", "strike", "outline", "shadow", "condense", "extend", "sz", "color", "name", "family", "charset", "scheme", "vertAlign",
        "fill", "patternFill", "fgColor", "bgColor", "border", "left", "right", "top", "bottom", "diagonal", "start", "end", "vertical", "horizontal",
        "xf", "alignment",
    };

    private static readonly HashSet<string> Attributes = new(StringComparer.Ordinal)
    {
        "val", "rgb", "theme", "tint", "indexed", "auto", "patternType", "style", "diagonalUp", "diagonalDown", "outline", "numFmtId", "fontId", "fillId",
        "borderId", "xfId", "applyNumberFormat", "applyFont", "applyFill", "applyBorder", "applyAlignment", "quotePrefix", "horizontal", "vertical",
        "textRotation", "wrapText", "indent", "shrinkToFit", "readingOrder",
    };

    /// <summary>The new part.</summary>
    public static XElement Clean(XElement? styles)
    {
        XElement[] formats = [.. (styles?.Elements(S + "numFmts").Elements(S + "numFmt") ?? []).Select(CleanFormat).OfType<XElement>().DistinctBy(item => (string?)item.Attribute("numFmtId"))];
        return new XElement(
            S + "styleSheet",
            formats.Length > 0 ? new XElement(S + "numFmts", new XAttribute("count", formats.Length), formats) : null,
            Lists.Select(list => CleanList(styles, list.List, list.Item, list.Least)),
            new XElement(
                S + "cellStyles",
                new XAttribute("count", 1),
                new XElement(S + "cellStyle", new XAttribute("name", "Normal"), new XAttribute("xfId", 0), new XAttribute("builtinId", 0))));
    }

    private static XElement CleanList(XElement? styles, string list, string item, Func<XElement> least)
    {
        XElement[] items = [.. (styles?.Elements(S + list).Elements(S + item) ?? []).Select(Copy)];
        items = items.Length > 0 ? items : [least()];
        return new XElement(S + list, new XAttribute("count", items.Length), items);
    }

    private static XElement Copy(XElement element) => new(
        element.Name,
        element.Attributes().Where(attribute => IsPermitted(element, attribute)).Select(attribute => new XAttribute(attribute)),
        element.Elements().Where(child => child.Name.Namespace == S && Elements.Contains(child.Name.LocalName) && HasItsValue(child)).Select(Copy));

    // An element whose only value is not permitted says nothing, and the format wants one.
    private static bool HasItsValue(XElement element) => element.Attribute("val") is not { } value || IsPermitted(element, value);

    private static bool IsPermitted(XElement element, XAttribute attribute) =>
        attribute.Name.Namespace == XNamespace.None && Attributes.Contains(attribute.Name.LocalName)
        && (element.Name.LocalName == "name" ? FontName() : Value()).IsMatch(attribute.Value);

    // Text in quotation marks could be anything; the currencies and units that tables use are known.
    private static XElement? CleanFormat(XElement format)
    {
        var id = (string?)format.Attribute("numFmtId");
        var code = (string?)format.Attribute("formatCode") ?? string.Empty;
        return int.TryParse(id, NumberStyles.None, CultureInfo.InvariantCulture, out var number)
            ? new XElement(S + "numFmt", new XAttribute("numFmtId", number), new XAttribute("formatCode", FormatCode().IsMatch(code) ? code : "General"))
            : null;
    }

    private static XElement Plain() => new(
        S + "xf", new XAttribute("numFmtId", 0), new XAttribute("fontId", 0), new XAttribute("fillId", 0), new XAttribute("borderId", 0));

    [GeneratedRegex(@"^[A-Za-z0-9.\-]{0,40}$", RegexOptions.CultureInvariant, 250)]
    private static partial Regex Value();

    [GeneratedRegex(@"^(?!.*[0-9]{4})[A-Za-z0-9+\-_. ()&@]{0,64}$", RegexOptions.CultureInvariant, 250)]
    private static partial Regex FontName();

    [GeneratedRegex(
        @"^([0#?.,%/ \-+()_*;:dmyhsDMYHSrR\\$€@]|General|Standard|AM/PM|E\+|""( |Kč|,-- Kč|,-|€|\$|%|ks|let|m2|m²|/|-|\.)""|\[(Red|Black|Blue|\$-[0-9A-Fa-f,]{1,12}|\$Kč-[0-9A-Fa-f]{1,8}|\$€-[0-9A-Fa-f]{1,8}|h{1,2}|m{1,2}|s{1,2})\]){0,200}$",
        RegexOptions.CultureInvariant, 250)]
    private static partial Regex FormatCode();
}

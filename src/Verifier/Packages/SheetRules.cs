using System.Text.RegularExpressions;
using Clona.Verifier.Checks;

namespace Clona.Verifier.Packages;

/// <summary>V5 for workbooks: only permitted parts, elements, attributes and links; no formula, no drawing, no name, no note.</summary>
internal static partial class SheetRules
{
    /// <summary>Values that attributes of the format have: they stand in any workbook.</summary>
    public const string Words =
        "List Normal General Standard inlineStr preserve center left right justify distributed fill general solid none thin medium dashed dotted thick double hair"
        + " top bottom landscape portrait Calibri Arial minor major Relationships Target Type Override Default Extension ContentType workbook worksheet worksheets"
        + " sheet styles officeDocument PRAVDA NEPRAVDA http schemas openxmlformats org microsoft com office excel application vnd spreadsheetml package";

    private const string Main = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
    private const string Links = "http://schemas.openxmlformats.org/package/2006/relationships";

    private static readonly HashSet<string> Spaces = new(StringComparer.Ordinal)
    {
        Main, Links, "http://schemas.openxmlformats.org/package/2006/content-types", "http://schemas.openxmlformats.org/officeDocument/2006/relationships",
        "http://www.w3.org/XML/1998/namespace", "http://www.w3.org/2000/xmlns/", "",
    };

    private static readonly HashSet<string> Elements = new(StringComparer.Ordinal)
    {
        "Types", "Default", "Override", "Relationships", "Relationship",
        "workbook", "workbookPr", "sheets", "sheet",
        "worksheet", "cols", "col", "sheetData", "row", "c", "v", "is", "t", "mergeCells", "mergeCell", "pageSetup", "headerFooter",
        "oddHeader", "oddFooter", "evenHeader", "evenFooter", "firstHeader", "firstFooter",
        "styleSheet", "numFmts", "numFmt", "fonts", "font", "b", "i", "u", "strike", "outline", "shadow", "condense", "extend", "sz", "color", "name",
        "family", "charset", "scheme", "vertAlign", "fills", "fill", "patternFill", "fgColor", "bgColor", "borders", "border", "left", "right", "top",
        "bottom", "diagonal", "start", "end", "vertical", "horizontal", "cellStyleXfs", "cellXfs", "xf", "alignment", "cellStyles", "cellStyle",
    };

    /// <summary>The result for an output.</summary>
    public static CheckResult Run(ZipView zip)
    {
        var faults = new Faults(CheckId.V5Whitelist);
        PackageWalk.Run(zip, new PackageWhitelist(PartName().IsMatch, Spaces, (_, name) => Elements.Contains(name), IsAttribute), faults);
        return faults.ToResult();
    }

    private static bool IsAttribute(AttributePlace at) =>
        at.Name is not ("TargetMode" or "state" or "hidden" or "location" or "display")
        && (at.Element is not "Relationship" || at.Name != "Target" || Target().IsMatch(at.Value))
        && (at.Element is "sheet" or "numFmt" or "Override" or "Default" or "Relationship" || at.IsDeclaration || Plain().IsMatch(at.Value));

    [GeneratedRegex(@"^(\[Content_Types\]\.xml|_rels/\.rels|xl/(workbook|styles)\.xml|xl/_rels/workbook\.xml\.rels|xl/worksheets/sheet\d{1,5}\.xml)$", RegexOptions.CultureInvariant, 250)]
    private static partial Regex PartName();

    [GeneratedRegex(@"^(xl/workbook\.xml|/xl/styles\.xml|/xl/worksheets/sheet\d{1,5}\.xml)$", RegexOptions.CultureInvariant, 250)]
    private static partial Regex Target();

    [GeneratedRegex(@"^[A-Za-z0-9+\-_. ()&@:]{0,64}$", RegexOptions.CultureInvariant, 250)]
    private static partial Regex Plain();
}

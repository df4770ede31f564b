using System.Text.RegularExpressions;
using Clona.Verifier.Checks;

namespace Clona.Verifier.Packages;

/// <summary>V5 for word-processor packages: only permitted parts, namespaces, elements, attributes and links.</summary>
internal static partial class PackageRules
{
    private static readonly HashSet<string> Namespaces = new(StringComparer.Ordinal)
    {
        "http://schemas.openxmlformats.org/wordprocessingml/2006/main", "http://schemas.openxmlformats.org/officeDocument/2006/relationships",
        "http://schemas.openxmlformats.org/officeDocument/2006/math", "http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing",
        "http://schemas.openxmlformats.org/drawingml/2006/main", "http://schemas.openxmlformats.org/drawingml/2006/picture",
        "http://schemas.openxmlformats.org/drawingml/2006/chart", "http://schemas.openxmlformats.org/drawingml/2006/diagram",
        "http://schemas.microsoft.com/office/drawing/2008/diagram", "http://schemas.openxmlformats.org/markup-compatibility/2006",
        "http://schemas.microsoft.com/office/word/2010/wordprocessingShape", "http://schemas.microsoft.com/office/word/2010/wordprocessingGroup",
        "http://schemas.microsoft.com/office/word/2010/wordprocessingCanvas", "http://schemas.microsoft.com/office/word/2010/wordml",
        "http://schemas.microsoft.com/office/word/2010/wordprocessingDrawing", "urn:schemas-microsoft-com:vml",
        "urn:schemas-microsoft-com:office:office", "urn:schemas-microsoft-com:office:word",
        "http://schemas.openxmlformats.org/package/2006/content-types", "http://schemas.openxmlformats.org/package/2006/relationships",
        "http://www.w3.org/XML/1998/namespace", "http://www.w3.org/2000/xmlns/", "",
    };

    private static readonly HashSet<string> Denied = new(StringComparer.Ordinal)
    {
        "del", "ins", "moveFrom", "moveTo", "delText", "delInstrText", "comment", "commentReference", "commentRangeStart", "bookmarkStart", "sdt", "sdtPr",
        "hyperlink", "customXml", "smartTag", "altChunk", "subDoc", "object", "OLEObject", "control", "Fallback", "rsids", "docVars", "mailMerge",
        "attachedTemplate", "documentProtection", "ffData", "fldData", "vanish", "permStart", "embedRegular", "externalData", "hlinkClick", "contentPart",
        "latentStyles", "proofErr", "writeProtection", "signatureline", "userShapes",
    };

    /// <summary>The result for an output.</summary>
    public static CheckResult Run(ZipView zip)
    {
        var faults = new Faults(CheckId.V5Whitelist);
        PackageWalk.Run(zip, new PackageWhitelist(PartName().IsMatch, Namespaces, (_, name) => IsElement(name), IsAttribute), faults);
        return faults.ToResult();
    }

    private static bool IsElement(string name) => !Denied.Contains(name) && !name.EndsWith("PrChange", StringComparison.Ordinal);

    private static bool IsAttribute(AttributePlace at) =>
        !at.Name.StartsWith("rsid", StringComparison.Ordinal)
        && at.Name is not ("author" or "initials" or "gfxdata" or "href" or "TargetMode" or "paraId" or "textId")
        && (at.Name != "instr" || Instruction().IsMatch(at.Value))
        && (at.Element != "Relationship" || at.Name != "Target" || at.Value.StartsWith('/') || at.Value == "word/document.xml");

    [GeneratedRegex(
        @"^(\[Content_Types\]\.xml|_rels/\.rels|word/(document|styles|numbering|settings|fontTable|footnotes|endnotes|header\d{1,4}|footer\d{1,4})\.xml"
        + @"|word/theme/theme1\.xml|word/charts/chart\d{1,4}\.xml|word/diagrams/(data|layout|quickStyle|colors|drawing)\d{1,4}\.xml"
        + @"|word/(charts/|diagrams/|theme/)?_rels/[A-Za-z]{1,12}\d{0,4}\.xml\.rels|word/media/image\d{1,5}\.(png|jpeg))$",
        RegexOptions.CultureInvariant, 250)]
    private static partial Regex PartName();

    [GeneratedRegex(@"^\s*(PAGE|NUMPAGES|SECTIONPAGES|SECTION)\s*$", RegexOptions.CultureInvariant, 250)]
    private static partial Regex Instruction();
}

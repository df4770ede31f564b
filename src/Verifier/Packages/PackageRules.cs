using System.Text.RegularExpressions;
using System.Xml;
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

    private static readonly HashSet<string> Elements = new(StringComparer.Ordinal)
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
        foreach (var item in zip.Items)
        {
            if (!PartName().IsMatch(item.Name))
            {
                faults.Add(CheckReason.KeyNotPermitted);
            }
            else if (item.IsXml)
            {
                CheckXml(item.Data, faults);
            }
        }

        return faults.ToResult();
    }

    private static void CheckXml(byte[] data, Faults faults)
    {
        try
        {
            using var reader = XmlReading.Over(data);
            while (reader.Read())
            {
                if (!IsPermitted(reader))
                {
                    faults.Add(CheckReason.ValueNotPermitted);
                }
            }
        }
        catch (XmlException)
        {
            faults.Add(CheckReason.StreamNotDecodable);
        }
    }

    private static bool IsPermitted(XmlReader reader) => reader.NodeType switch
    {
        XmlNodeType.Element => Namespaces.Contains(reader.NamespaceURI) && !Elements.Contains(reader.LocalName)
            && !reader.LocalName.EndsWith("PrChange", StringComparison.Ordinal) && AreAttributesPermitted(reader),
        XmlNodeType.Comment or XmlNodeType.ProcessingInstruction or XmlNodeType.CDATA or XmlNodeType.DocumentType or XmlNodeType.EntityReference => false,
        _ => true,
    };

    private static bool AreAttributesPermitted(XmlReader reader)
    {
        var isPermitted = true;
        var element = reader.LocalName;
        while (reader.MoveToNextAttribute())
        {
            var name = reader.LocalName;
            isPermitted &= Namespaces.Contains(reader.NamespaceURI)
                && (reader.Prefix is not "xmlns" || Namespaces.Contains(reader.Value))
                && !name.StartsWith("rsid", StringComparison.Ordinal)
                && name is not ("author" or "initials" or "gfxdata" or "href" or "TargetMode" or "paraId" or "textId")
                && (name != "instr" || Instruction().IsMatch(reader.Value))
                && (element != "Relationship" || name != "Target" || reader.Value.StartsWith('/') || reader.Value == "word/document.xml");
        }

        reader.MoveToElement();
        return isPermitted;
    }

    [GeneratedRegex(
        @"^(\[Content_Types\]\.xml|_rels/\.rels|word/(document|styles|numbering|settings|fontTable|footnotes|endnotes|header\d{1,4}|footer\d{1,4})\.xml"
        + @"|word/theme/theme1\.xml|word/charts/chart\d{1,4}\.xml|word/diagrams/(data|layout|quickStyle|colors|drawing)\d{1,4}\.xml"
        + @"|word/(charts/|diagrams/|theme/)?_rels/[A-Za-z]{1,12}\d{0,4}\.xml\.rels|word/media/image\d{1,5}\.(png|jpeg))$",
        RegexOptions.CultureInvariant, 250)]
    private static partial Regex PartName();

    [GeneratedRegex(@"^\s*(PAGE|NUMPAGES|SECTIONPAGES|SECTION)\s*$", RegexOptions.CultureInvariant, 250)]
    private static partial Regex Instruction();
}

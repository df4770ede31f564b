using System.Xml.Linq;
using Clona.Office.Packages;

namespace Clona.Office.Word;

/// <summary>Leaves in a tree only permitted namespaces, elements and values of attributes.</summary>
internal static class Whitelist
{
    // Elements of the permitted namespaces that hold history, instructions, people, data sources, programs or other files.
    private static readonly HashSet<string> DeniedInWord = new(StringComparer.Ordinal)
    {
        "bookmarkStart", "bookmarkEnd", "commentRangeStart", "commentRangeEnd", "commentReference", "annotationRef", "proofErr",
        "permStart", "permEnd", "moveFromRangeStart", "moveFromRangeEnd", "moveToRangeStart", "moveToRangeEnd",
        "customXmlInsRangeStart", "customXmlInsRangeEnd", "customXmlDelRangeStart", "customXmlDelRangeEnd",
        "customXmlMoveFromRangeStart", "customXmlMoveFromRangeEnd", "customXmlMoveToRangeStart", "customXmlMoveToRangeEnd",
        "altChunk", "subDoc", "control", "movie", "movieAnchor", "contentPart", "ffData", "fldData", "latentStyles", "aliases", "rsid", "rsids",
        "divId", "printerSettings", "lastRenderedPageBreak", "docVars", "docPartObj", "docPartList", "dataBinding", "numPicBullet",
        "lvlPicBulletId", "embedRegular", "embedBold", "embedItalic", "embedBoldItalic", "proofState", "cellIns", "cellMerge", "cellDel",
        "drawingPart", "panose1", "altName", "framesets", "frameset", "attachedSchema", "personalReply", "personalCompose", "personal", "autoRedefine", "locked",
    };

    private static readonly HashSet<XName> DeniedElsewhere =
    [
        Ns.A + "extLst", Ns.C + "extLst", Ns.Wp + "extLst", Ns.Pic + "extLst", Ns.Wps + "extLst", Ns.Wpg + "extLst", Ns.Wpc + "extLst",
        Ns.Dsp + "extLst", Ns.C + "externalData", Ns.C + "userShapes", Ns.C + "pivotSource", Ns.C + "pivotFmts", Ns.C + "protection",
        Ns.A + "hlinkClick", Ns.A + "hlinkHover", Ns.A + "hlinkMouseOver", Ns.A + "audioCd", Ns.A + "wavAudioFile", Ns.A + "audioFile",
        Ns.A + "videoFile", Ns.A + "quickTimeFile", Ns.A + "custDataLst", Ns.O + "OLEObject", Ns.O + "callout", Ns.O + "signatureline", Ns.O + "ink",
        Ns.O + "relationtable", Ns.O + "rules", Ns.O + "diagram", Ns.W14 + "contentPart", Ns.C + "printSettings",
    ];

    private static readonly Dictionary<string, string> Told = new(StringComparer.Ordinal)
    {
        ["bookmarkStart"] = "bookmarks",
        ["commentReference"] = "comments",
        ["altChunk"] = "imported-documents",
        ["subDoc"] = "linked-documents",
        ["control"] = "controls",
        ["contentPart"] = "ink",
        ["OLEObject"] = "embedded-objects",
        ["hlinkClick"] = "links",
        ["signatureline"] = "signatures",
    };

    /// <summary>Cleans the tree of <paramref name="part"/>.</summary>
    public static void Clean(WordPart part, PartCensus census)
    {
        KeepDrawingLink(part);
        foreach (var element in part.Root.DescendantsAndSelf().ToList())
        {
            if (IsDenied(element) && element.Parent is not null)
            {
                census.Add(Told.GetValueOrDefault(element.Name.LocalName) ?? "elements", 1);
                element.Remove();
                continue;
            }

            element.Attributes().Where(attribute => !IsPermitted(element, attribute)).Remove();
        }
    }

    private static bool IsDenied(XElement element) =>
        !Ns.Prefixes.ContainsKey(element.Name.Namespace)
        || (element.Name.Namespace == Ns.W && DeniedInWord.Contains(element.Name.LocalName))
        || DeniedElsewhere.Contains(element.Name)
        || (element.Name.Namespace == Ns.Dgm && element.Name.LocalName == "extLst");

    // SmartArt finds its last drawing through an extension; it is the only one that stays, as a plain attribute value.
    private static void KeepDrawingLink(WordPart part)
    {
        if (part.Kind == PartKind.DiagramData)
        {
            var link = part.Root.Descendants(Ns.Dsp + "dataModelExt").FirstOrDefault()?.Attribute("relId")?.Value;
            part.Root.Elements(Ns.Dgm + "extLst").Remove();
            part.DrawingLink = link;
        }
    }

    private static bool IsPermitted(XElement element, XAttribute attribute)
    {
        if (attribute.IsNamespaceDeclaration)
        {
            return false;
        }

        var space = attribute.Name.Namespace;
        return space == XNamespace.Xml ? attribute.Name.LocalName == "space"
            : space == Ns.R || (space != Ns.Mc && !IsDeniedAttribute(element, attribute) && AttributeValues.IsPermitted(element, attribute));
    }

    private static bool IsDeniedAttribute(XElement element, XAttribute attribute)
    {
        var space = attribute.Name.Namespace;
        var name = attribute.Name.LocalName;
        return (space != XNamespace.None && !Ns.Prefixes.ContainsKey(space))
            || ((space == Ns.W14 || space == Ns.Wp14) && element.Name.Namespace != space)
            || name.StartsWith("rsid", StringComparison.Ordinal)
            || name is "gfxdata" or "href" or "spid" or "author" or "initials" or "date" or "tgtFrame" or "tooltip" or "docLocation" or "anchorId" or "editId"
            || (space == Ns.O && name is "title" or "button" or "ole");
    }
}

using System.Xml.Linq;

namespace Clona.Office.Word;

/// <summary>Attributes that a person reads: they are part of the document's text.</summary>
internal static class TextAttributes
{
    /// <summary>Whether the attribute holds text.</summary>
    public static bool IsText(XElement element, XAttribute attribute)
    {
        var name = attribute.Name.LocalName;
        var space = element.Name.Namespace;
        return element.Name == Ns.Wp + "docPr" || element.Name.LocalName == "cNvPr" ? name is "descr" or "title"
            : space == Ns.V ? name == "alt" || (name == "string" && element.Name.LocalName == "textpath")
            : space == Ns.W && name == "val" && element.Name.LocalName is "tblCaption" or "tblDescription" or "lvlText";
    }

    /// <summary>The text attributes of one element.</summary>
    public static IEnumerable<XAttribute> Of(XElement element) => element.Attributes().Where(attribute => IsText(element, attribute));
}

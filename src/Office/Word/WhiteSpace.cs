using System.Xml.Linq;

namespace Clona.Office.Word;

/// <summary>Makes the blanks of a tree mean what they show.</summary>
internal static class WhiteSpace
{
    /// <summary>Each text one node; blanks at the ends of a text that says nothing else are not shown and go.</summary>
    public static void Normalise(XElement root)
    {
        root.DescendantNodes().OfType<XText>().Where(text => string.IsNullOrWhiteSpace(text.Value) && text.Parent!.HasElements).Remove();
        foreach (var element in root.Descendants().Where(element => !element.HasElements && element.FirstNode is not null).ToList())
        {
            var text = element.Value;
            var isTrimmed = element.Name == Ns.W + "t" && (string?)element.Attribute(XNamespace.Xml + "space") != "preserve";
            element.ReplaceNodes(isTrimmed ? new XText(text.Trim(' ', '\t', '\r', '\n')) : new XText(text));
        }
    }

    /// <summary>Marks texts whose blanks have to be shown.</summary>
    public static void Protect(XElement root)
    {
        foreach (var text in root.Descendants(Ns.W + "t"))
        {
            var value = text.Value;
            text.SetAttributeValue(XNamespace.Xml + "space", value.Length > 0 && (char.IsWhiteSpace(value[0]) || char.IsWhiteSpace(value[^1])) ? "preserve" : null);
        }
    }
}

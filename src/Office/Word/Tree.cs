using System.Xml.Linq;

namespace Clona.Office.Word;

/// <summary>Changes of trees that several steps make.</summary>
internal static class Tree
{
    /// <summary>Puts the children of <paramref name="element"/> in its place.</summary>
    public static void Unwrap(XElement element)
    {
        var children = element.Nodes().ToList();
        children.ForEach(child => child.Remove());
        element.ReplaceWith(children);
    }

    /// <summary>Whether a property that is on or off is on; absent is null.</summary>
    public static bool? IsOn(XElement? property) =>
        property is null ? null : (string?)property.Attribute(Ns.W + "val") is not ("0" or "false" or "off");

    /// <summary>Removes runs and simple fields that nothing stands in.</summary>
    public static void RemoveEmptyRuns(XElement root)
    {
        foreach (var run in root.Descendants(Ns.W + "r").Where(run => run.Elements().All(child => child.Name == Ns.W + "rPr")).ToList())
        {
            run.Remove();
        }
    }
}

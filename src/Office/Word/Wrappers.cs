using System.Xml.Linq;
using Clona.Office.Packages;

namespace Clona.Office.Word;

/// <summary>Takes content out of its wrappers: controls, links, tags and data bindings go, what they show stays.</summary>
internal static class Wrappers
{
    private static readonly Dictionary<string, string> Places = new(StringComparer.Ordinal)
    {
        ["sdt"] = "content-controls",
        ["sdtContent"] = "",
        ["smartTag"] = "tags",
        ["customXml"] = "tags",
        ["hyperlink"] = "links",
        ["dir"] = "",
        ["bdo"] = "",
    };

    /// <summary>Opens all wrappers below <paramref name="root"/>.</summary>
    public static void Open(XElement root, PartCensus census)
    {
        // What is left of an embedded object is the picture that it showed.
        foreach (var shown in root.Descendants(Ns.W + "object").ToList())
        {
            census.Add("embedded-objects");
            shown.Name = Ns.W + "pict";
            shown.RemoveAttributes();
        }

        foreach (var element in root.Descendants().Where(element => element.Name.Namespace == Ns.W && Places.ContainsKey(element.Name.LocalName)).ToList())
        {
            var place = Places[element.Name.LocalName];
            census.Add(place.Length > 0 ? place : "wrappers", place.Length > 0 ? 1 : 0);

            // The title, binding and list of a control say more than it shows.
            element.Elements().Where(IsAboutIt).ToList().ForEach(child => child.Remove());
            Tree.Unwrap(element);
        }
    }

    private static bool IsAboutIt(XElement child) =>
        child.Name.Namespace == Ns.W && child.Name.LocalName is "sdtPr" or "sdtEndPr" or "smartTagPr" or "customXmlPr";
}

using System.Globalization;
using System.Xml.Linq;

namespace Clona.Office.Word;

/// <summary>Gives the links of a part new ids and drops what refers to a part that is not there.</summary>
internal static class PartLinks
{
    // These belong to the document without being named in it.
    private static readonly HashSet<PartKind> Implicit =
    [
        PartKind.Styles, PartKind.Numbering, PartKind.Settings, PartKind.FontTable, PartKind.Theme, PartKind.Footnotes, PartKind.Endnotes,
    ];

    private static readonly HashSet<XName> Useless = [Ns.W + "headerReference", Ns.W + "footerReference"];

    /// <summary>The links that the part needs, with their new ids, in order.</summary>
    public static IReadOnlyList<(string Id, WordPart Target)> Renumber(WordPart part)
    {
        var links = new List<(string Id, WordPart Target)>();
        if (part.Kind == PartKind.Document)
        {
            foreach (var target in part.Links.Values.Where(target => Implicit.Contains(target.Kind)).Distinct())
            {
                IdOf(target, links);
            }
        }

        foreach (var attribute in part.Root.DescendantsAndSelf().Attributes().Where(attribute => attribute.Name.Namespace == Ns.R).ToList())
        {
            Renumber(part, attribute, links);
        }

        return links;
    }

    private static void Renumber(WordPart part, XAttribute attribute, List<(string Id, WordPart Target)> links)
    {
        if (part.Links.TryGetValue(attribute.Value, out var target))
        {
            attribute.SetValue(IdOf(target, links));
            if (target.Kind == PartKind.DiagramData && part.Links.GetValueOrDefault(target.DrawingLink ?? string.Empty) is { Kind: PartKind.DiagramDrawing } drawing)
            {
                SetDrawingLink(target.Root, IdOf(drawing, links));
            }

            return;
        }

        var element = attribute.Parent!;
        attribute.Remove();
        if (Useless.Contains(element.Name))
        {
            element.Remove();
        }
        else if (element.Name == Ns.C + "chart" || element.Name == Ns.Dgm + "relIds")
        {
            element.Ancestors(Ns.W + "drawing").FirstOrDefault()?.Remove();
        }
    }

    private static string IdOf(WordPart target, List<(string Id, WordPart Target)> links)
    {
        var known = links.FindIndex(link => link.Target == target);
        if (known >= 0)
        {
            return links[known].Id;
        }

        links.Add((string.Create(CultureInfo.InvariantCulture, $"rId{links.Count + 1}"), target));
        return links[^1].Id;
    }

    private static void SetDrawingLink(XElement data, string id)
    {
        data.Elements(Ns.Dgm + "extLst").Remove();
        data.Add(new XElement(
            Ns.Dgm + "extLst",
            new XElement(
                Ns.A + "ext",
                new XAttribute("uri", "http://schemas.microsoft.com/office/drawing/2008/diagram"),
                new XElement(
                    Ns.Dsp + "dataModelExt",
                    new XAttribute("relId", id),
                    new XAttribute("minVer", "http://schemas.openxmlformats.org/drawingml/2006/diagram")))));
    }
}

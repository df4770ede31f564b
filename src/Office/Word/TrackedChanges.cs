using System.Xml.Linq;
using Clona.Office.Packages;

namespace Clona.Office.Word;

/// <summary>Accepts tracked changes: what was deleted is gone, what was inserted stays, nobody's name stands beside it.</summary>
internal static class TrackedChanges
{
    private static readonly HashSet<XName> Deleted =
    [
        Ns.W + "del", Ns.W + "moveFrom", Ns.W + "delText", Ns.W + "delInstrText", Ns.M + "del",
    ];

    private static readonly HashSet<XName> Kept = [Ns.W + "ins", Ns.W + "moveTo"];

    /// <summary>Accepts all changes below <paramref name="root"/>.</summary>
    public static void Accept(XElement root, PartCensus census)
    {
        RemoveRowsAndCells(root, census);
        MergeParagraphs(root, census);
        foreach (var element in root.Descendants().Where(element => Deleted.Contains(element.Name)).ToList())
        {
            census.Add("tracked-changes");
            element.Remove();
        }

        foreach (var element in root.Descendants().Where(element => Kept.Contains(element.Name) || IsHistory(element)).ToList())
        {
            census.Add("tracked-changes");
            if (IsHistory(element))
            {
                element.Remove();
            }
            else
            {
                Tree.Unwrap(element);
            }
        }
    }

    private static bool IsHistory(XElement element) => element.Name.Namespace == Ns.W
        && (element.Name.LocalName.EndsWith("Change", StringComparison.Ordinal) || element.Name.LocalName is "cellIns" or "cellMerge");

    private static void RemoveRowsAndCells(XElement root, PartCensus census)
    {
        var rows = root.Descendants(Ns.W + "tr").Where(row => row.Element(Ns.W + "trPr")?.Element(Ns.W + "del") is not null);
        var cells = root.Descendants(Ns.W + "tc").Where(cell => cell.Element(Ns.W + "tcPr")?.Element(Ns.W + "cellDel") is not null);
        foreach (var element in rows.Concat(cells).ToList())
        {
            census.Add("tracked-changes");
            var holder = element.Parent;
            element.Remove();
            RemoveIfEmpty(holder);
        }
    }

    // A table without rows and a row without cells are no table.
    private static void RemoveIfEmpty(XElement? holder)
    {
        if (holder?.Parent is { } outer && (holder.Name == Ns.W + "tr" || holder.Name == Ns.W + "tbl")
            && holder.Element(Ns.W + "tr") is null && holder.Element(Ns.W + "tc") is null)
        {
            holder.Remove();
            RemoveIfEmpty(outer);
        }
    }

    // A deleted paragraph mark joins the paragraph with the one behind it, whose properties hold for both.
    private static void MergeParagraphs(XElement root, PartCensus census)
    {
        foreach (var paragraph in root.Descendants(Ns.W + "p").Where(HasDeletedMark).ToList())
        {
            census.Add("tracked-changes");
            if (paragraph.ElementsAfterSelf().FirstOrDefault() is { } next && next.Name == Ns.W + "p")
            {
                var content = paragraph.Elements().Where(element => element.Name != Ns.W + "pPr").ToList();
                content.ForEach(element => element.Remove());
                if (next.Element(Ns.W + "pPr") is { } properties)
                {
                    properties.AddAfterSelf(content);
                }
                else
                {
                    next.AddFirst(content);
                }

                paragraph.Remove();
            }
        }
    }

    private static bool HasDeletedMark(XElement paragraph) =>
        paragraph.Element(Ns.W + "pPr")?.Element(Ns.W + "rPr") is { } mark
        && (mark.Element(Ns.W + "del") ?? mark.Element(Ns.W + "moveFrom")) is not null;
}

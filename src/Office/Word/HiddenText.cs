using System.Xml.Linq;
using Clona.Office.Packages;

namespace Clona.Office.Word;

/// <summary>Removes text that is formatted as hidden: nobody sees it, and whoever opens the file can.</summary>
internal sealed class HiddenText
{
    private readonly HashSet<string> styles;

    private HiddenText(HashSet<string> styles) => this.styles = styles;

    /// <summary>The remover for documents with these styles; null where there are none.</summary>
    public static HiddenText With(XElement? styles)
    {
        var all = styles?.Elements(Ns.W + "style").ToLookup(style => (string?)style.Attribute(Ns.W + "styleId") ?? string.Empty, StringComparer.Ordinal);
        var hidden = new HashSet<string>(StringComparer.Ordinal);
        foreach (var id in all?.Select(group => group.Key) ?? [])
        {
            if (IsHidden(all![id].First(), all, PackageLimits.MostDepth))
            {
                hidden.Add(id);
            }
        }

        return new HiddenText(hidden);
    }

    /// <summary>Removes hidden runs below <paramref name="root"/>.</summary>
    public void Remove(XElement root, PartCensus census)
    {
        foreach (var run in root.Descendants(Ns.W + "r").Where(IsHidden).ToList())
        {
            census.Add("hidden-text", run.Elements(Ns.W + "t").Sum(text => text.Value.Length));
            run.Remove();
        }

        root.Descendants(Ns.W + "vanish").Remove();
        root.Descendants(Ns.W + "specVanish").Remove();
    }

    private static bool IsHidden(XElement style, ILookup<string, XElement> all, int depth)
    {
        if (Tree.IsOn(style.Element(Ns.W + "rPr")?.Element(Ns.W + "vanish")) is { } own)
        {
            return own;
        }

        var parent = (string?)style.Element(Ns.W + "basedOn")?.Attribute(Ns.W + "val") ?? string.Empty;
        return depth > 0 && all[parent].FirstOrDefault() is { } based && IsHidden(based, all, depth - 1);
    }

    private bool IsHidden(XElement run)
    {
        var properties = run.Element(Ns.W + "rPr");
        return Tree.IsOn(properties?.Element(Ns.W + "vanish"))
            ?? (IsHiddenStyle(properties?.Element(Ns.W + "rStyle"))
                || IsHiddenStyle(run.Ancestors(Ns.W + "p").FirstOrDefault()?.Element(Ns.W + "pPr")?.Element(Ns.W + "pStyle")));
    }

    private bool IsHiddenStyle(XElement? reference) => (string?)reference?.Attribute(Ns.W + "val") is { } id && styles.Contains(id);
}

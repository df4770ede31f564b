using System.Collections.Frozen;
using System.Xml.Linq;

namespace Clona.Office.Word;

/// <summary>Puts properties into the order that the schema wants; many programs write them as they come.</summary>
internal static class PropertyOrder
{
    private static readonly FrozenDictionary<XName, FrozenDictionary<string, int>> Orders = new Dictionary<XName, string>
    {
        [Ns.W + "rPr"] = "rStyle rFonts b bCs i iCs caps smallCaps strike dstrike outline shadow emboss imprint noProof snapToGrid vanish webHidden color "
            + "spacing w kern position sz szCs highlight u effect bdr shd fitText vertAlign rtl cs em lang eastAsianLayout specVanish oMath",
        [Ns.W + "pPr"] = "pStyle keepNext keepLines pageBreakBefore framePr widowControl numPr suppressLineNumbers pBdr shd tabs suppressAutoHyphens "
            + "kinsoku wordWrap overflowPunct topLinePunct autoSpaceDE autoSpaceDN bidi adjustRightInd snapToGrid spacing ind contextualSpacing "
            + "mirrorIndents suppressOverlap jc textDirection textAlignment textboxTightWrap outlineLvl divId cnfStyle rPr sectPr",
        [Ns.W + "tblPr"] = "tblStyle tblpPr tblOverlap bidiVisual tblStyleRowBandSize tblStyleColBandSize tblW jc tblCellSpacing tblInd tblBorders shd "
            + "tblLayout tblCellMar tblLook tblCaption tblDescription",
        [Ns.W + "tcPr"] = "cnfStyle tcW gridSpan hMerge vMerge tcBorders shd noWrap tcMar textDirection tcFitText vAlign hideMark",
    }.ToFrozenDictionary(
        item => item.Key,
        item => item.Value.Split(' ').Select((name, index) => (name, index)).ToFrozenDictionary(pair => pair.name, pair => pair.index, StringComparer.Ordinal));

    /// <summary>Sorts all properties below <paramref name="root"/>.</summary>
    public static void Sort(XElement root)
    {
        foreach (var element in root.Descendants().Where(element => Orders.ContainsKey(element.Name)).ToList())
        {
            Sort(element, Orders[element.Name]);
        }
    }

    /// <summary>Sorts one run's properties.</summary>
    public static void SortRun(XElement properties) => Sort(properties, Orders[Ns.W + "rPr"]);

    private static void Sort(XElement element, FrozenDictionary<string, int> order)
    {
        var children = element.Elements().ToList();

        // A property that is said twice holds as it is said last.
        var sorted = children.GroupBy(child => child.Name).Select(group => group.Last()).OrderBy(child => PlaceOf(child, order)).ToList();
        if (!sorted.SequenceEqual(children))
        {
            element.ReplaceNodes(sorted);
        }
    }

    private static int PlaceOf(XElement child, FrozenDictionary<string, int> order) =>
        child.Name.Namespace == Ns.W && order.TryGetValue(child.Name.LocalName, out var place) ? place : int.MaxValue;
}

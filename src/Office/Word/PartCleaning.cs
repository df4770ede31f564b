using System.Xml.Linq;

namespace Clona.Office.Word;

/// <summary>What single kinds of parts need beside the general rules.</summary>
internal static class PartCleaning
{
    private static readonly HashSet<XName> Settings =
    [
        Ns.W + "evenAndOddHeaders", Ns.W + "mirrorMargins", Ns.W + "gutterAtTop", Ns.W + "defaultTabStop", Ns.W + "autoHyphenation",
        Ns.W + "consecutiveHyphenLimit", Ns.W + "hyphenationZone", Ns.W + "doNotHyphenateCaps", Ns.W + "characterSpacingControl",
        Ns.W + "footnotePr", Ns.W + "endnotePr", Ns.W + "compat", Ns.W + "themeFontLang", Ns.W + "clrSchemeMapping", Ns.W + "decimalSymbol",
        Ns.W + "listSeparator", Ns.W + "displayBackgroundShape", Ns.W + "bordersDoNotSurroundHeader", Ns.W + "bordersDoNotSurroundFooter",
        Ns.W + "alignBordersAndEdges", Ns.M + "mathPr",
    ];

    /// <summary>Cleans what is special in <paramref name="part"/>.</summary>
    public static void Clean(WordPart part)
    {
        switch (part.Kind)
        {
            case PartKind.Settings:
                part.Root.Elements().Where(element => !Settings.Contains(element.Name)).Remove();
                break;
            case PartKind.Chart:
                CleanChart(part.Root);
                break;
            case PartKind.DiagramLayout or PartKind.DiagramQuickStyle or PartKind.DiagramColors:
                CleanDefinition(part.Root);
                break;
            case PartKind.Theme:
                CleanTheme(part.Root);
                break;
            default:
                break;
        }
    }

    // The sheet behind a chart is left out; its formulas would only tell the names of its sheets.
    private static void CleanChart(XElement root)
    {
        foreach (var formula in root.Descendants(Ns.C + "f"))
        {
            formula.SetValue("Data!$A$1");
        }

        foreach (var format in root.Descendants(Ns.C + "formatCode").Where(format => format.Value.Any(letter => !IsFormat(letter))))
        {
            format.SetValue("General");
        }

        foreach (var format in root.Descendants(Ns.C + "numFmt").Attributes("formatCode").Where(format => format.Value.Any(letter => !IsFormat(letter))))
        {
            format.SetValue("General");
        }
    }

    private static bool IsFormat(char letter) => letter is '0' or '#' or '.' or ',' or '%' or ' ' or '-' or '/' or ';' or '_' or '(' or ')'
        or 'd' or 'm' or 'y' or 'h' or 's' or 'G' or 'e' or 'n' or 'r' or 'a' or 'l';

    private static void CleanDefinition(XElement root) => root.Descendants()
        .Where(element => element.Name.Namespace == Ns.Dgm && element.Name.LocalName is "title" or "desc")
        .ToList().ForEach(element => element.SetAttributeValue("val", string.Empty));

    private static void CleanTheme(XElement root)
    {
        root.Elements().Where(element => element.Name != Ns.A + "themeElements").Remove();
        root.Descendants(Ns.A + "font").Remove();
        foreach (var element in root.DescendantsAndSelf().Where(element => element == root || element.Name.LocalName.EndsWith("Scheme", StringComparison.Ordinal)))
        {
            element.SetAttributeValue("name", "Motiv");
        }

        foreach (var font in root.Descendants().Where(element => element.Name.LocalName is "latin" or "ea" or "cs" && element.Attribute("typeface") is null))
        {
            font.SetAttributeValue("typeface", string.Empty);
        }

        foreach (var fill in root.Descendants(Ns.A + "blipFill").ToList())
        {
            fill.ReplaceWith(new XElement(Ns.A + "solidFill", new XElement(Ns.A + "schemeClr", new XAttribute("val", "phClr"))));
        }
    }
}

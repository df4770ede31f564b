using System.Xml.Linq;

namespace Clona.Verifier.Packages;

/// <summary>The styles whose text is hidden.</summary>
internal sealed class HiddenStyles
{
    private static readonly XNamespace Word = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";

    private readonly Dictionary<string, XElement> styles;

    private HiddenStyles(Dictionary<string, XElement> styles) => this.styles = styles;

    /// <summary>A document without styles.</summary>
    public static HiddenStyles None { get; } = new([]);

    /// <summary>Those of a document.</summary>
    public static HiddenStyles Of(XElement? root) => root is null ? None : new HiddenStyles(
        root.Elements(Word + "style").GroupBy(style => style.Attribute(Word + "styleId")?.Value ?? string.Empty, StringComparer.Ordinal)
            .ToDictionary(group => group.Key, group => group.First(), StringComparer.Ordinal));

    /// <summary>Whether a run is not shown.</summary>
    public bool Hides(XElement run)
    {
        var properties = run.Element(Word + "rPr");
        if (properties?.Element(Word + "vanish") is { } own)
        {
            return IsOn(own);
        }

        var paragraph = run.Ancestors(Word + "p").FirstOrDefault()?.Element(Word + "pPr");
        return HidesStyle(properties?.Element(Word + "rStyle")?.Attribute(Word + "val")?.Value, 0)
            || HidesStyle(paragraph?.Element(Word + "pStyle")?.Attribute(Word + "val")?.Value, 0);
    }

    private bool HidesStyle(string? id, int depth)
    {
        if (id is null || depth > 64 || !styles.TryGetValue(id, out var style))
        {
            return false;
        }

        return style.Element(Word + "rPr")?.Element(Word + "vanish") is { } mark
            ? IsOn(mark)
            : HidesStyle(style.Element(Word + "basedOn")?.Attribute(Word + "val")?.Value, depth + 1);
    }

    private static bool IsOn(XElement mark) => mark.Attribute(Word + "val")?.Value is not ("0" or "false" or "off");
}

using System.Xml.Linq;
using Clona.Office.Packages;

namespace Clona.Office.OpenText;

/// <summary>Removes text that a document holds without showing it: by style, by field, by section.</summary>
internal sealed class HiddenStyles
{
    private readonly Dictionary<string, XElement> styles;

    private HiddenStyles(Dictionary<string, XElement> styles) => this.styles = styles;

    /// <summary>Those of the part <paramref name="root"/>, whose own styles come before the common ones.</summary>
    public static HiddenStyles Of(XElement root, XElement common)
    {
        var known = new Dictionary<string, XElement>(StringComparer.Ordinal);
        var own = root.Elements(Odf.Office + "automatic-styles").Elements(Odf.Style + "style");
        foreach (var style in own.Concat(common.Elements(Odf.Office + "styles").Elements(Odf.Style + "style")))
        {
            known.TryAdd(KeyOf(style.Attribute(Odf.Style + "family")?.Value, style.Attribute(Odf.Style + "name")?.Value), style);
        }

        return new HiddenStyles(known);
    }

    /// <summary>Removes hidden text below <paramref name="root"/>.</summary>
    public void Remove(XElement root, PartCensus census)
    {
        foreach (var element in root.Descendants().Where(IsHiddenWhole).ToList())
        {
            census.Add("hidden-text", Math.Max(1, element.Value.Length));
            element.Remove();
        }

        foreach (var field in root.Descendants(Odf.Text + "hidden-paragraph").ToList())
        {
            if (IsTrue(field.Attribute(Odf.Text + "is-hidden")) && field.Ancestors().FirstOrDefault(Odf.IsParagraph) is { Parent: not null } paragraph)
            {
                census.Add("hidden-text", Math.Max(1, paragraph.Value.Length));
                paragraph.Remove();
            }
        }

        foreach (var paragraph in root.Descendants().Where(Odf.IsParagraph).ToList())
        {
            foreach (var text in paragraph.DescendantNodes().OfType<XText>().Where(IsHidden).ToList())
            {
                census.Add("hidden-text", text.Value.Length);
                text.Remove();
            }
        }
    }

    private static bool IsHiddenWhole(XElement element) =>
        (element.Name == Odf.Text + "section" && IsHiddenSection(element))
        || (element.Name == Odf.Text + "hidden-text" && IsTrue(element.Attribute(Odf.Text + "is-hidden")))
        || (element.Name.Namespace == Odf.Style && element.Attribute(Odf.Style + "display")?.Value == "false"
            && (element.Name.LocalName.StartsWith("header", StringComparison.Ordinal) || element.Name.LocalName.StartsWith("footer", StringComparison.Ordinal)));

    private static bool IsHiddenSection(XElement section) => section.Attribute(Odf.Text + "display")?.Value switch
    {
        "none" => true,
        "condition" => IsTrue(section.Attribute(Odf.Text + "is-hidden")),
        _ => false,
    };

    private static bool IsTrue(XAttribute? attribute) => attribute?.Value == "true";

    private static string KeyOf(string? family, string? name) => $"{family}/{name}";

    // The innermost style that says anything about it decides.
    private bool IsHidden(XText text)
    {
        for (var element = text.Parent; element is not null; element = element.Parent)
        {
            var isParagraph = Odf.IsParagraph(element);
            if ((isParagraph || element.Name == Odf.Text + "span")
                && DisplayOf(isParagraph ? "paragraph" : "text", element.Attribute(Odf.Text + "style-name")?.Value, 0) is { } display)
            {
                return display == "none";
            }

            if (isParagraph)
            {
                return false;
            }
        }

        return false;
    }

    private string? DisplayOf(string family, string? name, int depth) =>
        name is null || depth > PackageLimits.MostDepth || !styles.TryGetValue(KeyOf(family, name), out var style)
            ? null
            : style.Element(Odf.Style + "text-properties")?.Attribute(Odf.Text + "display")?.Value
                ?? DisplayOf(family, style.Attribute(Odf.Style + "parent-style-name")?.Value, depth + 1);
}

using System.Globalization;
using System.Text.RegularExpressions;
using System.Xml.Linq;

namespace Clona.Office.OpenText;

/// <summary>Gives styles, lists, tables and drawings names that say nothing: authors name them after people and matters.</summary>
internal sealed partial class OwnNames
{
    private readonly Dictionary<string, string> names = new(StringComparer.Ordinal);
    private readonly Dictionary<string, string> lists = new(StringComparer.Ordinal);
    private readonly Dictionary<string, int> counts = new(StringComparer.Ordinal);

    /// <summary>Renames in all trees of a document.</summary>
    public static void Replace(IReadOnlyList<XElement> roots)
    {
        var own = new OwnNames();
        foreach (var definition in roots.SelectMany(root => root.Descendants()).Select(NameOf).OfType<XAttribute>())
        {
            own.Rename(definition);
        }

        foreach (var element in roots.SelectMany(root => root.Descendants()))
        {
            own.Follow(element);
        }
    }

    /// <summary>The name by which an element is referred to; null where it defines nothing.</summary>
    private static XAttribute? NameOf(XElement element) =>
        element.Name.Namespace == Odf.Style || (element.Name.Namespace == Odf.Text && element.Name.LocalName is "list-style" or "outline-style")
            ? element.Attribute(Odf.Style + "name")
            : IsFilling(element) ? element.Attribute(Odf.Draw + "name") : null;

    private static bool IsFilling(XElement element) =>
        element.Parent?.Name == Odf.Office + "styles" && (element.Name.Namespace == Odf.Draw || element.Name.Namespace == Odf.Svg);

    private void Rename(XAttribute definition)
    {
        var name = definition.Value;
        if (!names.ContainsKey(name))
        {
            var number = (names.Count + 1).ToString(CultureInfo.InvariantCulture);
            names.Add(name, BuiltIn().IsMatch(name) ? name : "S" + number);
        }
    }

    private void Follow(XElement element)
    {
        var defined = NameOf(element);
        foreach (var attribute in element.Attributes().ToList())
        {
            if (attribute == defined || AttributeRules.IsReference(attribute))
            {
                // A reference to nothing does nothing; it goes, because its text could be anything.
                if (names.TryGetValue(attribute.Value, out var renamed))
                {
                    attribute.Value = renamed;
                }
                else
                {
                    attribute.Remove();
                }
            }
            else if (attribute.Name.LocalName == "name" && element.Name != Odf.Draw + "equation")
            {
                Number(element, attribute);
            }
            else if (attribute.Name == XNamespace.Xml + "id" || attribute.Name == Odf.Text + "continue-list")
            {
                attribute.Value = lists.TryGetValue(attribute.Value, out var list)
                    ? list
                    : lists[attribute.Value] = string.Create(CultureInfo.InvariantCulture, $"list{lists.Count + 1}");
            }
        }

        if (defined is not null && element.Name == Odf.Style + "style" && defined.Value.Contains("_20_", StringComparison.Ordinal))
        {
            element.SetAttributeValue(Odf.Style + "display-name", defined.Value.Replace("_20_", " ", StringComparison.Ordinal));
        }
    }

    private void Number(XElement element, XAttribute name)
    {
        var kind = element.Name == Odf.Table + "table" ? "Tabulka" : element.Name == Odf.Text + "section" ? "Oblast"
            : element.Name.Namespace == Odf.Draw ? "Objekt" : null;
        if (kind is null)
        {
            name.Remove();
            return;
        }

        counts[kind] = counts.GetValueOrDefault(kind) + 1;
        name.Value = string.Create(CultureInfo.InvariantCulture, $"{kind} {counts[kind]}");
    }

    // The names under which programs know their own styles; a stored document has them in English.
    [GeneratedRegex(
        @"^(Standard|Default|Text_20_body(_20_indent)?|Heading(_20_\d{1,2})?|Title|Subtitle|List(_20_Paragraph)?|Caption|Index(_20_Heading)?|Header(_20_(left|right))?"
        + @"|Footer(_20_(left|right))?|Footnote(_20_(Symbol|anchor))?|Endnote(_20_(Symbol|anchor))?|Table_20_(Contents|Heading)|Frame(_20_contents)?|Graphics|OLE"
        + @"|Contents_20_(Heading|\d{1,2})|Numbering_20_Symbols|Bullet_20_Symbols|Internet_20_link|Page_20_Number|Strong_20_Emphasis|Emphasis|Quotations|Outline"
        + @"|First_20_Page|Landscape|Left_20_Page|Right_20_Page|HTML|Endnote|Footnote|No_20_List|Default_20_Paragraph_20_Font)$",
        RegexOptions.CultureInvariant, 250)]
    private static partial Regex BuiltIn();
}

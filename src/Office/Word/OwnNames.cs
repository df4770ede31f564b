using System.Globalization;
using System.Text.RegularExpressions;
using System.Xml.Linq;

namespace Clona.Office.Word;

/// <summary>Gives styles, lists and drawings names that say nothing: authors name them after people and matters.</summary>
internal static partial class OwnNames
{
    private static readonly HashSet<string> StyleReferences = new(StringComparer.Ordinal)
    {
        "pStyle", "rStyle", "tblStyle", "basedOn", "next", "link", "numStyleLink", "styleLink",
    };

    /// <summary>Renames in all parts of a document.</summary>
    public static void Replace(IReadOnlyList<WordPart> parts)
    {
        var ids = RenameStyles(parts.FirstOrDefault(part => part.Kind == PartKind.Styles)?.Root);
        var drawings = 0;
        foreach (var root in parts.Where(part => part.Xml is not null).Select(part => part.Root))
        {
            foreach (var element in root.DescendantsAndSelf().ToList())
            {
                if (element.Name.Namespace == Ns.W && StyleReferences.Contains(element.Name.LocalName))
                {
                    Follow(element, ids);
                }
                else if (element.Name == Ns.Wp + "docPr" || element.Name.LocalName == "cNvPr")
                {
                    element.SetAttributeValue("name", string.Create(CultureInfo.InvariantCulture, $"Objekt {++drawings}"));
                }
                else if (element.Name == Ns.W + "name" && element.Parent?.Name == Ns.W + "abstractNum")
                {
                    element.Remove();
                }
            }
        }
    }

    private static Dictionary<string, string> RenameStyles(XElement? styles)
    {
        var ids = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var style in styles?.Elements(Ns.W + "style") ?? [])
        {
            var name = style.Element(Ns.W + "name");
            var id = (string?)style.Attribute(Ns.W + "styleId") ?? string.Empty;
            var isOwn = style.Attribute(Ns.W + "customStyle") is not null || !BuiltIn().IsMatch((string?)name?.Attribute(Ns.W + "val") ?? string.Empty);
            if (isOwn || !PlainId().IsMatch(id))
            {
                var number = ids.Count + 1;
                ids.TryAdd(id, string.Create(CultureInfo.InvariantCulture, $"Styl{number}"));
                style.SetAttributeValue(Ns.W + "styleId", ids[id]);
            }

            if (isOwn)
            {
                name?.SetAttributeValue(Ns.W + "val", string.Create(CultureInfo.InvariantCulture, $"Styl {ids.Count}"));
            }
        }

        return ids;
    }

    // A reference to no style does nothing; it goes, because its text could be anything.
    private static void Follow(XElement reference, Dictionary<string, string> ids)
    {
        var id = (string?)reference.Attribute(Ns.W + "val") ?? string.Empty;
        if (ids.TryGetValue(id, out var renamed))
        {
            reference.SetAttributeValue(Ns.W + "val", renamed);
        }
        else if (!PlainId().IsMatch(id))
        {
            reference.Remove();
        }
    }

    // The names of Word's own styles: a stored document has them in English, whatever the language of the program.
    [GeneratedRegex(
        @"^(normal|heading \d|toc \d|index \d|index heading|toc heading|header|footer|page number|line number|title|subtitle|strong|emphasis|quote|intense quote"
        + @"|list paragraph|no spacing|caption|footnote (text|reference)|endnote (text|reference)|annotation (text|reference|subject)|hyperlink|followedhyperlink"
        + @"|balloon text|plain text|body text( \d)?|body text (indent|first indent)( \d)?|block text|list( (bullet|number|continue))?( \d)?|table (grid|normal|theme|list|professional|simple|classic)[ \w]{0,12}|normal table|normal indent"
        + @"|normal \(web\)|no list|default paragraph font|document map|signature|closing|date|salutation|placeholder text|subtle (emphasis|reference)"
        + @"|intense (emphasis|reference)|book title|table of (figures|authorities)|envelope (address|return)|macro|message header|note heading|e-mail signature"
        + @"|html [a-z ]{1,20}|light (list|grid|shading)[ \w]{0,12}|medium (list|grid|shading) \d[ \w]{0,12}|dark list[ \w]{0,12}|colorful (list|grid|shading)[ \w]{0,12}"
        + @"|(plain|grid|list) table \d[ \w]{0,40}|unresolved mention|mention|hashtag|smart hyperlink|revision|bibliography|article / section|1 / 1\.1 / 1\.1\.1|1 / a / i)$",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant, 250)]
    private static partial Regex BuiltIn();

    [GeneratedRegex(@"^[A-Za-z0-9_-]{1,40}$", RegexOptions.CultureInvariant, 250)]
    private static partial Regex PlainId();
}

using System.Text;
using System.Xml;
using System.Xml.Linq;

namespace Clona.Verifier.Packages;

/// <summary>Reads the text of an OpenDocument text as a person accepts it: changes done, hidden text and annotations gone.</summary>
internal sealed class OpenTextStory
{
    // What stands in these is history, an instruction, a declaration, another file, or a number that the program counts.
    private static readonly HashSet<string> Skipped = new(StringComparer.Ordinal)
    {
        "tracked-changes", "annotation", "annotation-end", "scripts", "forms", "event-listeners", "binary-data", "variable-decls", "sequence-decls",
        "user-field-decls", "dde-connection-decls", "section-source", "script", "number", "soft-page-break", "page-number", "page-count", "note-citation",
        "table-of-content-source", "illustration-index-source", "table-index-source", "object-index-source", "user-index-source",
        "alphabetical-index-source", "bibliography-source", "bibliography-configuration", "note-continuation-notice-forward",
        "note-continuation-notice-backward", "object", "object-ole", "plugin", "applet", "floating-frame", "image-map", "handout-master", "table-template",
    };

    private readonly StringBuilder story = new();
    private readonly Dictionary<string, XElement> styles = new(StringComparer.Ordinal);
    private readonly Dictionary<string, XElement> fields = new(StringComparer.Ordinal);

    private OpenTextStory()
    {
    }

    /// <summary>The text; null where the package cannot be read.</summary>
    public static string? Read(ZipView zip)
    {
        try
        {
            if (Tree(zip, "content.xml") is not { } content)
            {
                return null;
            }

            var reading = new OpenTextStory();
            var common = Tree(zip, "styles.xml");
            reading.ReadPart(content, common);
            reading.ReadPart(common, common);
            return reading.story.ToString();
        }
        catch (XmlException)
        {
            return null;
        }
    }

    private static XElement? Tree(ZipView zip, string name)
    {
        if (zip.Items.FirstOrDefault(item => string.Equals(item.Name, name, StringComparison.OrdinalIgnoreCase)) is not { } item)
        {
            return null;
        }

        using var reader = XmlReading.Over(item.Data);
        return XDocument.Load(reader, LoadOptions.PreserveWhitespace).Root;
    }

    private void ReadPart(XElement? root, XElement? common)
    {
        if (root is null)
        {
            return;
        }

        styles.Clear();
        foreach (var style in Children(common, "styles").Concat(Children(root, "automatic-styles")).SelectMany(holder => Children(holder, "style")))
        {
            styles[Attribute(style, "family") + ' ' + Attribute(style, "name")] = style;
        }

        foreach (var field in root.Descendants().Where(element => element.Ancestors().Any(holder => holder.Name.LocalName == "forms")))
        {
            fields.TryAdd(Attribute(field, "id") ?? string.Empty, field);
        }

        foreach (var holder in root.Elements().Where(element => element.Name.LocalName is "body" or "master-styles"))
        {
            Walk(holder, isHidden: false);
        }

        foreach (var level in root.Descendants().SelectMany(element => element.Attributes()).Where(item => item.Name.LocalName is "num-prefix" or "num-suffix" or "label" && IsLabel(item)))
        {
            story.Append(level.Value).Append(' ');
        }
    }

    private void Walk(XElement element, bool isHidden)
    {
        var name = element.Name.LocalName;
        if (Skipped.Contains(name) || IsUnknown(element) || IsGone(element))
        {
            return;
        }

        if (name == "control")
        {
            story.Append(Attribute(element, "control") is { } id && fields.TryGetValue(id, out var field) ? Shown(field) : string.Empty);
            return;
        }

        var hides = name is "p" or "h" ? Display("paragraph", element) ?? false : name == "span" ? Display("text", element) ?? isHidden : isHidden;
        foreach (var node in element.Nodes())
        {
            if (node is XElement child)
            {
                Walk(child, hides);
            }
            else if (node is XText text && !hides && IsShowing(element))
            {
                story.Append(text.Value);
            }
        }
    }

    // Programs put white space between elements that have no text of their own; text stands in paragraphs and in names of drawings.
    private static bool IsShowing(XElement element) =>
        element.Name.LocalName is "title" or "desc" || element.AncestorsAndSelf().Any(holder => holder.Name.LocalName is "p" or "h");

    private static bool IsUnknown(XElement element)
    {
        var space = element.Name.NamespaceName;
        return !space.StartsWith("urn:oasis:names:tc:opendocument:xmlns:", StringComparison.Ordinal) && element.Name.LocalName != "content-control";
    }

    private static bool IsGone(XElement element) => element.Name.LocalName switch
    {
        "section" => Attribute(element, "display") is "none" || (Attribute(element, "display") == "condition" && Attribute(element, "is-hidden") == "true"),
        "hidden-text" => Attribute(element, "is-hidden") == "true",
        "p" or "h" => element.Descendants().Any(field => field.Name.LocalName == "hidden-paragraph" && Attribute(field, "is-hidden") == "true"),
        "header" or "footer" or "header-left" or "footer-left" or "header-first" or "footer-first" => Attribute(element, "display") == "false",
        "desc" or "title" => element.Name.NamespaceName.Contains(":table:", StringComparison.Ordinal),
        _ => false,
    };

    private static bool IsLabel(XAttribute attribute) =>
        attribute.Name.LocalName != "label" || attribute.Parent!.Name.LocalName == "note-citation";

    private static string Shown(XElement field)
    {
        var kind = field.Name.LocalName;
        if (kind is "password" or "hidden" or "file" or "image" or "image-frame" or "frame" or "grid" or "generic-control")
        {
            return string.Empty;
        }

        foreach (var option in field.Elements().Where(option => option.Name.LocalName == "option" && Attribute(option, "current-selected") == "true"))
        {
            if (Attribute(option, "label") is { } chosen)
            {
                return chosen;
            }
        }

        var value = kind is "checkbox" or "radio" ? null : Attribute(field, "value");
        return Attribute(field, "current-value") ?? value ?? Attribute(field, "label") ?? string.Empty;
    }

    // Whether a style says that its text is not shown; null where neither it nor one that it is based on says anything.
    private bool? Display(string family, XElement element)
    {
        var name = Attribute(element, "style-name");
        for (var depth = 0; name is not null && depth < 64 && styles.TryGetValue(family + ' ' + name, out var style); depth++)
        {
            if (Children(style, "text-properties").Select(properties => Attribute(properties, "display")).FirstOrDefault() is { } display)
            {
                return display == "none";
            }

            name = Attribute(style, "parent-style-name");
        }

        return null;
    }

    private static IEnumerable<XElement> Children(XElement? holder, string name) => holder?.Elements().Where(child => child.Name.LocalName == name) ?? [];

    private static string? Attribute(XElement element, string name) => element.Attributes().FirstOrDefault(item => item.Name.LocalName == name)?.Value;
}

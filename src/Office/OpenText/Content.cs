using System.Xml.Linq;
using Clona.Office.Packages;

namespace Clona.Office.OpenText;

/// <summary>Leaves in a tree what is shown: fields become their text, links and marks go, unknown elements go.</summary>
internal static class Content
{
    private static readonly HashSet<string> Roots = new(StringComparer.Ordinal)
    {
        "document-content", "document-styles", "font-face-decls", "automatic-styles", "styles", "master-styles", "body", "text",
    };

    // Everything else of the namespace of text is a field or a wrapper: what stands in it is shown and stays.
    private static readonly HashSet<string> KeptText = new(StringComparer.Ordinal)
    {
        "p", "h", "span", "s", "tab", "line-break", "page-number", "page-count", "note", "note-citation", "note-body", "ruby", "ruby-base", "ruby-text",
        "list", "list-item", "list-header", "section", "numbered-paragraph",
        "list-style", "list-level-style-number", "list-level-style-bullet", "list-level-style-image", "outline-style", "outline-level-style",
        "notes-configuration", "linenumbering-configuration", "linenumbering-separator",
    };

    private static readonly HashSet<string> DroppedText = new(StringComparer.Ordinal)
    {
        "tracked-changes", "change", "change-start", "change-end", "bookmark", "bookmark-start", "bookmark-end", "reference-mark", "reference-mark-start",
        "reference-mark-end", "toc-mark", "toc-mark-start", "toc-mark-end", "user-index-mark", "user-index-mark-start", "user-index-mark-end",
        "alphabetical-index-mark", "alphabetical-index-mark-start", "alphabetical-index-mark-end", "alphabetical-index-auto-mark-file", "soft-page-break",
        "script", "number", "section-source", "bibliography-configuration", "sort-key", "variable-decls", "sequence-decls", "user-field-decls", "dde-connection-decls",
        "table-of-content-source", "illustration-index-source", "table-index-source", "object-index-source", "user-index-source",
        "alphabetical-index-source", "bibliography-source", "note-continuation-notice-forward", "note-continuation-notice-backward",
    };

    private static readonly HashSet<string> KeptTable = new(StringComparer.Ordinal)
    {
        "table", "table-row", "table-rows", "table-header-rows", "table-row-group", "table-column", "table-columns", "table-header-columns",
        "table-column-group", "table-cell", "covered-table-cell",
    };

    private static readonly HashSet<string> KeptDraw = new(StringComparer.Ordinal)
    {
        "frame", "text-box", "image", "rect", "line", "polyline", "polygon", "regular-polygon", "path", "circle", "ellipse", "g", "connector", "caption",
        "measure", "custom-shape", "enhanced-geometry", "equation", "handle", "glue-point", "contour-polygon", "contour-path",
        "gradient", "hatch", "fill-image", "marker", "stroke-dash", "opacity",
    };

    private static readonly HashSet<string> DroppedStyle = new(StringComparer.Ordinal) { "map", "handout-master", "presentation-page-layout" };

    private static readonly Dictionary<string, string> Told = new(StringComparer.Ordinal)
    {
        ["annotation"] = "comments",
        ["tracked-changes"] = "tracked-changes",
        ["bookmark"] = "bookmarks",
        ["bookmark-start"] = "bookmarks",
        ["reference-mark"] = "bookmarks",
        ["reference-mark-start"] = "bookmarks",
        ["a"] = "links",
        ["object"] = "embedded-objects",
        ["object-ole"] = "embedded-objects",
        ["plugin"] = "embedded-objects",
        ["applet"] = "embedded-objects",
        ["floating-frame"] = "embedded-objects",
        ["section-source"] = "linked-documents",
        ["font-face-src"] = "embedded-fonts",
        ["event-listeners"] = "macros",
        ["script"] = "macros",
        ["scripts"] = "macros",
        ["text-input"] = "fields",
        ["user-field-get"] = "fields",
        ["variable-set"] = "fields",
        ["variable-get"] = "fields",
    };

    /// <summary>Cleans the tree below <paramref name="root"/>.</summary>
    public static void Clean(XElement root, PartCensus census)
    {
        foreach (var element in root.Descendants().Reverse().ToList())
        {
            switch (FateOf(element))
            {
                case Fate.Drop:
                    census.Add(Told.GetValueOrDefault(element.Name.LocalName) ?? "elements");
                    element.Remove();
                    break;
                case Fate.Open:
                    census.Add(Told.GetValueOrDefault(element.Name.LocalName) ?? "fields");
                    element.ReplaceWith(element.Nodes());
                    break;
                default:
                    break;
            }
        }

        foreach (var number in root.Descendants().Where(IsNumber))
        {
            number.ReplaceNodes("1");
        }

        root.DescendantNodes().OfType<XText>().Where(text => !IsTextPlace(text.Parent!)).Remove();
    }

    /// <summary>Whether the element shows a number that the program counts; it is no part of the text.</summary>
    public static bool IsNumber(XElement element) =>
        element.Name.Namespace == Odf.Text && element.Name.LocalName is "page-number" or "page-count" or "note-citation";

    private static Fate FateOf(XElement element)
    {
        var name = element.Name.LocalName;
        return element.Name.Namespace.NamespaceName switch
        {
            var space when space == Odf.Office.NamespaceName => Roots.Contains(name) ? Fate.Keep : Fate.Drop,
            var space when space == Odf.Text.NamespaceName => KeptText.Contains(name) ? Fate.Keep : DroppedText.Contains(name) ? Fate.Drop : Fate.Open,
            var space when space == Odf.Table.NamespaceName => KeptTable.Contains(name) ? Fate.Keep : Fate.Drop,
            var space when space == Odf.Draw.NamespaceName => KeptDraw.Contains(name) ? Fate.Keep : name == "a" ? Fate.Open : Fate.Drop,
            var space when space == Odf.Style.NamespaceName => DroppedStyle.Contains(name) ? Fate.Drop : Fate.Keep,
            var space when space == Odf.Svg.NamespaceName => name is "title" or "desc" or "linearGradient" or "radialGradient" or "stop" ? Fate.Keep : Fate.Drop,
            var space when space == Odf.Extension.NamespaceName => name == "content-control" ? Fate.Open : Fate.Drop,
            _ => Fate.Drop,
        };
    }

    private static bool IsTextPlace(XElement element) =>
        Odf.IsParagraph(element) || element.Name.Namespace == Odf.Svg || IsNumber(element)
        || (element.Name.Namespace == Odf.Text && element.Name.LocalName is "span" or "ruby-base" or "ruby-text");

    private enum Fate
    {
        Keep,
        Drop,
        Open,
    }
}

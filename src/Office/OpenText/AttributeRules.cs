using System.Globalization;
using System.Text.RegularExpressions;
using System.Xml.Linq;

namespace Clona.Office.OpenText;

/// <summary>Says which attributes may stay: numbers and words of the format, no sentences, no links, no instructions.</summary>
/// <remarks>What may hold free text is read as text (<see cref="IsText"/>) or renamed; everything else has to look like a value of the format.</remarks>
internal static partial class AttributeRules
{
    private const int MostRepeated = 10_000;

    private static readonly HashSet<string> Denied = new(StringComparer.Ordinal)
    {
        "condition", "display-name", "class", "class-names", "formula", "description", "help", "help-id", "hint", "title", "protection-key", "protected", "protect",
        "protection-key-digest-algorithm", "change-id", "id", "name-complex", "is-hidden", "string-value", "filter-name", "display", "cond-style-name", "apply-style-name",
        "control", "start-shape", "end-shape", "chain-next-name", "nav-order", "caption-id", "template-name", "database-name", "data-style-name", "use-soft-page-breaks",
        "global", "editable", "auto-update", "ref-name", "note-ref", "list-id", "mime-type", "page-number-ref", "layer", "corresponding-style-names", "identifier",
    };

    private static readonly HashSet<string> Shapes = new(StringComparer.Ordinal)
    {
        "d", "points", "viewBox", "enhanced-path", "text-areas", "modifiers", "glue-points", "transform", "path-stretchpoint-x", "path-stretchpoint-y",
        "handle-position", "columns", "gradientTransform", "glue-point-leaving-directions", "formula",
    };

    /// <summary>Leaves in the tree only permitted attributes.</summary>
    public static void Clean(XElement root)
    {
        foreach (var element in root.DescendantsAndSelf())
        {
            element.Attributes().Where(attribute => !IsPermitted(element, attribute)).Remove();
        }
    }

    /// <summary>Whether a person reads the attribute's value: it is part of the document's text.</summary>
    public static bool IsText(XElement element, XAttribute attribute) =>
        (attribute.Name == Odf.Style + "num-prefix" || attribute.Name == Odf.Style + "num-suffix"
            || (attribute.Name == Odf.Text + "label" && element.Name == Odf.Text + "note-citation"))
        && attribute.Value.Length > 0;

    /// <summary>Whether the value names a style, a layout, a font or a filling; such names are replaced.</summary>
    public static bool IsReference(XAttribute attribute)
    {
        var name = attribute.Name.LocalName;
        return attribute.Name.Namespace == Odf.Style && name is "name" or "font-name" or "font-name-asian" or "font-name-complex"
            || name.EndsWith("style-name", StringComparison.Ordinal)
            || name is "master-page-name" or "page-layout-name" or "fill-gradient-name" or "fill-hatch-name" or "fill-image-name" or "opacity-name"
                or "stroke-dash" or "marker-start" or "marker-end";
    }

    private static bool IsPermitted(XElement element, XAttribute attribute)
    {
        var name = attribute.Name.LocalName;
        var space = attribute.Name.Namespace;
        if (attribute.Name == XNamespace.Xml + "id" || attribute.Name == Odf.Text + "continue-list")
        {
            return element.Name == Odf.Text + "list";
        }

        if (attribute.IsNamespaceDeclaration || !Odf.Prefixes.ContainsKey(space) || space == Odf.Office)
        {
            return false;
        }

        if (name.EndsWith("-repeated", StringComparison.Ordinal))
        {
            return int.TryParse(attribute.Value, NumberStyles.None, CultureInfo.InvariantCulture, out var times) && times <= MostRepeated;
        }

        return space == Odf.Xlink ? name == "href" && element.Name.LocalName is "image" or "fill-image" or "background-image" or "list-level-style-image"
            : element.Name == Odf.Draw + "equation" && space == Odf.Draw ? Shape().IsMatch(attribute.Value) && !LongNumber().IsMatch(attribute.Value)
            : !Denied.Contains(name) && (IsText(element, attribute) || IsReference(attribute) || name == "name" || IsValue(attribute));
    }

    private static bool IsValue(XAttribute attribute)
    {
        var name = attribute.Name.LocalName;
        return name.StartsWith("font-family", StringComparison.Ordinal) ? FontName().IsMatch(attribute.Value)
            : name is "bullet-char" or "leader-text" or "leader-char" ? attribute.Value.Length <= 2
            : (Shapes.Contains(name) || name.StartsWith("handle-", StringComparison.Ordinal) ? Shape() : Plain()).IsMatch(attribute.Value)
                && !LongNumber().IsMatch(attribute.Value);
    }

    [GeneratedRegex(@"^[A-Za-z0-9#+\-._%* ]{0,80}$", RegexOptions.CultureInvariant, 250)]
    private static partial Regex Plain();

    [GeneratedRegex(@"^[A-Za-z0-9#+\-._%*,;:@ ()/?$]{0,20000}$", RegexOptions.CultureInvariant, 250)]
    private static partial Regex Shape();

    [GeneratedRegex(@"\d{9,}|\d{6}/\d{3,4}", RegexOptions.CultureInvariant, 250)]
    private static partial Regex LongNumber();

    [GeneratedRegex(@"^(?!.*[0-9]{4})[A-Za-z0-9+\-_. ()&@',;]{0,80}$", RegexOptions.CultureInvariant, 250)]
    private static partial Regex FontName();
}

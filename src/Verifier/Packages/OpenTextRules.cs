using System.Text;
using System.Text.RegularExpressions;
using Clona.Verifier.Checks;

namespace Clona.Verifier.Packages;

/// <summary>V5 for OpenDocument texts: only permitted parts, namespaces, elements, attributes and links; names that say nothing.</summary>
internal static partial class OpenTextRules
{
    /// <summary>Values that attributes of the format have: they stand in any document.</summary>
    public const string Words =
        "application vnd oasis opendocument text xml image png jpeg content styles meta settings manifest mimetype Pictures simple embed onLoad Znacka Tabulka Oblast Objekt"
        + " Standard Default Text 20 body indent Heading Title Subtitle List Paragraph Caption Index Header Footer Footnote Endnote Symbol anchor Table Contents Frame"
        + " contents Graphics OLE Numbering Symbols Bullet Internet link Page Number Strong Emphasis Quotations Outline First Landscape Left Right solid none single double"
        + " continuous swiss roman modern system variable fixed start end center left right justify normal bold italic lr-tb page auto true false paragraph graphic table-cell"
        + " table-column table-row table section ruby baseline middle top bottom portrait landscape label-alignment listtab space nothing as-char char collapsing separating";

    private const string Space = "urn:oasis:names:tc:opendocument:xmlns:";

    private static readonly HashSet<string> Spaces = new(StringComparer.Ordinal)
    {
        Space + "office:1.0", Space + "text:1.0", Space + "table:1.0", Space + "drawing:1.0", Space + "style:1.0", Space + "xsl-fo-compatible:1.0",
        Space + "svg-compatible:1.0", Space + "config:1.0", Space + "manifest:1.0", "http://www.w3.org/1999/xlink",
        "http://www.w3.org/XML/1998/namespace", "http://www.w3.org/2000/xmlns/", "",
    };

    private static readonly HashSet<string> OfficeElements = new(StringComparer.Ordinal)
    {
        "document-content", "document-styles", "document-meta", "document-settings", "font-face-decls", "automatic-styles", "styles", "master-styles",
        "body", "text", "meta", "settings",
    };

    private static readonly HashSet<string> Denied = new(StringComparer.Ordinal)
    {
        "tracked-changes", "change", "change-start", "change-end", "bookmark", "bookmark-start", "bookmark-end", "reference-mark", "reference-mark-start", "a",
        "hidden-text", "hidden-paragraph", "conditional-text", "user-field-decl", "user-field-get", "variable-set", "variable-decl", "database-display", "script",
        "section-source", "object", "object-ole", "plugin", "applet", "floating-frame", "control", "image-map", "font-face-src", "dde-connection", "macro",
        "event-listener", "content-validation", "database-range", "named-range", "map", "meta-field", "placeholder", "text-input", "creator", "date",
        "initial-creator", "keyword", "user-defined", "generator", "encryption-data", "sender-lastname", "author-name", "file-name", "execute-macro",
    };

    /// <summary>The result for an output.</summary>
    public static CheckResult Run(byte[] output, ZipView zip)
    {
        var faults = new Faults(CheckId.V5Whitelist);

        // The type comes first and is not packed: programs tell the format by these bytes.
        if (!output.AsSpan(Math.Min(output.Length, 30)).StartsWith("mimetypeapplication/vnd.oasis.opendocument.text"u8)
            || Encoding.ASCII.GetString(zip.Items[0].Data) != "application/vnd.oasis.opendocument.text")
        {
            faults.Add(CheckReason.ValueNotPermitted);
        }

        PackageWalk.Run(zip, new PackageWhitelist(PartName().IsMatch, Spaces, IsElement, at => IsValuePermitted(at.Element, at.Space, at.Name, at.Value)), faults);
        return faults.ToResult();
    }

    private static bool IsElement(string space, string name) =>
        !Denied.Contains(name) && (space != Space + "office:1.0" || OfficeElements.Contains(name));

    private static bool IsValuePermitted(string element, string space, string name, string value) => name switch
    {
        "href" => PictureName().IsMatch(value),
        "name" when space == Space + "config:1.0" => ConfigName().IsMatch(value),
        "name" when element == "equation" => value.Length <= 20,
        "name" => Name().IsMatch(value),
        "version" or "family" or "full-path" or "media-type" => true,
        "display" or "condition" or "formula" or "string-value" or "is-hidden" or "description" or "title" => element == "equation",
        _ => space != Space + "office:1.0" && (!name.EndsWith("style-name", StringComparison.Ordinal) || Name().IsMatch(value)),
    };

    [GeneratedRegex(@"^(mimetype|(content|styles|meta|settings|META-INF/manifest)\.xml|Pictures/image\d{1,5}\.(png|jpeg))$", RegexOptions.CultureInvariant, 250)]
    private static partial Regex PartName();

    [GeneratedRegex(@"^Pictures/image\d{1,5}\.(png|jpeg)$", RegexOptions.CultureInvariant, 250)]
    private static partial Regex PictureName();

    // Numbered names, and those that programs give their own styles.
    [GeneratedRegex(@"^(S\d{1,6}|(Tabulka|Oblast|Objekt) \d{1,6}|Znacka|Default|[A-Z][A-Za-z]{1,12}(_20_[A-Za-z0-9]{1,12}){0,4})$", RegexOptions.CultureInvariant, 250)]
    private static partial Regex Name();

    [GeneratedRegex(@"^(ooo:configuration-settings|[A-Z][A-Za-z0-9]{3,60})$", RegexOptions.CultureInvariant, 250)]
    private static partial Regex ConfigName();
}

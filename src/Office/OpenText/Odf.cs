using System.Xml.Linq;

namespace Clona.Office.OpenText;

/// <summary>The namespaces of OpenDocument that an output may use; everything else in a document is left out.</summary>
internal static class Odf
{
    /// <summary>The frame of a document.</summary>
    public static readonly XNamespace Office = "urn:oasis:names:tc:opendocument:xmlns:office:1.0";

    /// <summary>Text.</summary>
    public static readonly XNamespace Text = "urn:oasis:names:tc:opendocument:xmlns:text:1.0";

    /// <summary>Tables.</summary>
    public static readonly XNamespace Table = "urn:oasis:names:tc:opendocument:xmlns:table:1.0";

    /// <summary>Drawings.</summary>
    public static readonly XNamespace Draw = "urn:oasis:names:tc:opendocument:xmlns:drawing:1.0";

    /// <summary>Styles.</summary>
    public static readonly XNamespace Style = "urn:oasis:names:tc:opendocument:xmlns:style:1.0";

    /// <summary>Properties taken from XSL.</summary>
    public static readonly XNamespace Fo = "urn:oasis:names:tc:opendocument:xmlns:xsl-fo-compatible:1.0";

    /// <summary>Properties taken from SVG.</summary>
    public static readonly XNamespace Svg = "urn:oasis:names:tc:opendocument:xmlns:svg-compatible:1.0";

    /// <summary>Links.</summary>
    public static readonly XNamespace Xlink = "http://www.w3.org/1999/xlink";

    /// <summary>Settings.</summary>
    public static readonly XNamespace Config = "urn:oasis:names:tc:opendocument:xmlns:config:1.0";

    /// <summary>Forms; read only for what their fields show.</summary>
    public static readonly XNamespace Form = "urn:oasis:names:tc:opendocument:xmlns:form:1.0";

    /// <summary>Additions of LibreOffice; none goes into an output.</summary>
    public static readonly XNamespace Extension = "urn:org:documentfoundation:names:experimental:office:xmlns:loext:1.0";

    /// <summary>The list of parts.</summary>
    public static readonly XNamespace Manifest = "urn:oasis:names:tc:opendocument:xmlns:manifest:1.0";

    /// <summary>The type of OpenDocument text.</summary>
    public const string MediaType = "application/vnd.oasis.opendocument.text";

    /// <summary>The version of the format that outputs state.</summary>
    public const string Version = "1.2";

    /// <summary>Each permitted namespace with the prefix that outputs give it.</summary>
    public static IReadOnlyDictionary<XNamespace, string> Prefixes { get; } = new Dictionary<XNamespace, string>
    {
        [Office] = "office",
        [Text] = "text",
        [Table] = "table",
        [Draw] = "draw",
        [Style] = "style",
        [Fo] = "fo",
        [Svg] = "svg",
        [Xlink] = "xlink",
    };

    /// <summary>Whether the element is a paragraph or a heading.</summary>
    public static bool IsParagraph(XElement element) => element.Name == Text + "p" || element.Name == Text + "h";

    /// <summary>A tree with the usual prefixes at its root.</summary>
    public static XDocument Declared(XElement root)
    {
        root.Attributes().Where(attribute => attribute.IsNamespaceDeclaration).Remove();
        foreach (var (space, prefix) in Prefixes)
        {
            root.SetAttributeValue(XNamespace.Xmlns + prefix, space.NamespaceName);
        }

        root.SetAttributeValue(Office + "version", Version);
        return new XDocument(root);
    }
}

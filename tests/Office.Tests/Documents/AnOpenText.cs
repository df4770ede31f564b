using Clona.Office.OpenText;
using Clona.Office.Packages;
using Clona.Office.Text;

namespace Clona.Office.Tests.Documents;

/// <summary>OpenDocument texts of tests: a body, styles, and further parts beside them.</summary>
internal static class AnOpenText
{
    public const string Type = "application/vnd.oasis.opendocument.text";

    private const string Spaces =
        "xmlns:office=\"urn:oasis:names:tc:opendocument:xmlns:office:1.0\" xmlns:text=\"urn:oasis:names:tc:opendocument:xmlns:text:1.0\" "
        + "xmlns:table=\"urn:oasis:names:tc:opendocument:xmlns:table:1.0\" xmlns:draw=\"urn:oasis:names:tc:opendocument:xmlns:drawing:1.0\" "
        + "xmlns:style=\"urn:oasis:names:tc:opendocument:xmlns:style:1.0\" xmlns:fo=\"urn:oasis:names:tc:opendocument:xmlns:xsl-fo-compatible:1.0\" "
        + "xmlns:svg=\"urn:oasis:names:tc:opendocument:xmlns:svg-compatible:1.0\" xmlns:xlink=\"http://www.w3.org/1999/xlink\" "
        + "xmlns:form=\"urn:oasis:names:tc:opendocument:xmlns:form:1.0\" xmlns:dc=\"http://purl.org/dc/elements/1.1/\"";

    /// <summary>The bytes of a document.</summary>
    /// <param name="body">Content of its text.</param>
    /// <param name="automatic">Its automatic styles.</param>
    /// <param name="parts">Further parts.</param>
    public static byte[] Bytes(string body, string automatic = "", params (string Name, string Content)[] parts) => Container.Of(
    [
        ("mimetype", Type),
        ("content.xml", $"<office:document-content {Spaces}><office:automatic-styles>{automatic}</office:automatic-styles><office:body><office:text>{body}</office:text></office:body></office:document-content>"),
        .. parts,
    ]);

    /// <summary>A part of styles.</summary>
    public static (string Name, string Content) Styles(string common, string masters = "") =>
        ("styles.xml", $"<office:document-styles {Spaces}><office:styles>{common}</office:styles><office:master-styles>{masters}</office:master-styles></office:document-styles>");

    /// <summary>The opened document.</summary>
    public static OpenTextDocument Opened(string body, string automatic = "", params (string Name, string Content)[] parts)
    {
        var (document, fault) = OpenTextDocument.Open(Bytes(body, automatic, parts));
        fault.ShouldBe(PackageFault.None);
        return document.ShouldNotBeNull();
    }

    /// <summary>The redacted document: each value, where it first stands, is replaced by a mark.</summary>
    public static byte[] Redacted(OpenTextDocument document, params string[] values) => document.Redact(
        [
            .. values.Select(value =>
            {
                var start = document.Text.IndexOf(value, StringComparison.Ordinal);
                start.ShouldBeGreaterThanOrEqualTo(0, value);
                return new Replacement(start, start + value.Length, "[údaj]");
            }),
        ],
        new HashSet<int>());

    /// <summary>The content of the redacted document as XML.</summary>
    public static string BodyOf(byte[] redacted)
    {
        var content = Container.Text(redacted, "content.xml");
        return content[content.IndexOf("<office:text", StringComparison.Ordinal)..];
    }
}

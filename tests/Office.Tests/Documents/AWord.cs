using Clona.Office.Packages;
using Clona.Office.Text;
using Clona.Office.Word;

namespace Clona.Office.Tests.Documents;

/// <summary>Word-processor documents of tests: a body, and further parts beside it.</summary>
internal static class AWord
{
    public const string Main = "application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml";
    private const string Spaces =
        "xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\" xmlns:r=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships\" "
        + "xmlns:wp=\"http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing\" xmlns:a=\"http://schemas.openxmlformats.org/drawingml/2006/main\"";

    private const string Package = "http://schemas.openxmlformats.org/package/2006/";
    private const string Office = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/";

    /// <summary>A part of WordprocessingML with that root element.</summary>
    public static string Part(string root, string content) => $"<w:{root} {Spaces}>{content}</w:{root}>";

    /// <summary>A paragraph of one run for each text.</summary>
    public static string Paragraph(params string[] runs) => $"<w:p>{string.Concat(runs.Select(text => Run(text)))}</w:p>";

    /// <summary>A run.</summary>
    public static string Run(string text, string properties = "") =>
        $"<w:r>{(properties.Length > 0 ? $"<w:rPr>{properties}</w:rPr>" : string.Empty)}<w:t xml:space=\"preserve\">{text}</w:t></w:r>";

    /// <summary>The bytes of a document.</summary>
    /// <param name="body">Content of its body.</param>
    /// <param name="parts">Further parts: type of the link that leads there, name in the folder word, content.</param>
    public static byte[] Bytes(string body, params (string Link, string Name, string Content)[] parts) => Bytes(Main, Part("document", $"<w:body>{body}</w:body>"), parts);

    /// <summary>The bytes of a document whose main part is of that type.</summary>
    public static byte[] Bytes(string type, string main, params (string Link, string Name, string Content)[] parts)
    {
        var links = string.Concat(parts.Select((part, index) =>
            $"<Relationship Id=\"rId{index + 1}\" Type=\"{Office}{part.Link}\" Target=\"{part.Name}\"/>"));
        return Container.Of(
        [
            ("[Content_Types].xml", $"<Types xmlns=\"{Package}content-types\"><Override PartName=\"/word/document.xml\" ContentType=\"{type}\"/></Types>"),
            ("_rels/.rels", $"<Relationships xmlns=\"{Package}relationships\"><Relationship Id=\"rId1\" Type=\"{Office}officeDocument\" Target=\"word/document.xml\"/></Relationships>"),
            ("word/document.xml", main),
            ("word/_rels/document.xml.rels", $"<Relationships xmlns=\"{Package}relationships\">{links}</Relationships>"),
            .. parts.Select(part => ("word/" + part.Name, part.Content)),
        ]);
    }

    /// <summary>The opened document.</summary>
    public static WordDocument Opened(string body, params (string Link, string Name, string Content)[] parts) => Opened(Bytes(body, parts));

    /// <summary>The opened document.</summary>
    public static WordDocument Opened(byte[] content)
    {
        var opening = WordDocument.Open(content);
        opening.Fault.ShouldBe(PackageFault.None);
        return opening.Document.ShouldNotBeNull();
    }

    /// <summary>The redacted document: each value, where it first stands, is replaced by a mark.</summary>
    public static byte[] Redacted(WordDocument document, params string[] values) => document.Redact(
        [
            .. values.Select(value =>
            {
                var start = document.Text.IndexOf(value, StringComparison.Ordinal);
                start.ShouldBeGreaterThanOrEqualTo(0, value);
                return new Replacement(start, start + value.Length, "[údaj]");
            }),
        ],
        new HashSet<int>());

    /// <summary>The body of the redacted document as XML.</summary>
    public static string BodyOf(byte[] redacted) => Container.Text(redacted, "word/document.xml");
}

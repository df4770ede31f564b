using System.IO.Compression;
using System.Text;

namespace Clona.EndToEnd.Tests.Office;

/// <summary>An OpenDocument text with one birth number at each place where the format can hold one, written as bare XML and ZIP.</summary>
internal sealed class PlantedText
{
    private const string Spaces =
        "xmlns:office=\"urn:oasis:names:tc:opendocument:xmlns:office:1.0\" xmlns:text=\"urn:oasis:names:tc:opendocument:xmlns:text:1.0\" "
        + "xmlns:table=\"urn:oasis:names:tc:opendocument:xmlns:table:1.0\" xmlns:draw=\"urn:oasis:names:tc:opendocument:xmlns:drawing:1.0\" "
        + "xmlns:style=\"urn:oasis:names:tc:opendocument:xmlns:style:1.0\" xmlns:fo=\"urn:oasis:names:tc:opendocument:xmlns:xsl-fo-compatible:1.0\" "
        + "xmlns:svg=\"urn:oasis:names:tc:opendocument:xmlns:svg-compatible:1.0\" xmlns:xlink=\"http://www.w3.org/1999/xlink\" "
        + "xmlns:dc=\"http://purl.org/dc/elements/1.1/\" xmlns:meta=\"urn:oasis:names:tc:opendocument:xmlns:meta:1.0\" "
        + "xmlns:config=\"urn:oasis:names:tc:opendocument:xmlns:config:1.0\" xmlns:form=\"urn:oasis:names:tc:opendocument:xmlns:form:1.0\" office:version=\"1.2\"";

    private PlantedText()
    {
    }

    /// <summary>The places with their values.</summary>
    public PlantedPlaces Places { get; } = new();

    /// <summary>The document.</summary>
    public byte[] Content { get; private set; } = [];

    /// <summary>Sentences that have to stay as they are.</summary>
    public static IReadOnlyList<string> Kept { get; } = ["Smlouva o dílo č. 12/2026", "Dílo bude předáno do třiceti dnů.", "Konec smlouvy."];

    /// <summary>Makes the document.</summary>
    public static PlantedText Make()
    {
        var text = new PlantedText();
        text.Content = text.Pack();
        return text;
    }

    private string V(string place) => Places.Value(place);

    private string Body() =>
        $"<text:tracked-changes><text:changed-region text:id=\"ct1\"><text:deletion><office:change-info><dc:creator>{V("author of a change")}</dc:creator><dc:date>2026-01-01T00:00:00</dc:date></office:change-info><text:p>{V("deleted text")}</text:p></text:deletion></text:changed-region></text:tracked-changes>"
        + $"<text:user-field-decls><text:user-field-decl office:value-type=\"string\" office:string-value=\"{V("declared field")}\" text:name=\"x\"/></text:user-field-decls>"
        + "<text:h text:outline-level=\"1\">Smlouva o dílo č. 12/2026</text:h>"
        + $"<text:p>r. č. {V("paragraph")}</text:p><text:p>r. č. <text:span text:style-name=\"T1\">{V("text over spans")[..5]}</text:span>{Places.Planted[^1].Value[5..]}</text:p>"
        + $"<text:p>text<text:change text:change-id=\"ct1\"/><office:annotation><dc:creator>{V("author of an annotation")}</dc:creator><text:p>{V("annotation")}</text:p></office:annotation></text:p>"
        + $"<text:p><text:bookmark text:name=\"{V("bookmark")}\"/><text:a xlink:href=\"http://priklad.example/{V("target of a link")}\" office:title=\"{V("title of a link")}\">odkaz</text:a></text:p>"
        + $"<text:p><text:hidden-text text:condition=\"ooow:1\" text:string-value=\"{V("hidden text field")}\" text:is-hidden=\"true\"/><text:placeholder text:placeholder-type=\"text\" text:description=\"{V("placeholder")}\">&lt;x&gt;</text:placeholder></text:p>"
        + $"<text:p><text:span text:style-name=\"T2\">r. č. {V("text that is formatted as hidden")}</text:span></text:p>"
        + $"<text:p><text:note text:note-class=\"footnote\"><text:note-citation>1</text:note-citation><text:note-body><text:p>r. č. {V("footnote")}</text:p></text:note-body></text:note></text:p>"
        + $"<table:table table:name=\"{V("name of a table")}\"><table:table-column/><table:table-row><table:table-cell><text:p>r. č. {V("cell")}</text:p></table:table-cell></table:table-row></table:table>"
        + $"<text:list><text:list-item><text:p>r. č. {V("item of a list")}</text:p></text:list-item></text:list>"
        + $"<text:section text:name=\"{V("name of a section")}\" text:display=\"none\"><text:p>r. č. {V("hidden section")}</text:p></text:section>"
        + $"<text:p><draw:frame draw:name=\"{V("name of a frame")}\" text:anchor-type=\"paragraph\" svg:width=\"4cm\" svg:height=\"2cm\"><draw:text-box><text:p>r. č. {V("text box")}</text:p></draw:text-box><svg:title>r. č. {V("title of a frame")}</svg:title><svg:desc>r. č. {V("description of a frame")}</svg:desc></draw:frame></text:p>"
        + $"<text:p><draw:frame text:anchor-type=\"as-char\" svg:width=\"2cm\" svg:height=\"2cm\"><draw:object xlink:href=\"./Object 1\"/></draw:frame></text:p>"
        + "<text:p>Dílo bude předáno do třiceti dnů.</text:p><text:p>Konec smlouvy.</text:p>";

    private byte[] Pack()
    {
        using var output = new MemoryStream();
        using (var archive = new ZipArchive(output, ZipArchiveMode.Create, leaveOpen: true))
        {
            archive.Comment = V("comment of the container");
            Write(archive, "mimetype", "application/vnd.oasis.opendocument.text", CompressionLevel.NoCompression);
            Write(archive, "content.xml", $"<office:document-content {Spaces}><office:automatic-styles>"
                + "<style:style style:name=\"T1\" style:family=\"text\"><style:text-properties fo:font-weight=\"bold\"/></style:style>"
                + "<style:style style:name=\"T2\" style:family=\"text\"><style:text-properties text:display=\"none\"/></style:style></office:automatic-styles>"
                + $"<office:body><office:text>{Body()}</office:text></office:body></office:document-content><!-- {V("comment of the file")} -->");
            Write(archive, "styles.xml", $"<office:document-styles {Spaces}><office:styles><style:style style:name=\"S1\" style:display-name=\"{V("own style")}\" style:family=\"paragraph\"/></office:styles>"
                + "<office:automatic-styles><style:page-layout style:name=\"pm1\"><style:page-layout-properties fo:page-width=\"21cm\" fo:page-height=\"29.7cm\" fo:margin-top=\"2cm\" fo:margin-left=\"2cm\"/><style:header-style/><style:footer-style/></style:page-layout></office:automatic-styles>"
                + $"<office:master-styles><style:master-page style:name=\"Standard\" style:page-layout-name=\"pm1\"><style:header><text:p>r. č. {V("header")}</text:p></style:header><style:footer><text:p>r. č. {V("footer")}</text:p></style:footer></style:master-page></office:master-styles></office:document-styles>");
            Write(archive, "meta.xml", $"<office:document-meta {Spaces}><office:meta><dc:title>{V("title")}</dc:title><meta:initial-creator>{V("first author")}</meta:initial-creator><dc:creator>{V("last author")}</dc:creator>"
                + $"<meta:keyword>{V("keyword")}</meta:keyword><dc:description>{V("description")}</dc:description><meta:user-defined meta:name=\"x\">{V("own property")}</meta:user-defined></office:meta></office:document-meta>");
            Write(archive, "settings.xml", $"<office:document-settings {Spaces}><office:settings><config:config-item-set config:name=\"ooo:configuration-settings\"><config:config-item config:name=\"PrinterName\" config:type=\"string\">{V("printer")}</config:config-item></config:config-item-set></office:settings></office:document-settings>");
            Write(archive, "Object 1/content.xml", $"<office:document-content {Spaces}><office:body><office:text><text:p>{V("embedded object")}</text:p></office:text></office:body></office:document-content>");
            Write(archive, "Thumbnails/thumbnail.png", V("thumbnail"));
            Write(archive, "Configurations2/accelerator/current.xml", $"<x>{V("configuration")}</x>");
            Write(archive, "Basic/Standard/Modul1.xml", $"<x>{V("macro")}</x>");
            Write(archive, "Versions/Version1", V("earlier version"));
            Write(archive, "META-INF/manifest.xml", "<manifest:manifest xmlns:manifest=\"urn:oasis:names:tc:opendocument:xmlns:manifest:1.0\">"
                + "<manifest:file-entry manifest:full-path=\"/\" manifest:media-type=\"application/vnd.oasis.opendocument.text\"/>"
                + string.Concat(new[] { "content.xml", "styles.xml", "meta.xml", "settings.xml" }.Select(name => $"<manifest:file-entry manifest:full-path=\"{name}\" manifest:media-type=\"text/xml\"/>"))
                + "<manifest:file-entry manifest:full-path=\"Object 1/\" manifest:media-type=\"application/vnd.oasis.opendocument.text\"/><manifest:file-entry manifest:full-path=\"Object 1/content.xml\" manifest:media-type=\"text/xml\"/>"
                + "<manifest:file-entry manifest:full-path=\"Thumbnails/thumbnail.png\" manifest:media-type=\"image/png\"/><manifest:file-entry manifest:full-path=\"Configurations2/accelerator/current.xml\" manifest:media-type=\"\"/>"
                + "<manifest:file-entry manifest:full-path=\"Basic/Standard/Modul1.xml\" manifest:media-type=\"text/xml\"/><manifest:file-entry manifest:full-path=\"Versions/Version1\" manifest:media-type=\"\"/>"
                + $"</manifest:manifest><!-- {V("comment of the manifest")} -->");
        }

        return output.ToArray();
    }

    private static void Write(ZipArchive archive, string name, string content, CompressionLevel level = CompressionLevel.Optimal)
    {
        using var stream = archive.CreateEntry(name, level).Open();
        stream.Write(Encoding.UTF8.GetBytes(content));
    }
}

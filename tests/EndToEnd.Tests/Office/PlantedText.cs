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
        + "xmlns:config=\"urn:oasis:names:tc:opendocument:xmlns:config:1.0\" xmlns:form=\"urn:oasis:names:tc:opendocument:xmlns:form:1.0\" "
        + "xmlns:script=\"urn:oasis:names:tc:opendocument:xmlns:script:1.0\" xmlns:xhtml=\"http://www.w3.org/1999/xhtml\" "
        + "xmlns:loext=\"urn:org:documentfoundation:names:experimental:office:xmlns:loext:1.0\" office:version=\"1.2\"";

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

    // Fields, marks, indexes and shapes: what they show is text, what they hold besides is not.
    private string Fields() =>
        $"<text:p>r. č. <text:user-field-get text:name=\"{V("name of a field")}\">{V("shown field")}</text:user-field-get></text:p>"
        + $"<text:p>r. č. <text:variable-set text:name=\"v\" text:formula=\"ooow:{V("formula of a variable")}\" office:value-type=\"string\" office:string-value=\"{V("value of a variable")}\">{V("shown variable")}</text:variable-set></text:p>"
        + $"<text:p>r. č. <text:text-input text:description=\"{V("hint of an input")}\">{V("input")}</text:text-input></text:p>"
        + $"<text:p>r. č. <text:conditional-text text:condition=\"ooow:{V("condition")}\" text:string-value-if-true=\"{V("value if true")}\" text:string-value-if-false=\"{V("value if false")}\">{V("shown condition")}</text:conditional-text></text:p>"
        + $"<text:p>skryto<text:hidden-paragraph text:condition=\"ooow:1\" text:is-hidden=\"true\"/> {V("hidden paragraph")}</text:p>"
        + $"<text:p text:style-name=\"P1\">r. č. {V("paragraph of a hidden style")}</text:p>"
        + $"<text:p>r. č. <text:ruby><text:ruby-base>{V("base of ruby")}</text:ruby-base><text:ruby-text>{V("ruby")}</text:ruby-text></text:ruby></text:p>"
        + $"<text:p>m<text:reference-mark text:name=\"{V("reference mark")}\"/><text:alphabetical-index-mark text:string-value=\"{V("entry of an index")}\" text:key1=\"{V("key of an index")}\"/><text:toc-mark text:string-value=\"{V("entry of the contents")}\" text:outline-level=\"1\"/></text:p>"
        + $"<text:p xhtml:about=\"{V("RDF subject")}\" xhtml:content=\"{V("RDF value")}\" xml:id=\"id{Places.Digits("id")}\">m</text:p>"
        + $"<text:p><text:script script:language=\"JavaScript\">{V("script")}</text:script><text:macro-button>x</text:macro-button><text:execute-macro text:name=\"{V("macro of a field")}\">m</text:execute-macro></text:p>"
        + $"<text:p>r. č. <loext:content-control loext:alias=\"{V("title of a control")}\">{V("content control")}</loext:content-control><loext:unknown>{V("unknown element")}</loext:unknown></text:p>"
        + $"<text:section text:name=\"s2\"><text:section-source xlink:href=\"file:///{V("linked document")}\" text:section-name=\"x\"/><text:p>r. č. {V("section")}</text:p></text:section>"
        + $"<text:table-of-content text:name=\"o\"><text:table-of-content-source text:outline-level=\"1\"><text:index-title-template>{V("template of the contents")}</text:index-title-template></text:table-of-content-source><text:index-body><text:p>r. č. {V("contents")}</text:p></text:index-body></text:table-of-content>"
        + $"<text:p><draw:rect text:anchor-type=\"paragraph\" svg:width=\"5cm\" svg:height=\"1cm\" draw:class-names=\"{V("class of a shape")}\"><text:p>r. č. {V("shape")}</text:p></draw:rect></text:p>"
        + $"<text:p><draw:control text:anchor-type=\"as-char\" svg:width=\"4cm\" svg:height=\"1cm\" draw:control=\"control1\"/><draw:a xlink:href=\"http://priklad.example/{V("link of a drawing")}\"><draw:frame text:anchor-type=\"as-char\" svg:width=\"0.4cm\" svg:height=\"0.4cm\"><draw:image xlink:href=\"Pictures/obr.png\"/></draw:frame></draw:a>"
        + "<draw:frame text:anchor-type=\"as-char\" svg:width=\"0.3cm\" svg:height=\"0.3cm\"><draw:image xlink:href=\"Pictures/foto.jpg\"/></draw:frame></text:p>"
        + $"<text:p><draw:frame text:anchor-type=\"as-char\" svg:width=\"2cm\" svg:height=\"2cm\"><draw:image xlink:href=\"http://priklad.example/{V("linked picture")}.png\"/></draw:frame></text:p>"
        + $"<text:list text:style-name=\"L1\"><text:list-item><text:number>{V("stored number of a list")}</text:number><text:p>položka</text:p></text:list-item></text:list>"
        + $"<text:p><text:note text:note-class=\"endnote\"><text:note-citation text:label=\"r. č. {V("label of a note")}\">{V("sign of a note")}</text:note-citation><text:note-body><text:p>r. č. {V("endnote")}</text:p></text:note-body></text:note></text:p>";

    private string Forms() =>
        $"<office:scripts><script:event-listener script:event-name=\"x\" xlink:href=\"vnd.sun.star.script:{V("listener")}\"/></office:scripts>";

    private string FormOf() =>
        $"<office:forms><form:form form:name=\"{V("name of a form")}\" xlink:href=\"http://priklad.example/{V("target of a form")}\"><form:text xml:id=\"control1\" form:id=\"control1\" form:name=\"{V("name of an input")}\" form:current-value=\"r. č. {V("content of an input")}\" form:value=\"{V("default of an input")}\"/><form:password form:id=\"c2\" form:value=\"{V("password of a form")}\"/></form:form></office:forms>";

    private byte[] Pack()
    {
        using var output = new MemoryStream();
        using (var archive = new ZipArchive(output, ZipArchiveMode.Create, leaveOpen: true))
        {
            archive.Comment = V("comment of the container");
            Write(archive, "mimetype", "application/vnd.oasis.opendocument.text", CompressionLevel.NoCompression);
            Write(archive, "content.xml", $"<office:document-content {Spaces}>{Forms()}<office:automatic-styles>"
                + "<style:style style:name=\"T1\" style:family=\"text\"><style:text-properties fo:font-weight=\"bold\"/></style:style>"
                + "<style:style style:name=\"T2\" style:family=\"text\"><style:text-properties text:display=\"none\"/></style:style>"
                + "<style:style style:name=\"P1\" style:family=\"paragraph\" style:parent-style-name=\"S2\"/>"
                + $"<text:list-style style:name=\"L1\"><text:list-level-style-number text:level=\"1\" style:num-format=\"1\" style:num-prefix=\"r. č. {V("prefix of a list")} \"/></text:list-style></office:automatic-styles>"
                + $"<office:body><office:text>{FormOf()}{Body()}{Fields()}</office:text></office:body></office:document-content><!-- {V("comment of the file")} -->");
            Write(archive, "styles.xml", $"<office:document-styles {Spaces}><office:styles><style:style style:name=\"S1\" style:display-name=\"{V("own style")}\" style:family=\"paragraph\"/>"
                + "<style:style style:name=\"S2\" style:family=\"paragraph\"><style:text-properties text:display=\"none\"/></style:style>"
                + $"<style:style style:name=\"Styl_{Places.Digits("name of a style")}\" style:family=\"text\"/></office:styles>"
                + "<office:automatic-styles><style:page-layout style:name=\"pm1\"><style:page-layout-properties fo:page-width=\"21cm\" fo:page-height=\"29.7cm\" fo:margin-top=\"2cm\" fo:margin-left=\"2cm\"/><style:header-style/><style:footer-style/></style:page-layout></office:automatic-styles>"
                + $"<office:master-styles><style:master-page style:name=\"Standard\" style:page-layout-name=\"pm1\"><style:header><text:p>r. č. {V("header")}</text:p></style:header><style:footer><text:p>r. č. {V("footer")}</text:p></style:footer><style:header-left style:display=\"false\"><text:p>{V("header that is off")}</text:p></style:header-left></style:master-page></office:master-styles></office:document-styles>");
            Write(archive, "meta.xml", $"<office:document-meta {Spaces}><office:meta><dc:title>{V("title")}</dc:title><meta:initial-creator>{V("first author")}</meta:initial-creator><dc:creator>{V("last author")}</dc:creator>"
                + $"<meta:keyword>{V("keyword")}</meta:keyword><dc:description>{V("description")}</dc:description><meta:user-defined meta:name=\"x\">{V("own property")}</meta:user-defined></office:meta></office:document-meta>");
            Write(archive, "settings.xml", $"<office:document-settings {Spaces}><office:settings><config:config-item-set config:name=\"ooo:configuration-settings\"><config:config-item config:name=\"PrinterName\" config:type=\"string\">{V("printer")}</config:config-item></config:config-item-set></office:settings></office:document-settings>");
            Write(archive, "Object 1/content.xml", $"<office:document-content {Spaces}><office:body><office:text><text:p>{V("embedded object")}</text:p></office:text></office:body></office:document-content>");
            Write(archive, "Pictures/obr.png", Pictures.Png(8, 8, V("text in a picture")));
            Write(archive, "Pictures/foto.jpg", Pictures.Jpeg(V("EXIF of a picture")));
            Write(archive, "META-INF/documentsignatures.xml", $"<x>{V("signature")}</x>");
            Write(archive, "manifest.rdf", $"<x>{V("RDF of the document")}</x>");
            Write(archive, $"Pictures/{Places.Digits("name of a picture")}.png", "x");
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

    private static void Write(ZipArchive archive, string name, string content, CompressionLevel level = CompressionLevel.Optimal) =>
        Write(archive, name, Encoding.UTF8.GetBytes(content), level);

    private static void Write(ZipArchive archive, string name, byte[] content, CompressionLevel level = CompressionLevel.Optimal)
    {
        using var stream = archive.CreateEntry(name, level).Open();
        stream.Write(content);
    }
}

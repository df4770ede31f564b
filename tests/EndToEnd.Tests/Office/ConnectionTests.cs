using System.IO.Compression;
using System.Net;
using System.Net.Sockets;
using System.Text;
using Clona.EndToEnd.Tests.Programs;

namespace Clona.EndToEnd.Tests.Office;

/// <summary>Documents full of addresses of a listening socket: nobody ever asks it, neither the program nor LibreOffice.</summary>
public sealed class ConnectionTests
{
    private const string Package = "http://schemas.openxmlformats.org/package/2006/";
    private const string Links = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/";
    private const string Odf = "urn:oasis:names:tc:opendocument:xmlns:";

    [Fact]
    public Task A_Word_document_asks_for_nothing() => ShouldAskForNothing("smlouva.docx", address => Zip(
        ("[Content_Types].xml", $"<Types xmlns=\"{Package}content-types\"><Default Extension=\"rels\" ContentType=\"application/vnd.openxmlformats-package.relationships+xml\"/><Override PartName=\"/word/document.xml\" ContentType=\"application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml\"/></Types>"),
        ("_rels/.rels", $"<Relationships xmlns=\"{Package}relationships\"><Relationship Id=\"rId1\" Type=\"{Links}officeDocument\" Target=\"word/document.xml\"/></Relationships>"),
        ("word/document.xml", $"<w:document xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\" xmlns:r=\"{Links[..^1]}\" xmlns:v=\"urn:schemas-microsoft-com:vml\"><w:body>"
            + $"<w:p><w:r><w:t>Dílo.</w:t></w:r><w:hyperlink r:id=\"rId2\"><w:r><w:t>odkaz</w:t></w:r></w:hyperlink><w:r><w:pict><v:shape><v:imagedata r:id=\"rId3\"/></v:shape></w:pict></w:r></w:p>"
            + $"<w:p><w:fldSimple w:instr=\"INCLUDEPICTURE {address}/a.png\"><w:r><w:t>x</w:t></w:r></w:fldSimple><w:fldSimple w:instr=\"DDEAUTO {address} a b\"><w:r><w:t>y</w:t></w:r></w:fldSimple></w:p></w:body></w:document>"),
        ("word/_rels/document.xml.rels", $"<Relationships xmlns=\"{Package}relationships\">"
            + string.Concat(((string[])["settings", "hyperlink", "image", "attachedTemplate", "oleObject", "aFChunk", "subDocument", "frame"]).Select((type, index) =>
                $"<Relationship Id=\"rId{index + 1}\" Type=\"{Links}{type}\" Target=\"{address}/{type}\" TargetMode=\"External\"/>")) + "</Relationships>")));

    [Fact]
    [Trait("Category", "Full")]
    public Task An_OpenDocument_text_asks_for_nothing() => ShouldAskForNothing("smlouva.odt", address => Zip(
        ("mimetype", "application/vnd.oasis.opendocument.text"),
        ("content.xml", $"<office:document-content xmlns:office=\"{Odf}office:1.0\" xmlns:text=\"{Odf}text:1.0\" xmlns:draw=\"{Odf}drawing:1.0\" xmlns:xlink=\"http://www.w3.org/1999/xlink\" office:version=\"1.2\"><office:body><office:text>"
            + $"<text:section text:name=\"a\"><text:section-source xlink:href=\"{address}/a.odt\"/><text:p>Dílo.</text:p></text:section><text:p><text:a xlink:href=\"{address}/b\">odkaz</text:a>"
            + $"<draw:frame><draw:image xlink:href=\"{address}/c.png\"/></draw:frame><draw:frame><draw:object xlink:href=\"{address}/d\"/></draw:frame><draw:frame><draw:floating-frame xlink:href=\"{address}/e\"/></draw:frame>"
            + $"<draw:frame><draw:plugin xlink:href=\"{address}/f\"/></draw:frame></text:p></office:text></office:body></office:document-content>")));

    [Fact]
    [Trait("Category", "Full")]
    public Task A_workbook_asks_for_nothing() => ShouldAskForNothing("sesit.xlsx", address => Zip(
        ("[Content_Types].xml", $"<Types xmlns=\"{Package}content-types\"><Override PartName=\"/xl/workbook.xml\" ContentType=\"application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml\"/></Types>"),
        ("_rels/.rels", $"<Relationships xmlns=\"{Package}relationships\"><Relationship Id=\"rId1\" Type=\"{Links}officeDocument\" Target=\"xl/workbook.xml\"/></Relationships>"),
        ("xl/workbook.xml", $"<workbook xmlns=\"http://schemas.openxmlformats.org/spreadsheetml/2006/main\" xmlns:r=\"{Links[..^1]}\"><sheets><sheet name=\"a\" sheetId=\"1\" r:id=\"rId1\"/></sheets></workbook>"),
        ("xl/_rels/workbook.xml.rels", $"<Relationships xmlns=\"{Package}relationships\"><Relationship Id=\"rId1\" Type=\"{Links}worksheet\" Target=\"worksheets/sheet1.xml\"/>"
            + $"<Relationship Id=\"rId2\" Type=\"{Links}externalLink\" Target=\"{address}/a.xlsx\" TargetMode=\"External\"/><Relationship Id=\"rId3\" Type=\"{Links}connections\" Target=\"{address}/b\" TargetMode=\"External\"/></Relationships>"),
        ("xl/worksheets/sheet1.xml", $"<worksheet xmlns=\"http://schemas.openxmlformats.org/spreadsheetml/2006/main\"><sheetData><row r=\"1\"><c r=\"A1\" t=\"str\"><f>WEBSERVICE(\"{address}/c\")</f><v>Dílo.</v></c></row></sheetData></worksheet>")));

    // LibreOffice reads the text of any kind behind that name; these are the ways in which a page would load something.
    [Fact]
    [Trait("Category", "Full")]
    public Task An_old_document_asks_for_nothing() => ShouldAskForNothing("smlouva.doc", address => Encoding.ASCII.GetBytes(
        $"{{\\rtf1 Dilo. {{\\field{{\\*\\fldinst INCLUDEPICTURE \"{address}/a.png\" \\\\d}}{{\\fldrslt x}}}}{{\\field{{\\*\\fldinst INCLUDETEXT \"{address}/b.doc\"}}{{\\fldrslt y}}}}"
        + $"{{\\field{{\\*\\fldinst DDEAUTO {address} c}}{{\\fldrslt z}}}}{{\\*\\template {address}/t.dot}}\\par}}"));

    [Fact]
    [Trait("Category", "Full")]
    public Task A_document_in_binary_Word_format_asks_for_nothing() => ShouldAskForNothing("smlouva.doc", address =>
    {
        using var folder = new TemporaryFolder();
        File.WriteAllText(folder.File("text.html"), $"<meta charset='utf-8'><p>Dílo <a href='{address}/a'>odkaz</a></p><img src='{address}/b.png'><iframe src='{address}/c.html'></iframe>");
        ExternalProgram.Run("soffice", [
            "--headless", "--norestore", $"-env:UserInstallation=file://{folder.File("office")}", "--convert-to", "doc:MS Word 97", "--outdir", folder.Path, folder.File("text.html"),
        ]);
        return File.ReadAllBytes(folder.File("text.doc"));
    }, isMadeByProgram: true);

    private static async Task ShouldAskForNothing(string name, Func<string, byte[]> document, bool isMadeByProgram = false)
    {
        using var folder = new TemporaryFolder();
        using var listener = new TcpListener(IPAddress.Loopback, 0);
        listener.Start();
        var address = $"http://127.0.0.1:{((IPEndPoint)listener.LocalEndpoint).Port.ToString(System.Globalization.CultureInfo.InvariantCulture)}";
        await File.WriteAllBytesAsync(folder.File(name), document(address));

        // The program that makes the document outside the sandbox may ask for the picture.
        while (isMadeByProgram && listener.Pending())
        {
            (await listener.AcceptTcpClientAsync()).Dispose();
        }

        var result = Redact.Run("file", folder.File(name), "--profile", "minutes", "--out", folder.File("out"));

        result.ExitCode.ShouldBeOneOf([0, 10], result.Errors);
        listener.Pending().ShouldBeFalse();
        Directory.EnumerateFiles(folder.File("out")).ShouldAllBe(file => !Encoding.Latin1.GetString(File.ReadAllBytes(file)).Contains(address, StringComparison.Ordinal));
    }

    private static byte[] Zip(params (string Name, string Content)[] entries)
    {
        using var output = new MemoryStream();
        using (var archive = new ZipArchive(output, ZipArchiveMode.Create, leaveOpen: true))
        {
            foreach (var (name, content) in entries)
            {
                using var stream = archive.CreateEntry(name).Open();
                stream.Write(Encoding.UTF8.GetBytes(content));
            }
        }

        return output.ToArray();
    }
}

using System.IO.Compression;
using System.Text;

namespace Clona.Worker.Tests.Documents;

/// <summary>A word-processor document of a few paragraphs, written as bare XML.</summary>
internal static class SmallWord
{
    private const string Main = "application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml";
    private const string Package = "http://schemas.openxmlformats.org/package/2006/";
    private const string Office = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument";

    /// <summary>The document with these paragraphs.</summary>
    public static byte[] Make(params string[] paragraphs)
    {
        using var output = new MemoryStream();
        using (var archive = new ZipArchive(output, ZipArchiveMode.Create, leaveOpen: true))
        {
            Write(archive, "[Content_Types].xml", $"<Types xmlns=\"{Package}content-types\"><Default Extension=\"rels\" "
                + "ContentType=\"application/vnd.openxmlformats-package.relationships+xml\"/>"
                + $"<Override PartName=\"/word/document.xml\" ContentType=\"{Main}\"/></Types>");
            Write(archive, "_rels/.rels", $"<Relationships xmlns=\"{Package}relationships\"><Relationship Id=\"rId1\" Type=\"{Office}\" Target=\"word/document.xml\"/></Relationships>");
            Write(archive, "word/document.xml", "<w:document xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\"><w:body>"
                + string.Concat(paragraphs.Select(text => $"<w:p><w:r><w:t>{text}</w:t></w:r></w:p>")) + "</w:body></w:document>");
        }

        return output.ToArray();
    }

    /// <summary>The text of a part, without tags.</summary>
    public static string PartOf(ReadOnlyMemory<byte> document, string name)
    {
        using var archive = new ZipArchive(new MemoryStream(document.ToArray()));
        using var reader = new StreamReader(archive.GetEntry(name)!.Open(), Encoding.UTF8);
        return reader.ReadToEnd();
    }

    private static void Write(ZipArchive archive, string name, string xml)
    {
        using var stream = archive.CreateEntry(name).Open();
        stream.Write(Encoding.UTF8.GetBytes(xml));
    }
}

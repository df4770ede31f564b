using System.IO.Compression;
using System.Text;
using Clona.EndToEnd.Tests.Programs;

namespace Clona.EndToEnd.Tests.Office;

/// <summary>What is no sound word-processor document, or wants more than it may, is refused with a reason and leaves nothing behind.</summary>
public sealed class HostileWordTests
{
    private const string Types = "[Content_Types].xml";
    private const string MainType = "application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml";
    private const string Namespace = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";

    [Fact]
    public void Noise_with_the_name_of_a_document_is_refused() => ShouldBeRefused("damaged", [1, 2, 3, 4, 5, 6, 7, 8]);

    [Fact]
    public void A_torn_container_is_refused() => ShouldBeRefused("damaged", Document("<w:p/>")[..300]);

    [Fact]
    public void A_container_of_something_else_is_refused() => ShouldBeRefused("unsupported-type", Pictures.Zip("mimetype", "application/x-other"));

    [Fact]
    public void A_document_locked_with_a_password_is_refused() =>
        ShouldBeRefused("needs-password", [0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1, .. new byte[600]]);

    [Fact]
    public void A_document_type_that_names_a_file_is_refused_and_not_followed() => ShouldBeRefused(
        "damaged", Document("<w:p><w:r><w:t>&x;</w:t></w:r></w:p>", "<!DOCTYPE w:document [<!ENTITY x SYSTEM \"file:///etc/hostname\">]>"));

    [Fact]
    public void Laughing_entities_are_refused() => ShouldBeRefused(
        "damaged", Document("<w:p><w:r><w:t>&b;</w:t></w:r></w:p>", "<!DOCTYPE w:document [<!ENTITY a \"aaaaaaaaaa\"><!ENTITY b \"&a;&a;&a;&a;&a;&a;\">]>"));

    [Fact]
    public void Elements_in_elements_without_end_are_refused() => ShouldBeRefused(
        "too-complex", Document(string.Concat(Enumerable.Repeat("<w:p>", 400)) + string.Concat(Enumerable.Repeat("</w:p>", 400))));

    [Fact]
    public void A_part_that_unpacks_to_a_hundred_and_one_megabytes_is_refused() =>
        ShouldBeRefused("unpacked-too-large", Document("<w:p/>", extra: archive => Fill(archive, "word/bomb.bin", 101)));

    [Fact]
    public void Many_parts_that_unpack_to_more_than_half_a_gigabyte_are_refused() => ShouldBeRefused(
        "unpacked-too-large", Document("<w:p/>", extra: archive => Enumerable.Range(0, 6).ToList().ForEach(number => Fill(archive, $"word/bomb{number}.bin", 90))));

    [Fact]
    public void A_size_that_lies_is_counted_while_unpacking()
    {
        var content = Document("<w:p/>", extra: archive => Fill(archive, "word/bomb.bin", 120));

        // Both places where the container states the size of the part say one kilobyte.
        Overwrite(content, BitConverter.GetBytes(120 << 20), BitConverter.GetBytes(1024));
        ShouldBeRefused(["unpacked-too-large", "damaged"], content);
    }

    [Fact]
    public void Ten_thousand_and_one_parts_are_refused() => ShouldBeRefused(
        "too-complex", Document("<w:p/>", extra: archive => Enumerable.Range(0, 10_001).ToList().ForEach(number => archive.CreateEntry($"x{number}"))));

    [Fact]
    public void Two_parts_of_one_name_are_refused() => ShouldBeRefused("damaged", Document("<w:p/>", extra: archive => Write(archive, "word/DOCUMENT.xml", "<x/>")));

    [Fact]
    public void Names_that_lead_out_of_a_folder_are_only_names()
    {
        using var folder = new TemporaryFolder();
        var path = folder.File("vstup.docx");
        File.WriteAllBytes(path, Document("<w:p><w:r><w:t>Text.</w:t></w:r></w:p>", extra: archive => Write(archive, "../../tmp/clona-out-of-folder.txt", "x")));

        var result = Redact.Run("file", path, "--out", folder.File("out"));

        result.ExitCode.ShouldBe(0, result.Errors);
        File.Exists("/tmp/clona-out-of-folder.txt").ShouldBeFalse();
    }

    private static byte[] Document(string body, string doctype = "", Action<ZipArchive>? extra = null)
    {
        using var output = new MemoryStream();
        using (var archive = new ZipArchive(output, ZipArchiveMode.Create, leaveOpen: true))
        {
            Write(archive, Types, "<Types xmlns=\"http://schemas.openxmlformats.org/package/2006/content-types\">"
                + "<Default Extension=\"rels\" ContentType=\"application/vnd.openxmlformats-package.relationships+xml\"/>"
                + $"<Override PartName=\"/word/document.xml\" ContentType=\"{MainType}\"/></Types>");
            Write(archive, "_rels/.rels", "<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\"><Relationship Id=\"rId1\" "
                + "Type=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument\" Target=\"word/document.xml\"/></Relationships>");
            Write(archive, "word/document.xml", $"{doctype}<w:document xmlns:w=\"{Namespace}\"><w:body>{body}</w:body></w:document>");
            extra?.Invoke(archive);
        }

        return output.ToArray();
    }

    private static void Write(ZipArchive archive, string name, string content)
    {
        using var stream = archive.CreateEntry(name).Open();
        stream.Write(Encoding.UTF8.GetBytes(content));
    }

    private static void Fill(ZipArchive archive, string name, int megabytes)
    {
        using var stream = archive.CreateEntry(name, CompressionLevel.Fastest).Open();
        var zeros = new byte[1 << 20];
        for (var count = 0; count < megabytes; count++)
        {
            stream.Write(zeros);
        }
    }

    private static void Overwrite(byte[] content, byte[] sought, byte[] replacement)
    {
        for (int place; (place = content.AsSpan().IndexOf(sought)) >= 0;)
        {
            replacement.CopyTo(content, place);
        }
    }

    private static void ShouldBeRefused(string reason, byte[] content) => ShouldBeRefused([reason], content);

    private static void ShouldBeRefused(string[] reasons, byte[] content)
    {
        using var folder = new TemporaryFolder();
        var path = folder.File("vstup.docx");
        File.WriteAllBytes(path, content);

        var result = Redact.Run("file", path, "--out", folder.File("out"));

        result.ExitCode.ShouldBe(20, result.Errors);
        reasons.ShouldContain(reason => result.Errors.Contains($"[{reason}]", StringComparison.Ordinal), result.Errors);
        Directory.Exists(folder.File("out")).ShouldBeFalse();
    }
}

using System.IO.Compression;
using System.Text;
using Clona.EndToEnd.Tests.Programs;
using Xunit.Abstractions;

namespace Clona.EndToEnd.Tests.Office;

/// <summary>Text that stands only in a picture of a document: read, decided, and gone from the samples of the picture.</summary>
public sealed class PicturedTextTests(ITestOutputHelper output)
{
    private const string Secret = "OrdinaceTajnaPoznamka";

    private static readonly string[] Removed = ["736028", "5163", "jana.novakova"];

    [Fact]
    public void What_stands_in_a_picture_goes_from_its_samples_and_the_rest_of_it_stays() => GoesFromThePicture("docx", "png");

    [Theory]
    [InlineData("docx", "jpg")]
    [InlineData("docx", "progressive")]
    [InlineData("odt", "png")]
    [InlineData("odt", "jpg")]
    [InlineData("doc", "png")]
    [InlineData("rtf", "png")]
    [Trait("Category", "Full")]
    public void What_stands_in_pictures_goes_in_each_format(string format, string picture) => GoesFromThePicture(format, picture);

    [Fact]
    [Trait("Category", "Full")]
    public void A_line_that_the_edge_of_a_picture_cuts_does_not_stay()
    {
        using var folder = new TemporaryFolder();
        var picture = Draw(folder, "png", top: 64);
        File.WriteAllBytes(folder.File("vstup.docx"), Document(picture, "png"));

        var result = Redact.Run("file", folder.File("vstup.docx"), "--profile", "minutes", "--out", folder.File("out"));

        result.ExitCode.ShouldBeOneOf([0, 10], result.Errors);
        Seen(folder, "vstup.redacted.docx").ShouldNotContain("736028");
    }

    private void GoesFromThePicture(string format, string kind)
    {
        using var folder = new TemporaryFolder();
        var extension = kind == "png" ? "png" : "jpg";
        var picture = Draw(folder, kind, top: 0);
        File.WriteAllBytes(folder.File("vstup.docx"), Document(extension == "png" ? WithText(picture) : WithSegment(picture), extension));
        if (format != "docx")
        {
            Convert(folder, format);
        }

        var result = Redact.Run("file", folder.File("vstup." + format), "--profile", "minutes", "--out", folder.File("out"));

        output.WriteLine(result.Output + result.Errors);
        result.ExitCode.ShouldBeOneOf([0, 10], result.Errors);
        var name = $"vstup.redacted.{(format == "odt" ? "odt" : "docx")}";
        var seen = Seen(folder, name);
        output.WriteLine(seen);
        Removed.ShouldAllBe(value => !seen.Contains(value, StringComparison.OrdinalIgnoreCase));
        seen.ShouldContain("povoleni stavby");
        PlantedPlaces.Views(File.ReadAllBytes(Path.Join(folder.File("out"), name))).ShouldAllBe(view => !view.Contains(Secret, StringComparison.Ordinal));
        File.ReadAllText(Path.Join(folder.File("out"), "vstup.report.json")).ShouldSatisfyAllConditions(
            report => report.ShouldContain("pictures-read"), report => report.ShouldContain("v17-second-reading"));
        Redact.Run("verify", Path.Join(folder.File("out"), name), "--report", Path.Join(folder.File("out"), "vstup.report.json"), "--original", folder.File("vstup." + format))
            .ExitCode.ShouldBe(0);
    }

    // Another program reads the pictures of the output, and the print as it shows.
    private static string Seen(TemporaryFolder folder, string name)
    {
        var seen = new StringBuilder();
        using var archive = ZipFile.OpenRead(Path.Join(folder.File("out"), name));
        foreach (var entry in archive.Entries.Where(entry => entry.Name.EndsWith(".png", StringComparison.Ordinal) || entry.Name.EndsWith(".jpeg", StringComparison.Ordinal)))
        {
            entry.ExtractToFile(folder.File(entry.Name));
            seen.Append(ExternalProgram.Run("tesseract", [folder.File(entry.Name), "-", "-l", "ces"]).Output);
        }

        ExternalProgram.Run("pdftoppm", ["-r", "200", "-png", "-singlefile", Path.Join(folder.File("out"), Path.ChangeExtension(name, ".pdf")), folder.File("tisk")]);
        return seen.Append(ExternalProgram.Run("tesseract", [folder.File("tisk.png"), "-", "-l", "ces"]).Output).ToString();
    }

    private static byte[] Draw(TemporaryFolder folder, string kind, int top)
    {
        File.WriteAllText(folder.File("text.pdf"), Sheet, Encoding.ASCII);
        string[] form = kind switch { "png" => ["-png"], "jpg" => ["-jpeg"], _ => ["-jpeg", "-jpegopt", "progressive=y"] };
        var drawn = ExternalProgram.Run("pdftoppm", [.. form, "-r", "150", "-singlefile", "-x", "0", "-y", $"{top}", "-W", "1000", "-H", $"{400 - top}", folder.File("text.pdf"), folder.File("obraz")]);
        drawn.ExitCode.ShouldBe(0, drawn.Errors);
        return File.ReadAllBytes(folder.File(kind == "png" ? "obraz.png" : "obraz.jpg"));
    }

    private static string Sheet
    {
        get
        {
            string[] lines = ["Zadatelka, rodne cislo 736028/5163,", "e-mail jana.novakova@priklad.example,", "zada o povoleni stavby podle zakona."];
            var content = "BT /F 16 Tf 24 TL 30 150 Td " + string.Concat(lines.Select(line => $"({line}) Tj T* ")) + "ET";
            return "%PDF-1.4\n1 0 obj\n<</Type/Catalog/Pages 2 0 R>>\nendobj\n2 0 obj\n<</Type/Pages/Count 1/Kids[3 0 R]>>\nendobj\n"
                + "3 0 obj\n<</Type/Page/Parent 2 0 R/MediaBox[0 0 480 192]/Contents 4 0 R/Resources<</Font<</F<</Type/Font/Subtype/Type1/BaseFont/Helvetica>>>>>>>>\nendobj\n"
                + $"4 0 obj\n<</Length {content.Length}>>\nstream\n{content}\nendstream\nendobj\ntrailer\n<</Root 1 0 R/Size 5>>\n%%EOF\n";
        }
    }

    private static byte[] WithText(byte[] png) => [.. png.AsSpan(0, 33), .. Pictures.TextChunk(Secret), .. png.AsSpan(33)];

    private static byte[] WithSegment(byte[] jpeg)
    {
        var payload = Encoding.ASCII.GetBytes("Exif\0\0" + Secret);
        return [.. jpeg.AsSpan(0, 2), 0xFF, 0xE1, 0, (byte)(payload.Length + 2), .. payload, .. jpeg.AsSpan(2)];
    }

    private static byte[] Document(byte[] picture, string extension)
    {
        const string Space = "http://schemas.openxmlformats.org/";
        const string Links = Space + "officeDocument/2006/relationships";
        using var package = new MemoryStream();
        using (var archive = new ZipArchive(package, ZipArchiveMode.Create, leaveOpen: true))
        {
            Write("[Content_Types].xml", Encoding.UTF8.GetBytes(
                $"<Types xmlns=\"{Space}package/2006/content-types\"><Default Extension=\"rels\" ContentType=\"application/vnd.openxmlformats-package.relationships+xml\"/><Default Extension=\"png\" ContentType=\"image/png\"/>"
                + "<Default Extension=\"jpg\" ContentType=\"image/jpeg\"/><Override PartName=\"/word/document.xml\" ContentType=\"application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml\"/></Types>"));
            Write("_rels/.rels", Encoding.UTF8.GetBytes(
                $"<Relationships xmlns=\"{Space}package/2006/relationships\"><Relationship Id=\"r1\" Type=\"{Links}/officeDocument\" Target=\"word/document.xml\"/></Relationships>"));
            Write("word/_rels/document.xml.rels", Encoding.UTF8.GetBytes(
                $"<Relationships xmlns=\"{Space}package/2006/relationships\"><Relationship Id=\"r1\" Type=\"{Links}/image\" Target=\"media/p.{extension}\"/></Relationships>"));
            Write("word/media/p." + extension, picture);
            Write("word/document.xml", Encoding.UTF8.GetBytes(
                $"<w:document xmlns:w=\"{Space}wordprocessingml/2006/main\" xmlns:r=\"{Links}\" xmlns:wp=\"{Space}drawingml/2006/wordprocessingDrawing\" xmlns:a=\"{Space}drawingml/2006/main\" xmlns:pic=\"{Space}drawingml/2006/picture\">"
                + "<w:body><w:p><w:r><w:t>Zápis z jednání rady o stavbě.</w:t></w:r></w:p><w:p><w:r><w:drawing><wp:inline><wp:extent cx=\"5000000\" cy=\"2000000\"/><wp:docPr id=\"1\" name=\"p\"/><a:graphic>"
                + $"<a:graphicData uri=\"{Space}drawingml/2006/picture\"><pic:pic><pic:nvPicPr><pic:cNvPr id=\"1\" name=\"x\"/><pic:cNvPicPr/></pic:nvPicPr><pic:blipFill><a:blip r:embed=\"r1\"/><a:stretch><a:fillRect/></a:stretch></pic:blipFill>"
                + "<pic:spPr><a:xfrm><a:off x=\"0\" y=\"0\"/><a:ext cx=\"5000000\" cy=\"2000000\"/></a:xfrm><a:prstGeom prst=\"rect\"><a:avLst/></a:prstGeom></pic:spPr></pic:pic></a:graphicData></a:graphic></wp:inline></w:drawing></w:r></w:p>"
                + "<w:sectPr/></w:body></w:document>"));

            void Write(string name, byte[] data)
            {
                using var stream = archive.CreateEntry(name).Open();
                stream.Write(data);
            }
        }

        return package.ToArray();
    }

    private static void Convert(TemporaryFolder folder, string format)
    {
        var filter = format switch { "odt" => "writer8", "doc" => "MS Word 97", _ => "Rich Text Format" };
        var made = ExternalProgram.Run("soffice", [
            "--headless", "--norestore", $"-env:UserInstallation=file://{folder.File("office")}", "--writer",
            "--convert-to", $"{format}:{filter}", "--outdir", folder.Path, folder.File("vstup.docx"),
        ]);
        File.Exists(folder.File("vstup." + format)).ShouldBeTrue(made.Errors);
    }
}

using System.IO.Compression;
using System.Net;
using System.Net.Sockets;
using System.Text;
using Clona.EndToEnd.Tests.Programs;
using Clona.Office.Tests.Documents;

namespace Clona.EndToEnd.Tests.Office;

/// <summary>Web pages, messages, archives and documents that are converted first.</summary>
public sealed class OtherFormatsTests
{
    private const string BirthNumber = "736028/5163";

    [Fact]
    public void A_web_page_leaves_its_text_without_what_hides_in_it()
    {
        using var folder = new TemporaryFolder();
        File.WriteAllText(folder.File("zapis.html"), $"<title>Zápis</title><!-- {BirthNumber} --><script>'{BirthNumber}'</script><p hidden>{BirthNumber}</p>"
            + $"<p data-x='{BirthNumber}'>Nájemník, r. č. {BirthNumber}, podal stížnost.</p><img alt='{BirthNumber}'>");

        var result = Redact.Run("file", folder.File("zapis.html"), "--profile", "minutes", "--out", folder.File("out"));

        result.ExitCode.ShouldBeOneOf([0, 10], result.Errors);
        Directory.EnumerateFiles(folder.File("out")).ShouldAllBe(file => !File.ReadAllText(file).Contains(BirthNumber, StringComparison.Ordinal));
        File.ReadAllText(Path.Join(folder.File("out"), "zapis.redacted.txt")).ShouldContain("podal stížnost.");
        Redact.Run("verify", Path.Join(folder.File("out"), "zapis.redacted.txt"), "--report", Path.Join(folder.File("out"), "zapis.report.json"), "--original", folder.File("zapis.html"))
            .ExitCode.ShouldBe(0);
    }

    [Fact]
    public void An_archive_is_a_batch_and_a_message_brings_its_files()
    {
        using var folder = new TemporaryFolder();
        var mail = "From: =?utf-8?Q?Karel_Svoboda?= <karel.svoboda@priklad.example>\r\nSubject: stiznost\r\nContent-Type: multipart/mixed; boundary=x\r\n\r\n"
            + $"--x\r\nContent-Type: text/plain; charset=utf-8\r\n\r\nMoje r. č. je {BirthNumber}.\r\n"
            + $"--x\r\nContent-Type: text/plain; name=priloha.txt\r\n\r\nRodne cislo: {BirthNumber}\r\n--x--\r\n";
        File.WriteAllBytes(folder.File("spis.zip"), Zip(
            ("../../zapis.txt", Encoding.UTF8.GetBytes($"Nájemník, r. č. {BirthNumber}")),
            ("zprava.eml", Encoding.UTF8.GetBytes(mail)),
            ("uvnitr.zip", Zip(("dopis.md", Encoding.UTF8.GetBytes($"# Dopis\n\nr. č. {BirthNumber}"))))));

        var result = Redact.Run("file", folder.File("spis.zip"), "--profile", "minutes", "--out", folder.File("out"));

        result.ExitCode.ShouldBeOneOf([0, 10], result.Errors);
        string[] made = [.. Directory.EnumerateFiles(folder.File("out"), "*.txt").Select(file => Path.GetFileName(file)).Order(StringComparer.Ordinal)];
        made.ShouldBe(["dopis.redacted.txt", "priloha.redacted.txt", "zapis.redacted.txt", "zprava.redacted.txt"]);
        made.ShouldAllBe(name => !File.ReadAllText(Path.Join(folder.File("out"), name)).Contains(BirthNumber, StringComparison.Ordinal));
    }

    [Fact]
    public void A_message_that_Outlook_stored_leaves_its_text_and_brings_its_files()
    {
        using var folder = new TemporaryFolder();
        File.WriteAllBytes(folder.File("stiznost.msg"), ACompoundFile.Of(
            ("__properties_version1.0", new byte[32]),
            ("__substg1.0_1000001F", Encoding.Unicode.GetBytes($"Podávám stížnost, r. č. {BirthNumber}.")),
            ("__attach_version1.0_#00000000/__substg1.0_3707001F", Encoding.Unicode.GetBytes("priloha.txt")),
            ("__attach_version1.0_#00000000/__substg1.0_37010102", Encoding.UTF8.GetBytes($"Rodne cislo: {BirthNumber}"))));

        var result = Redact.Run("file", folder.File("stiznost.msg"), "--profile", "minutes", "--out", folder.File("out"));

        result.ExitCode.ShouldBeOneOf([0, 10], result.Errors);
        string[] made = [.. Directory.EnumerateFiles(folder.File("out"), "*.txt").Order(StringComparer.Ordinal)];
        made.Select(file => Path.GetFileName(file)).ShouldBe(["priloha.redacted.txt", "stiznost.redacted.txt"]);
        made.ShouldAllBe(file => !File.ReadAllText(file).Contains(BirthNumber, StringComparison.Ordinal));
        File.ReadAllText(made[1]).ShouldContain("Podávám stížnost");
    }

    [Fact]
    public void Archives_in_archives_without_end_are_refused()
    {
        using var folder = new TemporaryFolder();
        var content = Zip(("a.txt", [65]));
        for (var depth = 0; depth < 5; depth++)
        {
            content = Zip(("a.zip", content));
        }

        File.WriteAllBytes(folder.File("spis.zip"), content);

        var result = Redact.Run("file", folder.File("spis.zip"), "--out", folder.File("out"));

        result.ExitCode.ShouldBe(20, result.Errors);
        result.Errors.ShouldContain("[archive-too-deep]");
    }

    [Fact]
    public void A_document_of_another_format_leaves_as_a_document_and_its_print() => ShouldLeaveWithItsPrint("odt", "writer8");

    [Theory]
    [Trait("Category", "Full")]
    [InlineData("doc", "MS Word 97")]
    [InlineData("rtf", "Rich Text Format")]
    public void A_document_of_an_older_format_leaves_as_a_document_and_its_print(string extension, string filter) => ShouldLeaveWithItsPrint(extension, filter);

    private static void ShouldLeaveWithItsPrint(string extension, string filter)
    {
        using var folder = new TemporaryFolder();
        File.WriteAllText(folder.File("zapis.html"), $"<meta charset='utf-8'><h1>Zápis z jednání</h1><p>Nájemník, r. č. {BirthNumber}, podal stížnost.</p>");
        ExternalProgram.Run("soffice", [
            "--headless", "--norestore", $"-env:UserInstallation=file://{folder.File("office")}", "--writer",
            "--convert-to", $"{extension}:{filter}", "--outdir", folder.Path, folder.File("zapis.html"),
        ]);

        var result = Redact.Run("file", folder.File("zapis." + extension), "--profile", "minutes", "--out", folder.File("out"));

        result.ExitCode.ShouldBeOneOf([0, 10], result.Errors);
        var document = Path.Join(folder.File("out"), $"zapis.redacted.{(extension == "odt" ? "odt" : "docx")}");
        string.Join('\n', PlantedPlaces.Views(File.ReadAllBytes(document))).ShouldSatisfyAllConditions(
            text => text.ShouldNotContain(BirthNumber), text => text.ShouldContain("podal stížnost"));
        Readers.Poppler(Path.Join(folder.File("out"), "zapis.redacted.pdf")).ShouldNotContain(BirthNumber);
        Redact.Run("verify", document, "--report", Path.Join(folder.File("out"), "zapis.report.json"), "--original", folder.File("zapis." + extension)).ExitCode.ShouldBe(0);
    }

    [Theory]
    [InlineData("rtf", "{\\rtf1 {\\field{\\*\\fldinst INCLUDEPICTURE \"http://127.0.0.1:PORT/a.png\"}{\\fldrslt x}} {\\*\\template http://127.0.0.1:PORT/t.dot} text\\par}")]
    [InlineData("html", "<link rel=stylesheet href='http://127.0.0.1:PORT/a.css'><script src='http://127.0.0.1:PORT/a.js'></script><img src='http://127.0.0.1:PORT/a.png'>text")]
    [InlineData("eml", "From: a@priklad.example\r\nContent-Type: text/html\r\n\r\n<img src='http://127.0.0.1:PORT/a.png'>text")]
    [InlineData("md", "![x](http://127.0.0.1:PORT/a.png) text")]
    public async Task Nothing_that_a_document_names_is_asked_for(string extension, string content)
    {
        using var folder = new TemporaryFolder();
        using var listener = new TcpListener(IPAddress.Loopback, 0);
        listener.Start();
        var port = ((IPEndPoint)listener.LocalEndpoint).Port.ToString(System.Globalization.CultureInfo.InvariantCulture);
        await File.WriteAllTextAsync(folder.File("text." + extension), content.Replace("PORT", port, StringComparison.Ordinal));

        var result = Redact.Run("file", folder.File("text." + extension), "--profile", "minutes", "--out", folder.File("out"));

        result.ExitCode.ShouldBeOneOf([0, 10], result.Errors);
        listener.Pending().ShouldBeFalse();
    }

    [Theory]
    [InlineData("odt", "damaged")]
    [InlineData("doc", "damaged")]
    [InlineData("rtf", "damaged")]
    [InlineData("xlsx", "damaged")]
    [InlineData("html", "damaged")]
    [InlineData("eml", "damaged")]
    [InlineData("msg", "damaged")]
    public void Noise_is_refused_whatever_it_is_called(string extension, string reason)
    {
        using var folder = new TemporaryFolder();
        File.WriteAllBytes(folder.File("vstup." + extension), [0, 1, 2, 3, 4, 5, 6, 7]);

        var result = Redact.Run("file", folder.File("vstup." + extension), "--out", folder.File("out"));

        result.ExitCode.ShouldBe(20, result.Errors);
        result.Errors.ShouldContain($"[{reason}]");
        Directory.Exists(folder.File("out")).ShouldBeFalse();
    }

    [Fact]
    public void Noise_behind_the_first_word_of_rich_text_is_refused()
    {
        using var folder = new TemporaryFolder();
        File.WriteAllBytes(folder.File("vstup.rtf"), [.. "{\\rtf1 "u8, .. Enumerable.Range(0, 5000).Select(index => (byte)(index * 7))]);

        var result = Redact.Run("file", folder.File("vstup.rtf"), "--out", folder.File("out"));

        result.Errors.ShouldContain("[damaged]");
    }

    private static byte[] Zip(params (string Name, byte[] Content)[] entries)
    {
        using var output = new MemoryStream();
        using (var archive = new ZipArchive(output, ZipArchiveMode.Create, leaveOpen: true))
        {
            foreach (var (name, content) in entries)
            {
                using var stream = archive.CreateEntry(name).Open();
                stream.Write(content);
            }
        }

        return output.ToArray();
    }
}

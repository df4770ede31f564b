using System.Text.Json;
using Clona.EndToEnd.Tests.Documents;
using Clona.EndToEnd.Tests.Programs;

namespace Clona.EndToEnd.Tests.Scans;

/// <summary>Pages whose text is not all that they show: it is read area by area, and a text that is not on the page is not trusted.</summary>
[Trait("Category", "Full")]
public sealed class MixedPageTests
{
    private const string Style = "<!DOCTYPE html><html lang='cs'><meta charset='utf-8'><title>Smlouva</title><body style='font: 12pt Liberation Serif'>";

    private const string Pasted = Style + """
        <p>Klíče převezme paní Ludmila Šťastná, r. č. 705718/1043, tel. +420 605 118 274.</p>
        <p>Tabulka byla vložena do smlouvy jako obrázek podle dohody obou smluvních stran.</p></body></html>
        """;

    private static readonly string[] Secrets = ["Ludmila", "705718", "605 118"];

    [Fact]
    public void A_picture_of_text_on_a_page_with_text_is_read_and_only_what_has_to_go_goes()
    {
        using var folder = new TemporaryFolder();
        var picture = Drawn(folder, "-H", "400");
        var page = Style + $"<h1>Smlouva o dílo</h1><p>Dílo bude předáno podle zákona č. 89/2012 Sb. do třiceti dnů od podpisu této smlouvy.</p><img style='width:18cm' src='data:image/png;base64,{picture}'><p>Smluvní strany souhlasí.</p></body></html>";

        var text = Redacted(folder, PrintedPdf.WithChromium(folder, page, "sken"), "scans-read");

        text.ShouldContain("podle zákona");
        text.ShouldContain("vložena do smlouvy");
    }

    [Fact]
    public void Letters_drawn_as_outlines_are_read()
    {
        using var folder = new TemporaryFolder();
        ExternalProgram.Run("pdftocairo", ["-svg", PrintedPdf.WithChromium(folder, Pasted, "smlouva"), folder.File("obraz.svg")]).ExitCode.ShouldBe(0);
        var svg = File.ReadAllText(folder.File("obraz.svg"));
        var page = "<!DOCTYPE html><html><meta charset='utf-8'><body style='margin:0'>" + svg[svg.IndexOf("<svg", StringComparison.Ordinal)..] + "</body></html>";

        var text = Redacted(folder, PrintedPdf.WithChromium(folder, page, "sken"), "pages-flattened");

        text.ShouldContain("vložena do smlouvy");
    }

    [Fact]
    public void Letters_drawn_as_outlines_at_one_place_of_all_pages_go_from_all_of_them()
    {
        using var folder = new TemporaryFolder();
        ExternalProgram.Run("pdftocairo", ["-svg", PrintedPdf.WithChromium(folder, Pasted, "smlouva"), folder.File("obraz.svg")]).ExitCode.ShouldBe(0);
        var svg = File.ReadAllText(folder.File("obraz.svg"));
        var drawing = "<div style='height:160px;overflow:hidden'>" + svg[svg.IndexOf("<svg", StringComparison.Ordinal)..] + "</div>";
        var text = "<p style='break-after:page'>Dílo bude předáno podle zákona č. 89/2012 Sb. do třiceti dnů od podpisu této smlouvy, jak se obě strany dohodly.</p>";
        var printed = PrintedPdf.WithChromium(folder, Style + string.Concat(Enumerable.Repeat(drawing + text, 4)) + "</body></html>", "sken");

        Report(folder, printed).ShouldNotContain("pages-flattened");

        var output = Path.Join(folder.File("out"), "sken.redacted.pdf");
        ExternalProgram.Run("pdftoppm", ["-gray", "-r", "200", output, folder.File("vystup")]).ExitCode.ShouldBe(0);
        foreach (var page in Enumerable.Range(1, 4))
        {
            var pixels = ExternalProgram.Run("tesseract", [Directory.GetFiles(folder.Path, $"vystup-*{page}.pgm").ShouldHaveSingleItem(), "-", "-l", "ces"]).Output;
            pixels.ShouldNotContain("705718");
            pixels.ShouldNotContain("605 118");
            pixels.ShouldContain("vložena do smlouvy");
        }
    }

    [Theory]
    [InlineData("BT /F 11 Tf 60 700 Td (Here stands a text that has nothing to do with what the page shows to people) Tj ET {picture}")]
    [InlineData("{picture} BT 1 g /F 11 Tf 60 700 Td (White words that nobody can see stand over the picture of the page) Tj ET")]
    [InlineData("{picture} BT 3 Tr /F 11 Tf 60 300 Td (Another reader wrote other words as an invisible layer over this page) Tj ET")]
    [InlineData("{picture} BT /F 1 Tf 20 20 Td (Some small words beside everything, many enough to look like the text of a whole page of a contract) Tj ET")]
    public void A_text_that_is_not_what_the_page_shows_is_not_trusted(string content)
    {
        using var folder = new TemporaryFolder();
        var scan = ScanMaker.Jpeg(folder, PrintedPdf.WithChromium(folder, Pasted, "smlouva"), "sken", 200, content);

        var text = Redacted(folder, scan, "scans-read");

        text.ShouldContain("vložena do smlouvy");
    }

    [Fact]
    public void A_text_that_agrees_with_the_picture_behind_it_stays_as_it_is()
    {
        using var folder = new TemporaryFolder();
        var page = Style + """
            <div style='position:fixed;inset:0;background:url("data:image/svg+xml,%3Csvg xmlns=%22http://www.w3.org/2000/svg%22/%3E")'></div>
            """ + Pasted[Style.Length..];
        var printed = PrintedPdf.WithChromium(folder, page, "sken");

        var report = Report(folder, printed);

        report.ShouldNotContain("pages-flattened");
    }

    private static string Drawn(TemporaryFolder folder, params string[] options)
    {
        ExternalProgram.Run("pdftoppm", ["-png", "-r", "200", "-singlefile", .. options, PrintedPdf.WithChromium(folder, Pasted, "smlouva"), folder.File("obraz")]).ExitCode.ShouldBe(0);
        return Convert.ToBase64String(File.ReadAllBytes(folder.File("obraz.png")));
    }

    private static string Redacted(TemporaryFolder folder, string input, string warning)
    {
        Report(folder, input).ShouldContain(warning);
        var output = Path.Join(folder.File("out"), "sken.redacted.pdf");
        var text = Readers.Poppler(output);
        Secrets.ShouldAllBe(secret => !text.Contains(secret, StringComparison.Ordinal), text);
        ExternalProgram.Run("pdftoppm", ["-gray", "-r", "200", "-singlefile", output, folder.File("vystup")]).ExitCode.ShouldBe(0);
        var pixels = ExternalProgram.Run("tesseract", [folder.File("vystup.pgm"), "-", "-l", "ces"]).Output;
        Secrets.ShouldAllBe(secret => !pixels.Contains(secret, StringComparison.Ordinal), pixels);
        pixels.ShouldContain("vložena do smlouvy");
        return text;
    }

    private static string Report(TemporaryFolder folder, string input)
    {
        var result = Redact.Run("file", input, "--out", folder.File("out"));
        result.ExitCode.ShouldBeOneOf([0, 10], result.Output + result.Errors);
        using var json = JsonDocument.Parse(File.ReadAllText(Path.Join(folder.File("out"), "sken.report.json")));
        return json.RootElement.GetProperty("warnings").ToString();
    }
}

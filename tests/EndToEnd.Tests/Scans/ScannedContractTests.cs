using System.Text.Json;
using Clona.EndToEnd.Tests.Documents;
using Clona.EndToEnd.Tests.Programs;

namespace Clona.EndToEnd.Tests.Scans;

/// <summary>A contract that is a picture: read, redacted in its pixels, searchable afterwards.</summary>
public sealed class ScannedContractTests
{
    private const string Page = """
        <!DOCTYPE html><html lang='cs'><meta charset='utf-8'><title>Smlouva</title><body style='font: 12pt Liberation Serif'>
        <h1>Smlouva o dílo</h1>
        <p>Klíče převezme paní Ludmila Šťastná, r. č. 705718/1043, bytem Krátká 215/3, 463 11 Liberec,
        tel. +420 605 118 274, účet 5120047383/0600.</p>
        <p>Dílo bude předáno podle zákona č. 89/2012 Sb. do třiceti dnů od podpisu této smlouvy oběma smluvními stranami. Objednatel
        zaplatí cenu díla na základě faktury, kterou zhotovitel vystaví po předání díla bez vad a nedodělků.</p></body></html>
        """;

    private static readonly string[] Secrets = ["Ludmila", "705718", "605 118", "5120047383", "Krátká"];

    [Fact]
    public void A_scan_in_jpeg_loses_what_is_removed_in_its_pixels_and_can_be_searched_for_the_rest() =>
        ShouldBeRedacted((folder, pdf) => ScanMaker.Jpeg(folder, pdf, "sken", 200));

    [Fact]
    [Trait("Category", "Full")]
    public void A_scan_in_progressive_jpeg_is_redacted() =>
        ShouldBeRedacted((folder, pdf) => ScanMaker.Jpeg(folder, pdf, "sken", 200, options: "quality=80,progressive=y"));

    [Fact]
    [Trait("Category", "Full")]
    public void A_crooked_and_noisy_scan_is_redacted() =>
        ShouldBeRedacted((folder, pdf) => ScanMaker.Noisy(folder, pdf, "sken", 200, degrees: 1.2, noise: 40));

    [Fact]
    [Trait("Category", "Full")]
    public void A_scan_in_black_and_white_is_redacted() =>
        ShouldBeRedacted((folder, pdf) => ScanMaker.BlackAndWhite(folder, pdf, "sken", 300));

    [Fact]
    [Trait("Category", "Full")]
    public void A_coarse_scan_is_redacted() => ShouldBeRedacted((folder, pdf) => ScanMaker.Jpeg(folder, pdf, "sken", 150));

    [Fact]
    [Trait("Category", "Full")]
    public void A_scan_in_jpeg_2000_is_redacted() => ShouldBeRedacted((folder, pdf) => ScanMaker.Jpeg2000(folder, pdf, "sken", 200));

    [Fact]
    [Trait("Category", "Full")]
    public void A_page_in_jpeg_2000_of_which_nothing_goes_stays_as_it_came()
    {
        using var folder = new TemporaryFolder();
        var input = ScanMaker.Jpeg2000(folder, PrintedPdf.WithChromium(folder, TwoPages, "smlouva"), "sken", 200);

        var result = Redact.Run("file", input, "--out", folder.File("out"));

        result.ExitCode.ShouldBeOneOf([0, 10], result.Output + result.Errors);
        var output = File.ReadAllBytes(Path.Join(folder.File("out"), "sken.redacted.pdf"));
        var tiles = Directory.EnumerateFiles(folder.Path, "*.jp2").Order(StringComparer.Ordinal).Select(TilesOf).ToList();
        tiles.Select(data => output.AsSpan().IndexOf(data) >= 0).ShouldBe([false, true]);
        var pixels = ReadPixels(folder, Path.Join(folder.File("out"), "sken.redacted.pdf"));
        Secrets.ShouldAllBe(secret => !pixels.Contains(secret, StringComparison.Ordinal), pixels);
        VerdictOf(Path.Join(folder.File("out"), "sken.report.json"), "v17-second-reading").ShouldBe("passed");
    }

    private static string TwoPages => Page.Replace(
        "</body>", "<p style='break-before: page'>Předmětem díla je oprava střechy školy. Zhotovitel ji opraví podle výkresů, které jsou přílohou této smlouvy.</p></body>", StringComparison.Ordinal);

    // From the first tile on: the head holds a comment of the program that made the picture.
    private static byte[] TilesOf(string picture)
    {
        var data = File.ReadAllBytes(picture);
        return data[data.AsSpan().IndexOf((byte[])[0xFF, 0x90, 0, 10])..];
    }

    private static void ShouldBeRedacted(Func<TemporaryFolder, string, string> scan)
    {
        using var folder = new TemporaryFolder();
        var input = scan(folder, PrintedPdf.WithChromium(folder, Page, "smlouva"));

        var result = Redact.Run("file", input, "--out", folder.File("out"));

        result.ExitCode.ShouldBeOneOf([0, 10], result.Output + result.Errors);
        var output = Path.Join(folder.File("out"), "sken.redacted.pdf");
        var text = Readers.Poppler(output);
        Secrets.ShouldAllBe(secret => !text.Contains(secret, StringComparison.Ordinal));
        text.ShouldContain("předáno podle zákona");
        ShouldBeTagged(output);
        var pixels = ReadPixels(folder, output);
        Secrets.ShouldAllBe(secret => !pixels.Contains(secret, StringComparison.Ordinal), pixels);
        pixels.ShouldContain("zákona");
        VerdictOf(Path.Join(folder.File("out"), "sken.report.json"), "v17-second-reading").ShouldBe("passed");
        File.ReadAllText(Path.Join(folder.File("out"), "sken.report.json")).ShouldNotContain("pages-flattened");
    }

    // A heading and two paragraphs on one page.
    private static void ShouldBeTagged(string output)
    {
        var tags = ExternalProgram.Run("pdfinfo", ["-struct-text", output]).Output;
        tags.ShouldStartWith("Document");
        tags.Split("Part").Length.ShouldBe(2, tags);
        tags.Split("\n    P").Length.ShouldBe(4, tags);
        tags.ShouldContain("zákona");
        Secrets.ShouldAllBe(secret => !tags.Contains(secret, StringComparison.Ordinal));
    }

    private static string ReadPixels(TemporaryFolder folder, string pdf)
    {
        ExternalProgram.Run("pdftoppm", ["-gray", "-r", "200", "-singlefile", pdf, folder.File("vystup")]);
        return ExternalProgram.Run("tesseract", [folder.File("vystup.pgm"), "-", "-l", "ces"]).Output;
    }

    private static string VerdictOf(string report, string check)
    {
        using var json = JsonDocument.Parse(File.ReadAllText(report));
        return json.RootElement.GetProperty("verification").EnumerateArray()
            .Single(row => row.GetProperty("check").GetString() == check).GetProperty("verdict").GetString()!;
    }
}

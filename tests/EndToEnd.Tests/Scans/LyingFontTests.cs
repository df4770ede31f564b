using System.Text.Json;
using Clona.EndToEnd.Tests.Documents;
using Clona.EndToEnd.Tests.Programs;

namespace Clona.EndToEnd.Tests.Scans;

/// <summary>Fonts that say other letters than they show: what the page shows is read, found and removed.</summary>
[Trait("Category", "Full")]
public sealed class LyingFontTests
{
    private const string Page = """
        <!DOCTYPE html><html lang='cs'><meta charset='utf-8'><title>Smlouva</title><body style='font: 12pt Liberation Serif'>
        <h1>Smlouva o dílo</h1><p>Klíče převezme paní Ludmila Šťastná, r. č. 705718/1043, tel. +420 605 118 274.</p>
        <p>Dílo bude předáno podle zákona č. 89/2012 Sb. do třiceti dnů od podpisu této smlouvy, jak se strany dohodly.</p></body></html>
        """;

    private const string OwnFont = """
        <!DOCTYPE html><html lang='cs'><meta charset='utf-8'><title>Smlouva</title><body style='font: 12pt Liberation Serif'>
        <h1>Smlouva o dílo</h1><p>Klíče převezme paní <span style='font-family:Liberation Mono'>Ludmila Šťastná, 705718/1043, 605 118 274</span> osobně.</p>
        <p>Dílo bude předáno podle zákona č. 89/2012 Sb. do třiceti dnů od podpisu této smlouvy, jak se strany dohodly.</p></body></html>
        """;

    private static readonly string[] Secrets = ["Ludmila", "705718", "605 118"];

    [Theory]
    [InlineData("shifted")]
    [InlineData("blank")]
    [InlineData("private")]
    [InlineData("reversed")]
    public void A_font_that_says_other_letters_is_not_believed(string lie)
    {
        using var folder = new TemporaryFolder();
        var pdf = LyingFont.Of(folder, PrintedPdf.WithChromium(folder, Page, "smlouva"), "dopis", LieOf(lie));

        IsRemoved(folder, pdf);
    }

    [Theory]
    [InlineData("shifted")]
    [InlineData("blank")]
    [InlineData("private")]
    public void One_font_that_lies_among_honest_ones_is_not_believed(string lie)
    {
        using var folder = new TemporaryFolder();
        var printed = PrintedPdf.WithChromium(folder, OwnFont, "smlouva");
        var pdf = LyingFont.Of(folder, printed, "dopis", LieOf(lie), "LiberationMono");

        IsRemoved(folder, pdf);
    }

    [Fact]
    public void A_font_that_changes_one_letter_everywhere_is_not_believed()
    {
        using var folder = new TemporaryFolder();
        var pdf = LyingFont.Of(folder, PrintedPdf.WithChromium(folder, Page, "smlouva"), "dopis", letter => letter == 'd' ? 'k' : letter);

        IsRemoved(folder, pdf);
    }

    [Fact]
    public void A_font_without_a_map_is_read_by_its_program()
    {
        using var folder = new TemporaryFolder();
        var pdf = LyingFont.Of(folder, PrintedPdf.WithChromium(folder, Page, "smlouva"), "dopis", null);

        IsRemoved(folder, pdf, isFlattened: false);
    }

    [Fact]
    public void Honest_fonts_stay_as_they_are()
    {
        using var folder = new TemporaryFolder();
        var pdf = LyingFont.Of(folder, PrintedPdf.WithChromium(folder, Page, "smlouva"), "dopis", letter => letter);

        Report(folder, pdf).ShouldNotContain("pages-flattened");

        Readers.Poppler(Path.Join(folder.File("out"), "dopis.redacted.pdf")).ShouldContain("podle zákona");
    }

    private static Func<int, int> LieOf(string lie) => lie switch
    {
        "shifted" => letter => letter is >= 'a' and <= 'z' ? 'a' + ((letter - 'a' + 1) % 26)
            : letter is >= 'A' and <= 'Z' ? 'A' + ((letter - 'A' + 1) % 26)
            : letter is >= '0' and <= '9' ? '0' + ((letter - '0' + 3) % 10) : letter,
        "blank" => _ => ' ',
        "private" => letter => letter == ' ' ? letter : 0xE000 + (letter % 0x800),
        "reversed" => letter => letter is >= 'a' and <= 'z' ? 'a' + 'z' - letter : letter is >= '0' and <= '9' ? '0' + '9' - letter : letter,
        _ => throw new ArgumentOutOfRangeException(nameof(lie)),
    };

    private static void IsRemoved(TemporaryFolder folder, string pdf, bool isFlattened = true)
    {
        Report(folder, pdf).Contains("pages-flattened", StringComparison.Ordinal).ShouldBe(isFlattened);
        var output = Path.Join(folder.File("out"), "dopis.redacted.pdf");
        var text = Readers.Poppler(output);
        Secrets.ShouldAllBe(secret => !text.Contains(secret, StringComparison.Ordinal), text);
        text.ShouldContain("podle zákona");
        ExternalProgram.Run("pdftoppm", ["-gray", "-r", "200", "-singlefile", output, folder.File("vystup")]).ExitCode.ShouldBe(0);
        var pixels = ExternalProgram.Run("tesseract", [folder.File("vystup.pgm"), "-", "-l", "ces"]).Output;
        Secrets.ShouldAllBe(secret => !pixels.Contains(secret, StringComparison.Ordinal), pixels);
        pixels.ShouldContain("podle zákona");
    }

    private static string Report(TemporaryFolder folder, string input)
    {
        var result = Redact.Run("file", input, "--out", folder.File("out"));
        result.ExitCode.ShouldBeOneOf([0, 10], result.Output + result.Errors);
        using var json = JsonDocument.Parse(File.ReadAllText(Path.Join(folder.File("out"), "dopis.report.json")));
        return json.RootElement.GetProperty("warnings").ToString();
    }
}

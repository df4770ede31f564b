using System.Text.Json;
using Clona.EndToEnd.Tests.Documents;
using Clona.EndToEnd.Tests.Programs;

namespace Clona.EndToEnd.Tests.Scans;

/// <summary>Fonts that say other letters than their programs: what the page shows is read, found and removed.</summary>
[Trait("Category", "Full")]
public sealed class LyingFontTests
{
    private const string Secret = "Klíče převezme paní Ludmila Nováková, 705718/1043, tel. +420 605 118 274.";
    private static readonly string[] Rest = ["Smlouva o dílo", "Dílo bude předáno podle zákona 89/2012 do třiceti dní od podpisu.", "Smluvní strany souhlasí s touto smlouvou."];
    private static readonly string[] Secrets = ["Ludmila", "705718", "605 118"];

    [Theory]
    [InlineData("shifted")]
    [InlineData("blank")]
    [InlineData("private")]
    [InlineData("digits")]
    public void A_font_that_says_other_letters_is_not_believed(string lie)
    {
        using var folder = new TemporaryFolder();

        IsRemoved(folder, LyingFont.Of(folder, LieOf(lie), [.. Rest.Append(Secret).Select(line => "*" + line)]), isFlattened: true);
    }

    [Theory]
    [InlineData("shifted")]
    [InlineData("digits")]
    public void One_font_that_lies_beside_an_honest_one_is_not_believed(string lie)
    {
        using var folder = new TemporaryFolder();

        IsRemoved(folder, LyingFont.Of(folder, LieOf(lie), [.. Rest, "*" + Secret]), isFlattened: true);
    }

    [Fact]
    public void A_font_without_a_map_is_read_by_its_names()
    {
        using var folder = new TemporaryFolder();

        IsRemoved(folder, LyingFont.Of(folder, null, [.. Rest, "*" + Secret]), isFlattened: false);
    }

    [Fact]
    public void An_honest_font_stays_as_it_is()
    {
        using var folder = new TemporaryFolder();

        IsRemoved(folder, LyingFont.Of(folder, letter => letter, [.. Rest, "*" + Secret]), isFlattened: false);
    }

    private static Func<char, char> LieOf(string lie) => lie switch
    {
        "shifted" => letter => letter is >= 'a' and <= 'z' ? (char)('a' + ((letter - 'a' + 1) % 26))
            : letter is >= 'A' and <= 'Z' ? (char)('A' + ((letter - 'A' + 1) % 26))
            : char.IsAsciiDigit(letter) ? (char)('0' + ((letter - '0' + 3) % 10)) : letter,
        "blank" => _ => ' ',
        "private" => letter => letter == ' ' ? letter : (char)(0xE000 + (letter % 0x800)),
        "digits" => letter => char.IsAsciiDigit(letter) ? (char)('0' + '9' - letter) : letter,
        _ => throw new ArgumentOutOfRangeException(nameof(lie)),
    };

    private static void IsRemoved(TemporaryFolder folder, string pdf, bool isFlattened)
    {
        var result = Redact.Run("file", pdf, "--out", folder.File("out"));
        result.ExitCode.ShouldBeOneOf([0, 10], result.Output + result.Errors);
        using var json = JsonDocument.Parse(File.ReadAllText(Path.Join(folder.File("out"), "dopis.report.json")));
        json.RootElement.GetProperty("warnings").ToString().Contains("pages-flattened", StringComparison.Ordinal).ShouldBe(isFlattened);
        var output = Path.Join(folder.File("out"), "dopis.redacted.pdf");
        var text = Readers.Poppler(output);
        Secrets.ShouldAllBe(secret => !text.Contains(secret, StringComparison.Ordinal), text);
        text.ShouldContain("podle zákona");
        ExternalProgram.Run("pdftoppm", ["-gray", "-r", "200", "-singlefile", output, folder.File("vystup")]).ExitCode.ShouldBe(0);
        var pixels = ExternalProgram.Run("tesseract", [folder.File("vystup.pgm"), "-", "-l", "ces"]).Output;
        Secrets.ShouldAllBe(secret => !pixels.Contains(secret, StringComparison.Ordinal), pixels);
        pixels.ShouldContain("podle zákona");
    }
}

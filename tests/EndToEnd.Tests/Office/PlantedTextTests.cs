using Clona.EndToEnd.Tests.Programs;
using Xunit.Abstractions;

namespace Clona.EndToEnd.Tests.Office;

/// <summary>An OpenDocument text with a value at every place: none comes out in the document or in its print, and the rest stays.</summary>
public sealed class PlantedTextTests(ITestOutputHelper output)
{
    [Fact]
    public void No_planted_value_survives()
    {
        using var folder = new TemporaryFolder();
        var text = PlantedText.Make();
        File.WriteAllBytes(folder.File("smlouva.odt"), text.Content);

        var result = Redact.Run("file", folder.File("smlouva.odt"), "--out", folder.File("out"));

        output.WriteLine(result.Output + result.Errors);
        result.ExitCode.ShouldBeOneOf([0, 10], result.Output + result.Errors);
        var made = Path.Join(folder.File("out"), "smlouva.redacted");
        var words = File.ReadAllText(made + ".txt");
        var report = File.ReadAllText(Path.Join(folder.File("out"), "smlouva.report.json"));
        text.Places.Planted.Count.ShouldBeGreaterThanOrEqualTo(80);
        text.Places.Survivors(
            [.. PlantedPlaces.Views(File.ReadAllBytes(made + ".odt")), words, report, Readers.Poppler(made + ".pdf"), Readers.MuPdf(made + ".pdf"), Readers.Qdf(made + ".pdf")]).ShouldBeEmpty();
        Readers.Poppler(made + ".pdf").ShouldContain("[rodné číslo]");
        PlantedText.Kept.ShouldAllBe(sentence => words.Contains(sentence, StringComparison.Ordinal));
    }

    [Fact]
    [Trait("Category", "Full")]
    public void LibreOffice_opens_the_output_and_reads_the_same_text()
    {
        using var folder = new TemporaryFolder();
        File.WriteAllBytes(folder.File("smlouva.odt"), PlantedText.Make().Content);
        Redact.Run("file", folder.File("smlouva.odt"), "--out", folder.Path).ExitCode.ShouldBeOneOf(0, 10);

        ExternalProgram.Run("soffice", [
            "--headless", "--norestore", $"-env:UserInstallation=file://{folder.File("office")}", "--writer",
            "--convert-to", "txt:Text (encoded):UTF8", "--outdir", folder.File("read"), folder.File("smlouva.redacted.odt"),
        ]);

        var read = File.ReadAllText(Path.Join(folder.File("read"), "smlouva.redacted.txt"));
        PlantedText.Kept.ShouldAllBe(sentence => read.Contains(sentence, StringComparison.Ordinal));
        read.ShouldContain("[rodné číslo]");
    }

    [Fact]
    [Trait("Category", "Full")]
    public void The_type_is_told_by_the_first_bytes_of_the_output()
    {
        using var folder = new TemporaryFolder();
        File.WriteAllBytes(folder.File("smlouva.odt"), PlantedText.Make().Content);
        Redact.Run("file", folder.File("smlouva.odt"), "--out", folder.Path).ExitCode.ShouldBeOneOf(0, 10);

        var made = File.ReadAllBytes(folder.File("smlouva.redacted.odt"));

        System.Text.Encoding.ASCII.GetString(made, 30, 47).ShouldBe("mimetypeapplication/vnd.oasis.opendocument.text");
    }

    [Fact]
    public void Every_planted_value_stands_in_the_original()
    {
        var text = PlantedText.Make();

        text.Places.Survivors(PlantedPlaces.Views(text.Content)).Count.ShouldBe(text.Places.Planted.Count);
    }
}

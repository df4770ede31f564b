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
        text.Places.Planted.Count.ShouldBeGreaterThanOrEqualTo(35);
        text.Places.Survivors(
            [.. PlantedPlaces.Views(File.ReadAllBytes(made + ".docx")), words, report, Readers.Poppler(made + ".pdf"), Readers.MuPdf(made + ".pdf"), Readers.Qdf(made + ".pdf")]).ShouldBeEmpty();
        PlantedText.Kept.ShouldAllBe(sentence => words.Contains(sentence, StringComparison.Ordinal));
    }

    [Fact]
    public void Every_planted_value_stands_in_the_original()
    {
        var text = PlantedText.Make();

        text.Places.Survivors(PlantedPlaces.Views(text.Content)).Count.ShouldBe(text.Places.Planted.Count);
    }
}

using Clona.EndToEnd.Tests.Programs;
using Xunit.Abstractions;

namespace Clona.EndToEnd.Tests.Office;

/// <summary>Documents of older formats as an office program writes them: links, notes, headers, text boxes, tracked changes.</summary>
[Trait("Category", "Full")]
public sealed class OldDocumentTests(ITestOutputHelper output)
{
    // What the older formats have no place for is gone before the work begins: charts, diagrams, custom XML, content controls.
    private const int LeastPlanted = 40;

    [Theory]
    [InlineData("doc", "MS Word 97")]
    [InlineData("rtf", "Rich Text Format")]
    public void No_planted_value_survives_in_what_is_made_of_an_older_document(string extension, string filter)
    {
        using var folder = new TemporaryFolder();
        var word = PlantedWord.Make();
        File.WriteAllBytes(folder.File("smlouva.docx"), word.Content);
        var made = ExternalProgram.Run("soffice", [
            "--headless", "--norestore", $"-env:UserInstallation=file://{folder.File("office")}", "--writer",
            "--convert-to", $"{extension}:{filter}", "--outdir", folder.Path, folder.File("smlouva.docx"),
        ]);
        File.Exists(folder.File("smlouva." + extension)).ShouldBeTrue(made.Errors);

        // The program's own reading of the older document says what came over into it.
        var back = ExternalProgram.Run("soffice", [
            "--headless", "--norestore", $"-env:UserInstallation=file://{folder.File("office")}", "--writer",
            "--convert-to", "odt:writer8", "--outdir", folder.File("zpet"), folder.File("smlouva." + extension),
        ]);
        back.ExitCode.ShouldBe(0, back.Errors);
        var over = PlantedPlaces.Views(File.ReadAllBytes(Path.Join(folder.File("zpet"), "smlouva.odt")));
        var planted = word.Planted.Count(item => PlantedWordTests.Survives(over, item.Value));
        output.WriteLine($"{extension}: {planted} of {word.Planted.Count} came over");
        planted.ShouldBeGreaterThanOrEqualTo(LeastPlanted);

        var result = Redact.Run("file", folder.File("smlouva." + extension), "--out", folder.File("out"));

        output.WriteLine(result.Output + result.Errors);
        result.ExitCode.ShouldBeOneOf([0, 10], result.Errors);
        var pdf = Path.Join(folder.File("out"), "smlouva.redacted.pdf");
        string[] views =
        [
            .. PlantedPlaces.Views(File.ReadAllBytes(Path.Join(folder.File("out"), "smlouva.redacted.docx"))), Readers.Poppler(pdf), Readers.MuPdf(pdf), Readers.Qdf(pdf),
            File.ReadAllText(Path.Join(folder.File("out"), "smlouva.redacted.txt")), File.ReadAllText(Path.Join(folder.File("out"), "smlouva.report.json")),
        ];
        word.Planted.Where(item => PlantedWordTests.Survives(views, item.Value)).Select(item => item.Place).ShouldBeEmpty();
        Redact.Run("verify", pdf, "--report", Path.Join(folder.File("out"), "smlouva.report.json"), "--original", folder.File("smlouva." + extension)).ExitCode.ShouldBe(0);
    }
}

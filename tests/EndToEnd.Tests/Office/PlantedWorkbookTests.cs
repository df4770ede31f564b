using Clona.EndToEnd.Tests.Programs;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Validation;
using Xunit.Abstractions;

namespace Clona.EndToEnd.Tests.Office;

/// <summary>A workbook with a value at every place: none comes out, the rest stays, and the output is valid.</summary>
public sealed class PlantedWorkbookTests(ITestOutputHelper output)
{
    [Fact]
    public void No_planted_value_survives_and_the_workbook_is_valid()
    {
        using var folder = new TemporaryFolder();
        var book = PlantedWorkbook.Make();
        File.WriteAllBytes(folder.File("sesit.xlsx"), book.Content);

        var result = Redact.Run("file", folder.File("sesit.xlsx"), "--out", folder.File("out"));

        output.WriteLine(result.Output + result.Errors);
        result.ExitCode.ShouldBeOneOf([0, 10], result.Output + result.Errors);
        var redacted = File.ReadAllBytes(Path.Join(folder.File("out"), "sesit.redacted.xlsx"));
        var text = File.ReadAllText(Path.Join(folder.File("out"), "sesit.redacted.txt"));
        book.Places.Planted.Count.ShouldBeGreaterThanOrEqualTo(55);
        book.Places.Survivors([.. PlantedPlaces.Views(redacted), text, File.ReadAllText(Path.Join(folder.File("out"), "sesit.report.json"))]).ShouldBeEmpty();
        PlantedWorkbook.Kept.ShouldAllBe(kept => text.Contains(kept, StringComparison.Ordinal));
        var print = Path.Join(folder.File("out"), "sesit.redacted.pdf");
        book.Places.Survivors([Readers.Poppler(print), Readers.MuPdf(print), Readers.Qdf(print)]).ShouldBeEmpty();
        Redact.Run("verify", print, "--report", Path.Join(folder.File("out"), "sesit.report.json"), "--original", folder.File("sesit.xlsx")).ExitCode.ShouldBe(0);
        using var document = SpreadsheetDocument.Open(new MemoryStream(redacted), isEditable: false);
        new OpenXmlValidator(FileFormatVersions.Office2019).Validate(document).Select(fault => $"{fault.Part?.Uri} {fault.Path?.XPath} {fault.Description}").ShouldBeEmpty();
        Redact.Run("verify", Path.Join(folder.File("out"), "sesit.redacted.xlsx"), "--report", Path.Join(folder.File("out"), "sesit.report.json"), "--original", folder.File("sesit.xlsx"))
            .ExitCode.ShouldBe(0);
    }

    [Fact]
    [Trait("Category", "Full")]
    public void Values_go_from_a_long_list_and_every_other_word_stays()
    {
        const int Rows = 400;
        using var folder = new TemporaryFolder();
        File.WriteAllLines(folder.File("seznam.csv"), Enumerable.Range(1, Rows).Select(row => $"Položka{row},dodávka materiálu podle přílohy{row},736028/5163,osoba{row}@priklad.example,{row}00"));
        var made = ExternalProgram.Run("soffice", [
            "--headless", "--norestore", $"-env:UserInstallation=file://{folder.File("office")}", "--calc", "--infilter=csv:44,34,76", "--convert-to", "xlsx:Calc MS Excel 2007 XML", "--outdir", folder.Path, folder.File("seznam.csv"),
        ]);
        File.Exists(folder.File("seznam.xlsx")).ShouldBeTrue(made.Errors);

        var result = Redact.Run("file", folder.File("seznam.xlsx"), "--profile", "minutes", "--out", folder.File("out"));

        output.WriteLine(result.Output + result.Errors);
        result.ExitCode.ShouldBeOneOf([0, 10], result.Errors);
        var print = Readers.Poppler(Path.Join(folder.File("out"), "seznam.redacted.pdf"));
        var cells = string.Join('\n', PlantedPlaces.Views(File.ReadAllBytes(Path.Join(folder.File("out"), "seznam.redacted.xlsx"))));
        string[] views = [cells, print];
        views.ShouldAllBe(view => !view.Contains("736028", StringComparison.Ordinal) && !view.Contains("@priklad", StringComparison.Ordinal));
        var kept = Enumerable.Range(1, Rows).SelectMany(row => new[] { $"Položka{row}<", $"přílohy{row}<" }).Count(word => cells.Contains(word, StringComparison.Ordinal));
        output.WriteLine($"kept: {kept} of {2 * Rows}");
        ((double)kept / (2 * Rows)).ShouldBeGreaterThanOrEqualTo(0.998);
    }

    [Fact]
    public void Every_planted_value_stands_in_the_original()
    {
        var book = PlantedWorkbook.Make();

        book.Places.Survivors(PlantedPlaces.Views(book.Content)).Count.ShouldBe(book.Places.Planted.Count);
    }
}

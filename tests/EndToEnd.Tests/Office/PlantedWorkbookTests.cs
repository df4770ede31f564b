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
    public void Every_planted_value_stands_in_the_original()
    {
        var book = PlantedWorkbook.Make();

        book.Places.Survivors(PlantedPlaces.Views(book.Content)).Count.ShouldBe(book.Places.Planted.Count);
    }
}

using System.Text;
using System.Text.RegularExpressions;
using Clona.EndToEnd.Tests.Programs;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Validation;
using Xunit.Abstractions;

namespace Clona.EndToEnd.Tests.Office;

/// <summary>A word-processor document with a value at every place: none comes out in either format, and the rest stays.</summary>
public sealed partial class PlantedWordTests(RedactedWord redacted, ITestOutputHelper output) : IClassFixture<RedactedWord>
{
    [Fact]
    public void No_planted_value_survives_in_the_document_or_in_its_print()
    {
        var (folder, word) = (redacted.Folder, redacted.Word);
        Went(redacted);

        word.Planted.Count.ShouldBeGreaterThanOrEqualTo(60);
        Survivors(PlantedPlaces.Views(File.ReadAllBytes(folder.File("smlouva.redacted.docx"))), word).ShouldBeEmpty();
        var pdf = folder.File("smlouva.redacted.pdf");
        Survivors([Readers.Poppler(pdf), Readers.MuPdf(pdf), Readers.Qdf(pdf)], word).ShouldBeEmpty();
        Survivors([File.ReadAllText(folder.File("smlouva.redacted.txt")), File.ReadAllText(folder.File("smlouva.report.json"))], word).ShouldBeEmpty();
    }

    [Fact]
    public void Every_planted_value_stands_in_the_original()
    {
        var word = PlantedWord.Make();
        var views = PlantedPlaces.Views(word.Content);

        word.Planted.Count(item => Survives(views, item.Value)).ShouldBeGreaterThanOrEqualTo(word.Planted.Count - 3);
    }

    [Fact]
    public void The_document_is_valid_opens_again_and_keeps_its_sentences()
    {
        var folder = redacted.Folder;
        Went(redacted);

        using var document = WordprocessingDocument.Open(folder.File("smlouva.redacted.docx"), isEditable: false);
        new OpenXmlValidator(FileFormatVersions.Office2019).Validate(document).Select(fault => $"{fault.Part?.Uri} {fault.Path?.XPath} {fault.Description}").ShouldBeEmpty();
        var text = document.MainDocumentPart!.Document.InnerText;
        PlantedWord.Kept.ShouldAllBe(sentence => text.Contains(sentence, StringComparison.Ordinal));
        PlantedWord.Kept.ShouldAllBe(sentence => Compact(Readers.Poppler(folder.File("smlouva.redacted.pdf"))).Contains(Compact(sentence), StringComparison.Ordinal));
    }

    [Fact]
    [Trait("Category", "Full")]
    public void Both_outputs_pass_the_verification_from_outside()
    {
        var folder = redacted.Folder;
        Went(redacted);

        foreach (var name in (string[])["smlouva.redacted.docx", "smlouva.redacted.pdf"])
        {
            var result = Redact.Run("verify", folder.File(name), "--report", folder.File("smlouva.report.json"), "--original", folder.File("smlouva.docx"));

            output.WriteLine(result.Output);
            result.ExitCode.ShouldBe(0, result.Output + result.Errors);
        }
    }

    [Fact]
    [Trait("Category", "Full")]
    public void The_same_document_gives_the_same_bytes()
    {
        using var again = new RedactedWord(redacted.Word);
        Went(redacted);
        Went(again);

        foreach (var name in (string[])["smlouva.redacted.docx", "smlouva.redacted.pdf"])
        {
            File.ReadAllBytes(again.Folder.File(name)).ShouldBe(File.ReadAllBytes(redacted.Folder.File(name)));
        }
    }

    private void Went(RedactedWord made)
    {
        output.WriteLine(made.Result.Output + made.Result.Errors);
        made.Result.ExitCode.ShouldBeOneOf([0, 10], made.Result.Output + made.Result.Errors);
    }

    private static IEnumerable<string> Survivors(IReadOnlyList<string> views, PlantedWord word) =>
        word.Planted.Where(item => Survives(views, item.Value)).Select(item => item.Place);

    internal static bool Survives(IReadOnlyList<string> views, string value)
    {
        var encoded = Convert.ToBase64String(Encoding.UTF8.GetBytes(value));
        string[] forms = [value, value.Replace("/", string.Empty, StringComparison.Ordinal), value.Replace('/', '-'), value.Replace('/', '_'), value.Replace('/', '.'), encoded[..12]];
        return forms.Any(form => views.Any(view => view.Contains(form, StringComparison.Ordinal)));
    }

    private static string Compact(string text) => Blanks().Replace(text, string.Empty);

    [GeneratedRegex(@"\s+", RegexOptions.None, 2000)]
    private static partial Regex Blanks();
}

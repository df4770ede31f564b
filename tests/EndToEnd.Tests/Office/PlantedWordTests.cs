using System.Text;
using System.Text.RegularExpressions;
using Clona.EndToEnd.Tests.Programs;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Validation;
using Xunit.Abstractions;

namespace Clona.EndToEnd.Tests.Office;

/// <summary>A word-processor document with a value at every place: none comes out in either format, and the rest stays.</summary>
public sealed partial class PlantedWordTests(ITestOutputHelper output)
{
    [Fact]
    public void No_planted_value_survives_in_the_document_or_in_its_print()
    {
        using var folder = new TemporaryFolder();
        var word = PlantedWord.Make();
        Run(folder, word);

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
        using var folder = new TemporaryFolder();
        Run(folder, PlantedWord.Make());

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
        using var folder = new TemporaryFolder();
        Run(folder, PlantedWord.Make());

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
        using var first = new TemporaryFolder();
        using var second = new TemporaryFolder();
        var word = PlantedWord.Make();
        Run(first, word);
        Run(second, word);

        File.ReadAllBytes(second.File("smlouva.redacted.docx")).ShouldBe(File.ReadAllBytes(first.File("smlouva.redacted.docx")));
        File.ReadAllBytes(second.File("smlouva.redacted.pdf")).ShouldBe(File.ReadAllBytes(first.File("smlouva.redacted.pdf")));
    }

    private void Run(TemporaryFolder folder, PlantedWord word)
    {
        File.WriteAllBytes(folder.File("smlouva.docx"), word.Content);
        var result = Redact.Run("file", folder.File("smlouva.docx"), "--out", folder.Path);
        output.WriteLine(result.Output + result.Errors);
        result.ExitCode.ShouldBeOneOf([0, 10], result.Output + result.Errors);
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

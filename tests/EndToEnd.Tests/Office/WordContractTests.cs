using System.Diagnostics;
using System.IO.Compression;
using System.Text;
using System.Text.RegularExpressions;
using Clona.EndToEnd.Tests.Documents;
using Clona.EndToEnd.Tests.Programs;
using Xunit.Abstractions;

namespace Clona.EndToEnd.Tests.Office;

/// <summary>The contract of ten pages as a word-processor document, and the public samples.</summary>
public sealed partial class WordContractTests(ITestOutputHelper output)
{
    private const double LeastKept = 0.998;

    [Fact]
    public void Sixty_values_go_from_a_contract_of_ten_pages_and_every_other_word_stays() => Redacts("docx", "MS Word 2007 XML", "word/document.xml");

    [Fact]
    [Trait("Category", "Full")]
    public void Sixty_values_go_from_an_OpenDocument_text_of_ten_pages_and_every_other_word_stays() => Redacts("odt", "writer8", "content.xml");

    private void Redacts(string extension, string filter, string part)
    {
        using var folder = new TemporaryFolder();
        var original = Convert(folder, extension, filter);
        var watch = Stopwatch.StartNew();

        var result = Redact.Run("file", original, "--out", folder.File("out"));

        output.WriteLine($"{result.Output} {watch.Elapsed.TotalSeconds:0.0} s");
        result.ExitCode.ShouldBeOneOf([0, 10], result.Errors);
        var document = TextOf(Path.Join(folder.File("out"), "smlouva.redacted." + extension), part);
        var pdf = Path.Join(folder.File("out"), "smlouva.redacted.pdf");
        string[] views = [Compact(document), Compact(Readers.Poppler(pdf)), Compact(Readers.MuPdf(pdf)), Compact(Readers.Qdf(pdf))];
        PlantedContract.Values.Where(value => views.Any(view => view.Contains(Compact(value), StringComparison.OrdinalIgnoreCase))).ShouldBeEmpty();
        ShareOfKept(KeptWords(TextOf(original, part)), KeptWords(document)).ShouldBeGreaterThanOrEqualTo(LeastKept);
    }

    [SampleDataFact]
    [Trait("Category", "Full")]
    public void The_public_documents_of_word_processors_go_through()
    {
        using var folder = new TemporaryFolder();
        foreach (var document in Directory.EnumerateFiles(Path.Join(SampleData.Folder, "docs"), "*", SearchOption.AllDirectories)
            .Where(file => Path.GetExtension(file) is ".docx" or ".doc" or ".rtf" or ".odt").Order(StringComparer.Ordinal))
        {
            var result = Redact.Run("file", document, "--out", folder.Path);

            output.WriteLine(result.Output + result.Errors);
            result.ExitCode.ShouldBeOneOf([0, 10], document + result.Errors);
        }
    }

    [Fact]
    public void Detection_reads_a_document_and_writes_nothing()
    {
        using var folder = new TemporaryFolder();
        var word = PlantedWord.Make();
        File.WriteAllBytes(folder.File("smlouva.docx"), word.Content);

        var result = Redact.Run("detect", folder.File("smlouva.docx"), "--format", "json");

        result.ExitCode.ShouldBeOneOf(0, 10);
        result.Output.ShouldContain("birth-number");
        Directory.EnumerateFiles(folder.Path).Count().ShouldBe(1);
    }

    private static string Convert(TemporaryFolder folder, string extension, string filter)
    {
        File.WriteAllText(folder.File("smlouva.html"), PlantedContract.Html());
        var result = ExternalProgram.Run(
            "soffice",
            [
                "--headless", "--norestore", $"-env:UserInstallation=file://{folder.File("office")}", "--writer",
                "--convert-to", $"{extension}:{filter}", "--outdir", folder.Path, folder.File("smlouva.html"),
            ]);
        File.Exists(folder.File("smlouva." + extension)).ShouldBeTrue(result.Errors);
        return folder.File("smlouva." + extension);
    }

    private static string TextOf(string path, string part)
    {
        using var archive = ZipFile.OpenRead(path);
        using var reader = new StreamReader(archive.GetEntry(part)!.Open(), Encoding.UTF8);
        return Tag().Replace(ParagraphEnd().Replace(reader.ReadToEnd(), " "), string.Empty);
    }

    private static List<string> KeptWords(string text)
    {
        foreach (var value in PlantedContract.Values)
        {
            text = text.Replace(value, " ", StringComparison.Ordinal);
        }

        return [.. Mark().Replace(text, " ").Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries)];
    }

    // Words of the original that the output has in the same order, by walking both.
    private static double ShareOfKept(List<string> before, List<string> after)
    {
        var (kept, position) = (0, 0);
        foreach (var word in before)
        {
            var found = after.FindIndex(position, Math.Min(20, after.Count - position), candidate => candidate == word);
            (kept, position) = found >= 0 ? (kept + 1, found + 1) : (kept, position);
        }

        return (double)kept / before.Count;
    }

    private static string Compact(string text) => Blanks().Replace(text, string.Empty);

    [GeneratedRegex("</w:p>|<w:br/>|<w:br />|</text:p>|</text:h>|<text:line-break */>|<text:s */>", RegexOptions.None, 5000)]
    private static partial Regex ParagraphEnd();

    [GeneratedRegex("<[^>]*>", RegexOptions.None, 5000)]
    private static partial Regex Tag();

    [GeneratedRegex(@"\s+", RegexOptions.None, 2000)]
    private static partial Regex Blanks();

    [GeneratedRegex(@"\[[^\]]{2,30}\]", RegexOptions.None, 2000)]
    private static partial Regex Mark();
}

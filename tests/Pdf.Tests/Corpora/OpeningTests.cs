using System.Diagnostics;
using Clona.Pdf.Files;
using Clona.Pdf.Objects;
using Clona.Pdf.Pages;
using Xunit.Abstractions;

namespace Clona.Pdf.Tests.Corpora;

[Trait("Category", "Full")]
public sealed class OpeningTests(ITestOutputHelper output)
{
    [CorporaFact]
    public void Files_of_other_projects_open_when_they_have_pages()
    {
        var tally = new SortedDictionary<string, int>(StringComparer.Ordinal);
        var lines = new List<string>();
        var watch = Stopwatch.StartNew();
        var pages = 0;
        foreach (var path in Directory.EnumerateFiles(CorporaFolder.Find()!, "*.pdf", SearchOption.AllDirectories).Order(StringComparer.Ordinal))
        {
            var one = Stopwatch.StartNew();
            var result = PdfFile.Open(File.ReadAllBytes(path));
            var verdict = result.Refusal?.ToString() ?? (result.File!.WasRebuilt ? "rebuilt" : "open");
            var bad = 0;
            foreach (var page in result.File?.Pages ?? [])
            {
                pages++;
                bad += PageParts.ContentOf(page, result.File!).UndecodableMembers;
            }

            tally[verdict] = tally.GetValueOrDefault(verdict) + 1;
            lines.Add($"{path}\t{verdict}\t{result.File?.Pages.Count ?? 0}\t{bad}\t{one.ElapsedMilliseconds}");
        }

        output.WriteLine($"{string.Join(", ", tally)}; {pages} pages in {watch.ElapsedMilliseconds} ms");
    }
}

using System.Diagnostics;
using Clona.Pdf.Files;
using Clona.Pdf.Writing;
using Xunit.Abstractions;

namespace Clona.Pdf.Tests.Corpora;

[Trait("Category", "Full")]
public sealed class CopyingTests(ITestOutputHelper output)
{
    [CorporaFact]
    public void Files_of_other_projects_are_written_anew_when_nothing_is_removed()
    {
        var tally = new SortedDictionary<string, int>(StringComparer.Ordinal);
        var watch = Stopwatch.StartNew();
        var pages = 0;
        var work = TimeSpan.Zero;
        foreach (var path in Directory.EnumerateFiles(CorporaFolder.Find()!, "*.pdf", SearchOption.AllDirectories).Order(StringComparer.Ordinal))
        {
            var bytes = File.ReadAllBytes(path);
            var one = Stopwatch.StartNew();
            if (PdfFile.Open(bytes).File is not { } file)
            {
                continue;
            }

            var result = DocumentWriter.Write(file, [.. file.Pages.Select(page => Copies.Of(page, file))]);
            work += one.Elapsed;
            pages += file.Pages.Count;
            Count(result.Refusal?.ToString() ?? "written");
            foreach (var (part, count) in result.Dropped)
            {
                tally[part.ToString()] = tally.GetValueOrDefault(part.ToString()) + count;
            }

        }

        output.WriteLine($"{string.Join(", ", tally)}; {pages} pages, {work.TotalMilliseconds:F0} ms of work, {watch.ElapsedMilliseconds} ms");

        void Count(string verdict) => tally[verdict] = tally.GetValueOrDefault(verdict) + 1;
    }
}

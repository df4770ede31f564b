using System.Diagnostics;
using System.Globalization;
using Clona.Pdf.Files;
using Clona.Pdf.Objects;
using Xunit.Abstractions;

namespace Clona.Pdf.Tests.Corpora;

[Trait("Category", "Full")]
public sealed class OpeningTests(ITestOutputHelper output)
{
    // design: ≥ 99.5 % of the files in which another reader finds a page without a password.
    private const double LeastShare = 0.995;

    [CorporaFact]
    public void Files_of_other_projects_open_when_another_reader_finds_a_page()
    {
        var tally = new SortedDictionary<string, int>(StringComparer.Ordinal);
        var missed = new List<string>();
        var pages = 0;
        var work = new Stopwatch();
        CorporaFiles.ForEach((path, bytes) =>
        {
            work.Start();
            var result = PdfFile.Open(bytes);
            work.Stop();
            var verdict = result.Refusal?.ToString() ?? (result.File!.WasRebuilt ? "rebuilt" : "open");
            tally[verdict] = tally.GetValueOrDefault(verdict) + 1;
            pages += result.File?.Pages.Count ?? 0;
            if (result.Refusal is not (null or PdfRefusal.NeedsPassword) && QpdfFindsPages(path))
            {
                missed.Add(Path.GetFileName(path));
            }
        });

        var opened = tally.GetValueOrDefault("open") + tally.GetValueOrDefault("rebuilt");
        output.WriteLine($"{string.Join(", ", tally)}; {pages} pages in {work.ElapsedMilliseconds} ms; missed: {string.Join(", ", missed)}");
        ((double)opened / (opened + missed.Count)).ShouldBeGreaterThanOrEqualTo(LeastShare);
    }

    [CorporaFact]
    public void Every_object_of_foreign_files_can_be_read_and_counted()
    {
        var objects = 0;
        var undecodable = 0;
        var places = new SortedDictionary<HidingPlace, int>();
        CorporaFiles.ForEach((_, bytes) =>
        {
            if (PdfFile.Open(bytes).File is not { } file)
            {
                return;
            }

            foreach (var number in file.ObjectNumbers.ToList())
            {
                objects++;
                undecodable += file.Resolve(new PdfReference(number, 0)) is PdfStream stream && file.Decode(stream) is null ? 1 : 0;
            }

            foreach (var place in HidingPlaceCensus.Of(file).Keys)
            {
                places[place] = places.GetValueOrDefault(place) + 1;
            }
        });

        output.WriteLine($"{objects} objects, {undecodable} streams not decoded; files with {string.Join(", ", places)}");
        objects.ShouldBeGreaterThan(0);
        places.Keys.ShouldContain(HidingPlace.Metadata);
    }

    private static bool QpdfFindsPages(string path) =>
        CorporaFiles.AskQpdf("--show-npages", path) is not { } answer
        || (int.TryParse(answer.Output.Split('\n').FirstOrDefault(line => line.All(char.IsAsciiDigit) && line.Length > 0), CultureInfo.InvariantCulture, out var count) && count > 0);
}

using System.Diagnostics;
using Clona.Pdf.Files;
using Clona.Pdf.Writing;
using Xunit.Abstractions;

namespace Clona.Pdf.Tests.Corpora;

[Trait("Category", "Full")]
public sealed class CopyingTests(ITestOutputHelper output)
{
    private const int SampledByQpdf = 20;

    [CorporaFact]
    public void Files_of_other_projects_are_written_anew_when_nothing_is_removed()
    {
        var tally = new SortedDictionary<string, int>(StringComparer.Ordinal);
        var work = new Stopwatch();
        var pages = 0;
        long sourceBytes = 0;
        long copyBytes = 0;
        CorporaFiles.ForEach((_, bytes) =>
        {
            work.Start();
            var copy = Copy(bytes, out var file);
            work.Stop();
            if (copy is null || file is null)
            {
                return;
            }

            Count(copy.Refusal?.ToString() ?? "written", 1);
            copy.Dropped.ToList().ForEach(dropped => Count(dropped.Key.ToString(), dropped.Value));
            if (copy.Bytes is { } written)
            {
                pages += file.Pages.Count;
                (sourceBytes, copyBytes) = (sourceBytes + bytes.Length, copyBytes + written.Length);
                PdfFile.Open(written).File.ShouldNotBeNull().Pages.Count.ShouldBe(file.Pages.Count);
            }
        });

        output.WriteLine($"{string.Join(", ", tally)}; {pages} pages in {work.ElapsedMilliseconds} ms, {sourceBytes} bytes became {copyBytes}");
        tally["written"].ShouldBeGreaterThan(100 * tally.GetValueOrDefault(nameof(WriteRefusal.UndecodableStream)));

        void Count(string verdict, int number) => tally[verdict] = tally.GetValueOrDefault(verdict) + number;
    }

    [CorporaFact]
    public void Qpdf_finds_no_fault_when_it_checks_a_sample_of_the_copies()
    {
        var seen = 0;
        var target = Path.Combine(Path.GetTempPath(), $"clona-copy-{Environment.ProcessId}.pdf");
        var faults = new List<string>();
        CorporaFiles.ForEach((path, bytes) =>
        {
            if (seen++ % SampledByQpdf == 0 && Copy(bytes, out _)?.Bytes is { } copy)
            {
                File.WriteAllBytes(target, copy.ToArray());
                if (CorporaFiles.AskQpdf("--check", target) is { ExitCode: not 0 })
                {
                    faults.Add(Path.GetFileName(path));
                }
            }
        });
        File.Delete(target);

        faults.ShouldBeEmpty();
    }

    private static WriteResult? Copy(byte[] bytes, out PdfFile? file)
    {
        file = PdfFile.Open(bytes).File;
        return file is { } opened ? DocumentWriter.Write(opened, [.. opened.Pages.Select(page => Copies.Of(page, opened))]) : null;
    }
}

using System.Globalization;
using Clona.Pdf.Tests.Oracles;
using Xunit.Abstractions;

namespace Clona.Pdf.Tests.Corpora;

/// <summary>
/// Every public file, one process each: what is opened, what it costs, and whether poppler reads and draws the output as it
/// does the input. The list of all files lies in <c>artifacts/corpora.tsv</c> afterwards.
/// </summary>
[Trait("Category", "Full")]
public sealed class GateTests(ITestOutputHelper output)
{
    private const double LeastOpened = 0.995;
    private const double LeastSameText = 0.999;
    private const double LeastSamePixels = 1.0;
    private const int AtOnce = 2;

    [CorporaFact]
    public void Every_file_opens_in_time_and_looks_and_reads_the_same_when_nothing_is_removed()
    {
        var files = Verdicts();
        Write(files);
        var counted = files.Where(file => file.Counts).ToList();
        var written = counted.Where(file => file.Verdict is "written").ToList();
        foreach (var group in files.GroupBy(file => file.Verdict).OrderByDescending(group => group.Count()))
        {
            output.WriteLine($"{group.Count(),5} {group.Key}");
        }

        var opened = Share(counted, file => file.IsOpened);
        var text = Share(written, file => file.SameText != false || WantedDifferences.Of("text", file.Name) is not null);
        var drawn = written.Where(file => file.SamePixels is not null).ToList();
        var pixels = Share(drawn, file => file.SamePixels!.Value || WantedDifferences.Of("pixels", file.Name) is not null);
        output.WriteLine($"{counted.Count} count, opened {opened:P2}; same words {Share(written, file => file.SameText != false):P2}, with wanted differences {text:P2}");
        output.WriteLine($"same pixels {Share(drawn, file => file.SamePixels!.Value):P2} of {drawn.Count}, with wanted differences {pixels:P2}");
        output.WriteLine($"longest {files.Max(file => file.Milliseconds)} ms, over time {files.Count(file => file.IsSlow)}, over memory {files.Count(file => file.IsLarge)}, largest {files.Max(file => file.PeakBytes) >> 20} MB");

        files.ShouldAllBe(file => file.Verdict != "crash" && file.Verdict != "hang" && !file.IsSlow);
        files.ShouldAllBe(file => !file.IsLarge);
        opened.ShouldBeGreaterThanOrEqualTo(LeastOpened);
        text.ShouldBeGreaterThanOrEqualTo(LeastSameText);
        pixels.ShouldBeGreaterThanOrEqualTo(LeastSamePixels);
    }

    private static double Share(List<FileVerdict> files, Predicate<FileVerdict> isRight) =>
        (double)files.Count(file => isRight(file)) / files.Count;

    private static List<FileVerdict> Verdicts()
    {
        var folder = CorporaFolder.Find()!;
        return
        [
            .. Directory.GetFiles(folder, "*.pdf", SearchOption.AllDirectories)
                .Order(StringComparer.Ordinal)
                .AsParallel().AsOrdered().WithDegreeOfParallelism(AtOnce)
                .Select(path => VerdictOn(path, Path.GetRelativePath(folder, path))),
        ];
    }

    private static FileVerdict VerdictOn(string path, string name)
    {
        var target = Path.Combine(Path.GetTempPath(), $"clona-gate-{Guid.NewGuid():N}.pdf");
        try
        {
            return VerdictOn(path, name, target);
        }
        finally
        {
            File.Delete(target);
        }
    }

    private static FileVerdict VerdictOn(string path, string name, string target)
    {
        var (verdict, time, peak, _) = HostProcess.Rewrite(path, target);
        var result = new FileVerdict
        {
            Name = name,
            Bytes = new FileInfo(path).Length,
            HasPages = HasPages(path),
            Verdict = verdict,
            Milliseconds = time,
            PeakBytes = peak,
        };
        return verdict is "written" ? Compared(result, path, target) : result;
    }

    private static FileVerdict Compared(FileVerdict result, string before, string after)
    {
        var pixels = Poppler.PixelsIn(before);
        return result with
        {
            SameText = Poppler.WordsIn(before).SequenceEqual(Poppler.WordsIn(after)),
            SamePixels = pixels.Length == 0 ? null : pixels.AsSpan().SequenceEqual(Poppler.PixelsIn(after)),
        };
    }

    private static bool HasPages(string path) =>
        (CorporaFiles.AskQpdf("--show-npages", path) is { } answer && answer.Output.Split('\n').Any(line => line.Length > 0 && line[0] != '0' && line.All(char.IsAsciiDigit)))
        || Poppler.HasPages(path);

    private static void Write(List<FileVerdict> files)
    {
        var folder = Path.Combine(CorporaFolder.Repository()!, "artifacts");
        Directory.CreateDirectory(folder);
        File.WriteAllLines(
            Path.Combine(folder, "corpora.tsv"),
            files.Select(file => string.Create(
                CultureInfo.InvariantCulture,
                $"{file.Name}\t{file.Verdict}\t{file.Milliseconds}\t{file.PeakBytes}\t{Word(file.SameText, "text", file)}\t{Word(file.SamePixels, "pixels", file)}")));
    }

    private static string Word(bool? same, string what, FileVerdict file) =>
        same switch { null => "-", true => "same", _ => WantedDifferences.Of(what, file.Name) ?? "DIFFERENT" };
}

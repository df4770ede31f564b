using System.Globalization;
using Clona.Pdf.Tests.Corpora.Differences;
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
    private const double MostWrong = 0.001;
    private const double LeastIdentical = 0.999;
    private const int AtOnce = 2;

    // While one works on a rule: only files that begin so.
    private static readonly string[]? Only = Environment.GetEnvironmentVariable("CLONA_ONLY")?.Split(' ');

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

        var opened = (double)counted.Count(file => file.IsOpened) / counted.Count;
        output.WriteLine($"{counted.Count} count, opened {opened:P2}");
        var words = Tally("words", written.Select(file => file.Words));
        var pixels = Tally("pixels", written.Select(file => file.Pixels));
        output.WriteLine($"longest {files.Max(file => file.Milliseconds)} ms, over time {files.Count(file => file.IsSlow)}, over memory {files.Count(file => file.IsLarge)}, largest {files.Max(file => file.PeakBytes) >> 20} MB");

        files.ShouldAllBe(file => file.Verdict != "crash" && file.Verdict != "hang" && !file.IsSlow);
        files.ShouldAllBe(file => !file.IsLarge);
        opened.ShouldBeGreaterThanOrEqualTo(LeastOpened);
        words.Wrong.ShouldBeLessThanOrEqualTo(MostWrong);
        pixels.Wrong.ShouldBeLessThanOrEqualTo(MostWrong);
        if (Only is null)
        {
            words.Identical.ShouldBeGreaterThanOrEqualTo(LeastIdentical);
            pixels.Identical.ShouldBeGreaterThanOrEqualTo(LeastIdentical);
        }
    }

    // Gives the share of the wrong ones, and of the identical ones among those from which nothing had to go, whose looks the file
    // holds, and whose input the reader can read.
    private (double Wrong, double Identical) Tally(string what, IEnumerable<Judgement?> judgements)
    {
        var all = judgements.OfType<Judgement>().ToList();
        foreach (var group in all.GroupBy(judgement => judgement.Class).OrderBy(group => group.Key))
        {
            var rules = group.Where(judgement => judgement.Rule.Length > 0).GroupBy(judgement => judgement.Rule).Select(rule => $"{rule.Key} {rule.Count()}");
            output.WriteLine($"{what}: {group.Key} {group.Count()} of {all.Count} ({(double)group.Count() / all.Count:P2}) {string.Join(", ", rules)}");
        }

        var compared = all.Where(judgement => judgement.Class is not (DifferenceClass.TakenOut or DifferenceClass.NoLook or DifferenceClass.Unreadable)).ToList();
        var identical = (double)compared.Count(judgement => judgement.Class is DifferenceClass.Same or DifferenceClass.Mended) / compared.Count;
        output.WriteLine($"{what}: identical {identical:P3} of {compared.Count}");
        return ((double)all.Count(judgement => judgement.Class is DifferenceClass.Wrong) / all.Count, identical);
    }

    private static List<FileVerdict> Verdicts()
    {
        var folder = CorporaFolder.Find()!;
        return
        [
            .. Directory.GetFiles(folder, "*.pdf", SearchOption.AllDirectories)
                .Order(StringComparer.Ordinal)
                .Where(path => Only is null || Only.Any(start => Path.GetFileName(path).StartsWith(start, StringComparison.Ordinal)))
                .AsParallel().AsOrdered().WithDegreeOfParallelism(AtOnce)
                .Select(path => VerdictOn(path, Path.GetRelativePath(folder, path))),
        ];
    }

    private static FileVerdict VerdictOn(string path, string name)
    {
        var folder = Directory.CreateTempSubdirectory("clona-gate-");
        try
        {
            return VerdictOn(path, name, Path.Combine(folder.FullName, "output.pdf"));
        }
        finally
        {
            folder.Delete(recursive: true);
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
        return verdict is "written" ? Compared(result, new(path, target, Path.GetDirectoryName(target)!), Poppler.HasPages(path)) : result;
    }

    private static FileVerdict Compared(FileVerdict result, Judge judge, bool isReadable) =>
        isReadable ? result with { Words = judge.OnWords(), Pixels = judge.OnPixels() } : result;

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
                $"{file.Name}\t{file.Verdict}\t{file.Milliseconds}\t{file.PeakBytes}\t{Word(file.Words)}\t{Word(file.Pixels)}")));
    }

    private static string Word(Judgement? judgement) => judgement is null ? "-" : judgement.Rule.Length == 0 ? "same" : judgement.Rule;
}

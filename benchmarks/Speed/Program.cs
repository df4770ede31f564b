using System.Globalization;
using Clona.Speed.Baselines;
using Clona.Speed.Documents;
using Clona.Speed.Layers;
using Clona.Speed.Scans;

namespace Clona.Speed;

/// <summary>Measures the layers of detection, the way of a PDF or of a scan, and holds them against the committed baseline.</summary>
internal static class Program
{
    private const string Usage =
        "usage: Speed [--documents | --scans | --rules] [--compare BASELINE | --update BASELINE]     exit: 0 sound, 1 slower or hungrier, 2 wrong call";

    public static int Main(string[] arguments)
    {
        if (arguments is ["--rules", "--compare", var path])
        {
            return Compare(Baseline.Read(path).Of(IsOfRules), () => MeasuringRun.Execute<LayerBenchmarks>(IsOfRules), PrintRows, FindingCost.Check);
        }

        if (arguments is ["--scans", .. var scans])
        {
            return Run(scans, MeasuringRun.Execute<ScanBenchmarks>, ScanFigures.Print, ScanFigures.Check);
        }

        if (arguments is not ["--documents", .. var rest])
        {
            return Run(arguments, MeasuringRun.Execute<LayerBenchmarks>, PrintLayers, run => [.. FindingCost.Check(run), .. TaggerSpeed.Check(run)]);
        }

        if (LongPdf.Find() is null)
        {
            Console.WriteLine("LibreOffice is not installed; the document cannot be printed, nothing was measured.");
            return 0;
        }

        return Run(rest, MeasuringRun.Execute<DocumentBenchmarks>, DocumentFigures.Print, _ => []);
    }

    private static int Run(
        string[] arguments, Func<MeasuredRun> measure, Action<MeasuredRun> print, Func<MeasuredRun, IEnumerable<Regression>> limits)
    {
        switch (arguments)
        {
            case []:
                print(measure());
                return 0;
            case ["--compare", var path]:
                return Compare(Baseline.Read(path), measure, print, limits);
            case ["--update", var path]:
                var run = measure();
                print(run);
                new Baseline(Machine(), Guarded(run)).Write(path);
                return 0;
            default:
                Console.Error.WriteLine(Usage);
                return 2;
        }
    }

    // A busy neighbour can slow one run; only what a second run repeats is a regression.
    private static int Compare(
        Baseline baseline, Func<MeasuredRun> measure, Action<MeasuredRun> print, Func<MeasuredRun, IEnumerable<Regression>> limits)
    {
        IReadOnlyList<Regression> regressions = [];
        for (var attempt = 0; attempt < 2; attempt++)
        {
            var run = measure();
            print(run);
            regressions = [.. BaselineComparison.Compare(baseline, Guarded(run)), .. limits(run)];
            if (regressions.Count == 0)
            {
                return 0;
            }
        }

        foreach (var regression in regressions)
        {
            Console.Error.WriteLine($"{regression.Name}: {regression.Reason}");
        }

        return 1;
    }

    // What depends on files beside the repository has a least speed but no baseline.
    private static IReadOnlyList<Measurement> Guarded(MeasuredRun run) =>
        [.. run.Measurements.Where(row => row.Name != nameof(LayerBenchmarks.EngineOnPublicDocuments))];

    private static bool IsOfRules(string name) => name.StartsWith(nameof(LayerBenchmarks.Rules), StringComparison.Ordinal);

    private static void PrintRows(MeasuredRun run)
    {
        Console.WriteLine($"{"benchmark",-24}{"ratio",10}{"bytes/op",14}{"M chars/s",12}");
        foreach (var row in run.Measurements)
        {
            Console.WriteLine(string.Create(
                CultureInfo.InvariantCulture,
                $"{row.Name,-24}{row.Ratio,10:0.00}{row.Bytes,14}{run.MillionsPerSecond(row),12:0.00}"));
        }
    }

    private static void PrintLayers(MeasuredRun run)
    {
        PrintRows(run);
        Console.WriteLine(string.Create(
            CultureInfo.InvariantCulture,
            $"The rules propose {FindingCost.Candidates} candidates in that text, {FindingCost.BytesIn(run):0} bytes each (at most {FindingCost.MostBytes})."));
        Console.WriteLine(string.Create(
            CultureInfo.InvariantCulture,
            $"The tagger reads {TaggerSpeed.TokensIn(run):0.00} million tokens a second (at least {TaggerSpeed.LeastTokens}), all detection {run.MillionsPerSecond(run.Measurements.Single(row => row.Name == nameof(LayerBenchmarks.Engine))):0.00} million characters of gold texts."));
        Console.WriteLine(TaggerSpeed.OnPublicDocuments(run));
    }

    private static string Machine() => File.Exists("/proc/cpuinfo")
        ? File.ReadLines("/proc/cpuinfo").FirstOrDefault(line => line.StartsWith("model name", StringComparison.Ordinal))?.Split(':')[1].Trim()
            ?? "unknown"
        : "unknown";
}

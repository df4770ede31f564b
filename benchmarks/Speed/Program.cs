using System.Globalization;
using Clona.Speed.Baselines;
using Clona.Speed.Layers;

namespace Clona.Speed;

/// <summary>Measures the layers of detection and holds them against the committed baseline.</summary>
internal static class Program
{
    private const string Usage = "usage: Speed [--compare BASELINE | --update BASELINE]     exit: 0 sound, 1 slower or hungrier, 2 wrong call";

    public static int Main(string[] arguments)
    {
        switch (arguments)
        {
            case []:
                Print(MeasuringRun.Execute());
                return 0;
            case ["--compare", var path]:
                return Compare(Baseline.Read(path));
            case ["--update", var path]:
                var run = MeasuringRun.Execute();
                Print(run);
                new Baseline(Machine(), run.Measurements).Write(path);
                return 0;
            default:
                Console.Error.WriteLine(Usage);
                return 2;
        }
    }

    // A busy neighbour can slow one run; only what a second run repeats is a regression.
    private static int Compare(Baseline baseline)
    {
        IReadOnlyList<Regression> regressions = [];
        for (var attempt = 0; attempt < 2; attempt++)
        {
            var run = MeasuringRun.Execute();
            Print(run);
            regressions = [.. BaselineComparison.Compare(baseline, run.Measurements), .. FindingCost.Check(run)];
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

    private static void Print(MeasuredRun run)
    {
        Console.WriteLine($"{"benchmark",-24}{"ratio",10}{"bytes/op",14}{"M chars/s",12}");
        foreach (var row in run.Measurements)
        {
            Console.WriteLine(string.Create(
                CultureInfo.InvariantCulture,
                $"{row.Name,-24}{row.Ratio,10:0.00}{row.Bytes,14}{run.MillionsPerSecond(row),12:0.00}"));
        }

        Console.WriteLine(string.Create(
            CultureInfo.InvariantCulture,
            $"The rules propose {FindingCost.Candidates} candidates in that text, {FindingCost.BytesIn(run):0} bytes each (at most {FindingCost.MostBytes})."));
    }

    private static string Machine() => File.Exists("/proc/cpuinfo")
        ? File.ReadLines("/proc/cpuinfo").FirstOrDefault(line => line.StartsWith("model name", StringComparison.Ordinal))?.Split(':')[1].Trim()
            ?? "unknown"
        : "unknown";
}

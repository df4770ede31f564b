using System.Globalization;
using Clona.Speed.Baselines;

namespace Clona.Speed.Scans;

/// <summary>Prints how long a scanned page takes, and holds it against its goal.</summary>
internal static class ScanFigures
{
    private const double MostMilliseconds = 60;

    /// <summary>Prints the figures of <paramref name="run"/>.</summary>
    public static void Print(MeasuredRun run)
    {
        foreach (var row in run.Measurements)
        {
            Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{row.Name,-24}{row.Ratio,10:0.00}{row.Bytes,14}{Milliseconds(run, row),10:0.0} ms"));
        }
    }

    /// <summary>What is slower than its goal.</summary>
    public static IEnumerable<Regression> Check(MeasuredRun run) => run.Measurements
        .Where(row => row.Name == nameof(ScanBenchmarks.BlankScan) && Milliseconds(run, row) > MostMilliseconds)
        .Select(row => new Regression(row.Name, string.Create(CultureInfo.InvariantCulture, $"{Milliseconds(run, row):0.0} ms, more than {MostMilliseconds:0} ms")));

    private static double Milliseconds(MeasuredRun run, Measurement row) => row.Ratio * run.ReferenceNanoseconds / 1e6;
}

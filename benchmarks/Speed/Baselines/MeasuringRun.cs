using BenchmarkDotNet.Reports;
using BenchmarkDotNet.Running;
using Clona.Speed.Layers;

namespace Clona.Speed.Baselines;

/// <summary>Runs the benchmarks in several rounds and keeps the least time of each: noise only ever adds.</summary>
internal static class MeasuringRun
{
    private const int Rounds = 5;

    /// <exception cref="InvalidOperationException">A benchmark failed.</exception>
    /// <typeparam name="T">The benchmarks; one of them has the name of the reference.</typeparam>
    public static MeasuredRun Execute<T>() => Execute<T>(_ => true);

    /// <exception cref="InvalidOperationException">A benchmark failed.</exception>
    /// <typeparam name="T">The benchmarks; one of them has the name of the reference.</typeparam>
    /// <param name="isMeasured">Whether to measure the benchmark of this name; the reference always is.</param>
    public static MeasuredRun Execute<T>(Func<string, bool> isMeasured)
    {
        var config = new LayerConfig(name => name == nameof(LayerBenchmarks.Reference) || isMeasured(name));
        var reports = Enumerable.Range(0, Rounds).SelectMany(_ => BenchmarkRunner.Run<T>(config).Reports)
            .ToLookup(report => report.BenchmarkCase.Descriptor.WorkloadMethod.Name, StringComparer.Ordinal);
        var reference = LeastNanoseconds(reports[nameof(LayerBenchmarks.Reference)]);
        return new MeasuredRun(
            reference,
            [.. reports.Where(group => group.Key != nameof(LayerBenchmarks.Reference)).Select(group => Measure(group, reference))]);
    }

    private static Measurement Measure(IGrouping<string, BenchmarkReport> rounds, double reference) =>
        new(
            rounds.Key,
            Math.Round(LeastNanoseconds(rounds) / reference, 2),
            rounds.Min(report => report.GcStats.GetBytesAllocatedPerOperation(report.BenchmarkCase) ?? 0));

    private static double LeastNanoseconds(IEnumerable<BenchmarkReport> rounds) => rounds.Min(report =>
        report.ResultStatistics?.Min ?? throw new InvalidOperationException("a benchmark gave no time; run the Release build"));
}

using System.Globalization;

namespace Clona.Speed.Baselines;

/// <summary>Holds measurements against the committed ones.</summary>
/// <remarks>
/// Allocation is exact, so any growth counts; above the limit of the large object heap the runtime adds some bytes of its
/// own. Time is noisy even as a ratio, so only half as much again counts.
/// </remarks>
internal static class BaselineComparison
{
    private const double RatioLimit = 1.5;
    private const long LargeObject = 85_000;
    private const long LeastSlack = 64;
    private const double LargeSlack = 0.001;

    /// <summary>Regressions, and benchmarks that stand on one side only.</summary>
    public static IReadOnlyList<Regression> Compare(Baseline baseline, IReadOnlyList<Measurement> measured)
    {
        var known = baseline.Measurements.ToDictionary(row => row.Name, StringComparer.Ordinal);
        var now = measured.ToDictionary(row => row.Name, StringComparer.Ordinal);
        return
        [
            .. measured.Where(row => !known.ContainsKey(row.Name)).Select(row => new Regression(row.Name, "has no baseline")),
            .. known.Keys.Where(name => !now.ContainsKey(name)).Select(name => new Regression(name, "was not measured")),
            .. measured.Where(row => known.ContainsKey(row.Name)).SelectMany(row => Compare(known[row.Name], row)),
        ];
    }

    private static IEnumerable<Regression> Compare(Measurement before, Measurement now)
    {
        if (now.Ratio > before.Ratio * RatioLimit)
        {
            yield return new Regression(now.Name, Grown("time as a ratio to the reference", before.Ratio, now.Ratio));
        }

        var slack = before.Bytes > LargeObject ? Math.Max(LeastSlack, (long)(before.Bytes * LargeSlack)) : 0;
        if (now.Bytes > before.Bytes + slack)
        {
            yield return new Regression(now.Name, Grown("bytes per operation", before.Bytes, now.Bytes));
        }
    }

    private static string Grown(string what, double before, double now) =>
        string.Create(CultureInfo.InvariantCulture, $"{what} grew from {before:0.##} to {now:0.##}");
}

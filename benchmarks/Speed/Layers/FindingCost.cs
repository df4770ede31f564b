using System.Globalization;
using Clona.Speed.Baselines;
using Clona.Speed.Texts;

namespace Clona.Speed.Layers;

/// <summary>What one candidate of the rules costs in memory; unlike the other limits this one is absolute.</summary>
internal static class FindingCost
{
    /// <summary>Most bytes per candidate.</summary>
    public const double MostBytes = 256;

    private static readonly Lazy<int> Count = new(() => new RuleLayer().Detect(CorpusText.Of(LayerBenchmarks.Length)));

    /// <summary>Number of candidates in the text of the benchmark.</summary>
    public static int Candidates => Count.Value;

    /// <summary>Bytes per candidate in <paramref name="run"/>.</summary>
    public static double BytesIn(MeasuredRun run) =>
        (double)run.Measurements.Single(row => row.Name == nameof(LayerBenchmarks.Rules)).Bytes / Candidates;

    /// <summary>The regression where a candidate costs too much.</summary>
    public static IEnumerable<Regression> Check(MeasuredRun run)
    {
        var bytes = BytesIn(run);
        if (bytes > MostBytes)
        {
            yield return new Regression(
                nameof(LayerBenchmarks.Rules),
                string.Create(CultureInfo.InvariantCulture, $"{bytes:0} bytes per candidate are more than {MostBytes}"));
        }
    }
}

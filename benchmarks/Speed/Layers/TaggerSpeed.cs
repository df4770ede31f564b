using System.Globalization;
using Clona.Speed.Baselines;
using Clona.Speed.Texts;

namespace Clona.Speed.Layers;

/// <summary>Least speed of the tagger and of all detection; both are absolute, on one core.</summary>
internal static class TaggerSpeed
{
    /// <summary>Least millions of tokens per second of the tagger.</summary>
    public const double LeastTokens = 1;

    /// <summary>Least millions of code units per second of rules, tagger, linking and roles together, on what offices really publish: of that one
    /// finding stands in 400 code units, in the gold texts one in 33.</summary>
    public const double LeastCharacters = 3;

    private static readonly Lazy<bool> HasDocuments = new(() => PublicTexts.Of(1).Count > 0);

    private static readonly Lazy<int> Count = new(() => new TaggerLayer(CorpusText.Of(LayerBenchmarks.Length)).Tokens);

    /// <summary>Millions of tokens per second in <paramref name="run"/>.</summary>
    public static double TokensIn(MeasuredRun run) =>
        run.MillionsPerSecond(Row(run, nameof(LayerBenchmarks.Tagger))) * Count.Value / LayerBenchmarks.Length;

    /// <summary>What to print about public documents.</summary>
    public static string OnPublicDocuments(MeasuredRun run) => !HasDocuments.Value
        ? "CLONA_DATA/docs or pdftotext is absent: all detection was not measured on public documents."
        : string.Create(
            CultureInfo.InvariantCulture,
            $"On public documents all detection reads {run.MillionsPerSecond(Row(run, nameof(LayerBenchmarks.EngineOnPublicDocuments))):0.00} million characters a second (at least {LeastCharacters}).");

    /// <summary>The regressions where either is too slow.</summary>
    public static IEnumerable<Regression> Check(MeasuredRun run)
    {
        if (TokensIn(run) is var tokens and < LeastTokens)
        {
            yield return new Regression(nameof(LayerBenchmarks.Tagger), Slow(tokens, "tokens", LeastTokens));
        }

        if (HasDocuments.Value && run.MillionsPerSecond(Row(run, nameof(LayerBenchmarks.EngineOnPublicDocuments))) is var characters and < LeastCharacters)
        {
            yield return new Regression(nameof(LayerBenchmarks.EngineOnPublicDocuments), Slow(characters, "characters", LeastCharacters));
        }
    }

    private static Measurement Row(MeasuredRun run, string name) => run.Measurements.Single(row => row.Name == name);

    private static string Slow(double speed, string what, double least) =>
        string.Create(CultureInfo.InvariantCulture, $"{speed:0.00} million {what} per second are fewer than {least}");
}

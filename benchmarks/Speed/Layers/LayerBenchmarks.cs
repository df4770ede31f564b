using BenchmarkDotNet.Attributes;
using Clona.Detectors;
using Clona.Speed.Texts;

namespace Clona.Speed.Layers;

/// <summary>The layers of detection over a long text, beside the fixed reference.</summary>
/// <remarks>BenchmarkDotNet derives from the class, so it cannot be sealed.</remarks>
public class LayerBenchmarks
{
    /// <summary>Length of the texts in code units.</summary>
    public const int Length = 1_000_000;

    // Made once, since BenchmarkDotNet makes the class anew for each benchmark.
    private static readonly Lazy<string> Text = new(() => CorpusText.Of(Length));
    private static readonly Lazy<string> Clean = new(() => CorpusText.WithoutFindings(Length));
    private static readonly Lazy<string> Torn = new(() => CorpusText.TornWithoutFindings(Length));
    private static readonly Lazy<IReadOnlyList<string>> Published = new(() => PublicTexts.Of(Length));
    private static readonly Lazy<RuleLayer> AllRules = new(() => new RuleLayer());
    private static readonly Lazy<TaggerLayer> Tags = new(() => new TaggerLayer(Text.Value));
    private static readonly Lazy<DetectionEngine> AllDetection = new(
        () => new DetectionEngine(File.ReadAllBytes(RepositoryFiles.Lexicon), File.ReadAllBytes(RepositoryFiles.Tagger)));

    [Benchmark(Baseline = true)]
    public int Reference() => LetterScan.Count(Text.Value);

    [Benchmark]
    public int Rules() => AllRules.Value.Detect(Text.Value);

    [Benchmark]
    public int RulesWithoutFindings() => AllRules.Value.Detect(Clean.Value);

    [Benchmark]
    public int RulesOnTornText() => AllRules.Value.Detect(Torn.Value);

    [Benchmark]
    public int Tagger() => Tags.Value.Tag();

    [Benchmark]
    public int Engine() => AllDetection.Value.Detect(Text.Value).Findings.Count;

    /// <summary>All detection over public documents, one after another.</summary>
    [Benchmark]
    public int EngineOnPublicDocuments()
    {
        var findings = 0;
        foreach (var document in Published.Value)
        {
            findings += AllDetection.Value.Detect(document).Findings.Count;
        }

        return findings;
    }
}

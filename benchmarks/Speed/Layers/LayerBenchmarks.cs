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

    private readonly string text = CorpusText.Of(Length);
    private readonly string clean = CorpusText.WithoutFindings(Length);
    private readonly string torn = CorpusText.TornWithoutFindings(Length);
    private readonly IReadOnlyList<string> published = PublicTexts.Of(Length);
    private readonly RuleLayer rules = new();
    private readonly TaggerLayer tagger = new(CorpusText.Of(Length));
    private readonly DetectionEngine engine = new(File.ReadAllBytes(RepositoryFiles.Lexicon), File.ReadAllBytes(RepositoryFiles.Tagger));

    [Benchmark(Baseline = true)]
    public int Reference() => LetterScan.Count(text);

    [Benchmark]
    public int Rules() => rules.Detect(text);

    [Benchmark]
    public int RulesWithoutFindings() => rules.Detect(clean);

    [Benchmark]
    public int RulesOnTornText() => rules.Detect(torn);

    [Benchmark]
    public int Tagger() => tagger.Tag();

    [Benchmark]
    public int Engine() => engine.Detect(text).Findings.Count;

    /// <summary>All detection over public documents, one after another.</summary>
    [Benchmark]
    public int EngineOnPublicDocuments()
    {
        var findings = 0;
        foreach (var document in published)
        {
            findings += engine.Detect(document).Findings.Count;
        }

        return findings;
    }
}

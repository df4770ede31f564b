using System.Globalization;
using System.Text;
using Clona.Detectors;
using Clona.Detectors.Findings;
using Clona.Detectors.Lexicon;
using Clona.Detectors.Tagging;

namespace Clona.Accuracy.Predictors;

/// <summary>The detection engine in this process, with some of its voices only and without any policy: what is likelier
/// than not is removed, the rest is offered.</summary>
/// <remarks>For comparing rules, tagger and both by what they find; decisions and roles are not the program's.</remarks>
internal sealed class EnginePredictor(DetectionVoices voices, string model) : IPredictor
{
    private const double Likely = 0.5;

    private readonly Lazy<DetectionEngine> engine = new(() => new DetectionEngine(
        NameLexicon.Load(File.ReadAllBytes(Path.Join("models", "lexicon", "clona-lexicon.bin"))),
        voices == DetectionVoices.Rules ? [] : File.ReadAllBytes(model),
        voices,
        []));

    public IReadOnlyList<PredictedSpan> Predict(string name, string text, string profile) =>
        [.. engine.Value.Detect(text).Findings.Select(SpanOf)];

    private static PredictedSpan SpanOf(Finding finding)
    {
        var confidence = finding.Confidence.Value;
        var decision = confidence >= Likely ? PredictedDecision.Redact : PredictedDecision.Review;
        return new PredictedSpan(
            finding.Span.Start, finding.Span.End, Words(finding.Type.ToString(), '_').ToUpperInvariant(),
            Words(finding.Role.ToString(), '-').ToLowerInvariant(), decision, confidence);
    }

    private static string Words(string name, char join)
    {
        var words = new StringBuilder();
        foreach (var letter in name)
        {
            words.Append(char.IsUpper(letter) && words.Length > 0 ? join.ToString(CultureInfo.InvariantCulture) : string.Empty).Append(letter);
        }

        return words.ToString();
    }
}

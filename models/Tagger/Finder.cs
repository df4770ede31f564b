using Clona.Detectors;
using Clona.Detectors.Lexicon;
using Clona.Detectors.Tagging;

namespace Clona.Tagger;

/// <summary>The detection engine with some of its voices.</summary>
internal sealed class Finder(NameLexicon lexicon, ReadOnlyMemory<byte> model, DetectionVoices voices)
{
    private readonly DetectionEngine engine = new(lexicon, model, voices, []);

    /// <summary>Name for figures.</summary>
    public string Name => voices switch
    {
        DetectionVoices.Rules => "rules ",
        DetectionVoices.Tagger => "tagger",
        _ => "both  ",
    };

    /// <summary>Places of findings of that kind.</summary>
    public List<(int Start, int End)> Find(IReadOnlyList<MarkedPart> parts, TagKind kind) =>
        [.. engine.Detect(string.Concat(parts.Select(part => part.Text))).Findings
            .Where(finding => finding.Type == kind.Type)
            .Select(finding => (finding.Span.Start, finding.Span.End))];
}

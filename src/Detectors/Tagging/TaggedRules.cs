using Clona.Detectors.Findings;
using Clona.Detectors.Structure;
using Clona.Detectors.Text;

namespace Clona.Detectors.Tagging;

/// <summary>The rules of one detector with the advice of the tagger; they say how far the text was read.</summary>
internal sealed class TaggedRules : IDetector
{
    private readonly IDetector rules;
    private readonly ITagger tagger;
    private readonly TagVotes votes;
    private readonly bool hearsRules;

    /// <summary>The rules <paramref name="rules"/> with the votes of <paramref name="tagger"/> about
    /// <paramref name="kind"/>.</summary>
    public TaggedRules(IDetector rules, ITagger tagger, TagKind kind, DetectionVoices voices)
    {
        hearsRules = voices != DetectionVoices.Tagger;
        this.rules = rules;
        this.tagger = tagger;
        votes = new TagVotes(kind, tagger.Calibration, hearsRules ? TagVotes.LeastToReport : double.MinValue);
    }

    /// <inheritdoc/>
    public DetectorId Id => rules.Id;

    /// <inheritdoc/>
    public int Detect(DetectionText text, ICollection<Candidate> sink)
    {
        ArgumentNullException.ThrowIfNull(text);
        ArgumentNullException.ThrowIfNull(sink);
        var others = sink.ToList();
        var own = new SinkBehind(sink);
        var read = rules.Detect(text, own);
        IReadOnlyList<Candidate> ofRules = hearsRules ? own.Added : [];
        foreach (var candidate in votes.Join(TokenizedText.Of(text), text.TagsOf(tagger), ofRules, others))
        {
            sink.Add(candidate);
        }

        return read;
    }
}

using Clona.Detectors;
using Clona.Detectors.Findings;
using Clona.Detectors.Text;

namespace Clona.Pipeline.Policy.Lists;

/// <summary>Finds what the office's own patterns and always-lists describe.</summary>
internal sealed class OwnListDetector : IDetector
{
    private const double PatternWeight = 3.5;
    private const double AlwaysWeight = 6;
    private readonly OwnMatcher matcher;

    /// <summary>A detector for the entries that hold on <paramref name="today"/>.</summary>
    public OwnListDetector(OwnLists lists, DateOnly today) =>
        matcher = new OwnMatcher(lists.ValidOn(today).Where(entry => entry.Kind != OwnEntryKind.Never));

    /// <inheritdoc/>
    public DetectorId Id { get; } = new("own-lists", 1);

    /// <inheritdoc/>
    public int Detect(DetectionText text, ICollection<Candidate> sink)
    {
        ArgumentNullException.ThrowIfNull(text);
        ArgumentNullException.ThrowIfNull(sink);
        var matches = new List<OwnMatch>();
        var readTo = matcher.Find(text.View, matches);
        foreach (var match in matches)
        {
            sink.Add(ToCandidate(match));
        }

        return readTo;
    }

    private static Candidate ToCandidate(OwnMatch match)
    {
        var isAlways = match.Entry.Kind == OwnEntryKind.Always;
        return new Candidate(
            match.Entry.Type ?? FindingType.OtherId,
            match.Span,
            isAlways ? EvidenceStrength.Validated : EvidenceStrength.Labelled,
            [new Evidence(match.Entry.Source, isAlways ? AlwaysWeight : PatternWeight)])
        {
            Role = match.Entry.Role,
            IsOwn = true,
        };
    }
}

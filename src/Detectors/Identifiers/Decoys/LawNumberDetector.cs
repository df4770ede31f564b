using Clona.Detectors.Context;
using Clona.Detectors.Findings;
using Clona.Detectors.Text;

namespace Clona.Detectors.Identifiers.Decoys;

/// <summary>Recognises numbers of acts and decrees ("89/2012 Sb.", "zákon č. 561/2004"), which are no personal
/// data.</summary>
public sealed class LawNumberDetector : IDetector
{
    private static readonly string[] Collections = ["Sb", "Z. z", "Z.z", "Zb"];

    /// <inheritdoc/>
    public DetectorId Id { get; } = new("decoy.law-number", 1);

    /// <inheritdoc/>
    public int Detect(DetectionText text, ICollection<Candidate> sink)
    {
        ArgumentNullException.ThrowIfNull(text);
        ArgumentNullException.ThrowIfNull(sink);
        var cursor = new ScanCursor(text.View);
        for (var slash = cursor.Next('/', 0); slash >= 0; slash = cursor.Next('/', slash + 1))
        {
            TryAround(text, slash, sink);
        }

        return cursor.ReadTo;
    }

    private static void TryAround(DetectionText text, int slash, ICollection<Candidate> sink)
    {
        var view = text.View.AsSpan();
        var start = TextChars.DigitsStart(view, slash);
        var end = TextChars.DigitsEnd(view, slash + 1);
        if (slash - start is < 1 or > 4 || end - slash - 1 is not (4 or 2) || !NumberEdges.IsFreeStart(view, start))
        {
            return;
        }

        var behind = TextChars.SkipWhite(view, end, lineBreaks: 1);
        var isCollected = false;
        foreach (var collection in Collections)
        {
            isCollected |= view[behind..].StartsWith(collection);
        }

        if (isCollected || text.Labels.Announces(LabelKind.Law, start))
        {
            sink.Add(new Candidate(
                FindingType.OtherId,
                new TextSpan(start, end),
                isCollected ? EvidenceStrength.Validated : EvidenceStrength.Labelled,
                DecoyReasons.All)
            { IsDecoy = true });
        }
    }
}

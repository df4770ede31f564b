using Clona.Detectors.Findings;
using Clona.Detectors.Text;

namespace Clona.Detectors.Identifiers.Decoys;

/// <summary>Recognises registration numbers of projects of European funds
/// ("CZ.02.2.67/0.0/0.0/16_016/0002526").</summary>
public sealed class ProjectNumberDetector : IDetector
{
    private const int LongestNumber = 60;
    private const int FewestCharacters = 8;

    /// <inheritdoc/>
    public DetectorId Id { get; } = new("decoy.project-number", 1);

    /// <inheritdoc/>
    public int Detect(DetectionText text, ICollection<Candidate> sink)
    {
        ArgumentNullException.ThrowIfNull(text);
        ArgumentNullException.ThrowIfNull(sink);
        var view = text.View.AsSpan();
        var cursor = new ScanCursor(view);
        var at = 0;
        for (var start = cursor.Next("CZ.", 0); start >= 0; start = cursor.Next("CZ.", at))
        {
            at = start + 3;
            while (at < view.Length && at - start < LongestNumber && (TextChars.IsDigit(view[at])
                || view[at] is '.' or '/' or '_'))
            {
                at++;
            }

            if (at - start >= FewestCharacters)
            {
                sink.Add(new Candidate(FindingType.OtherId, new TextSpan(start, at), EvidenceStrength.Validated,
                    DecoyReasons.All)
                {
                    IsDecoy = true,
                });
            }
        }

        return cursor.ReadTo;
    }
}

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
        var at = 0;
        for (var next = view.IndexOf("CZ."); next >= 0; next = view[at..].IndexOf("CZ."))
        {
            var start = at + next;
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

        return view.Length;
    }
}

namespace Clona.Detectors.Findings;

/// <summary>What one detector proposes, before overlaps are resolved and before persons are linked.</summary>
/// <param name="Type">Kind of datum.</param>
/// <param name="Span">Place in the view that the detector scanned (<see cref="Text.DetectionText.View"/>).</param>
/// <param name="Strength">How the candidate is backed.</param>
/// <param name="Evidence">All reasons, at least one.</param>
public sealed record Candidate(
    FindingType Type,
    TextSpan Span,
    EvidenceStrength Strength,
    IReadOnlyList<Evidence> Evidence)
{
    /// <summary>Role if the detector knows it; otherwise it is assigned later.</summary>
    public PersonRole? Role { get; init; }

    /// <summary>
    /// Whether the candidate only occupies its place: recognised as something that is no personal datum (a law
    /// number, a
    /// docket, a firm's company number), so that weaker guesses on the same place lose. It is never reported.
    /// </summary>
    public bool IsDecoy { get; init; }

    /// <summary>Whether the office itself described it: no decoy takes its place.</summary>
    public bool IsOwn { get; init; }

    /// <summary>Probability that follows from the evidence.</summary>
    public Confidence Confidence => Confidence.Of(Evidence);
}

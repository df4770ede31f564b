using Clona.Detectors.Findings;

namespace Clona.Detectors;

/// <summary>What detection found in one text, and the proof that all of it was read.</summary>
/// <param name="Findings">Findings in original offsets, ordered by start; they do not overlap.</param>
/// <param name="Unread">Detectors whose scanner stopped before the end; a document with any must be refused.</param>
/// <param name="Detectors">All detectors that took part, with their versions.</param>
public sealed record DetectionResult(
    IReadOnlyList<Finding> Findings,
    IReadOnlyList<DetectorId> Unread,
    IReadOnlyList<DetectorId> Detectors)
{
    /// <summary>Whether every detector has read the whole text.</summary>
    public bool IsComplete => Unread.Count == 0;
}

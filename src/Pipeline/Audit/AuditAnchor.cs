namespace Clona.Pipeline.Audit;

/// <summary>
/// A point of a log that can be kept outside of it: whoever holds it can show that the log was rewritten or cut.
/// </summary>
/// <param name="Log">Id of the log.</param>
/// <param name="Sequence">Number of the event.</param>
/// <param name="Chain">Chain hash of the event.</param>
public sealed record AuditAnchor(LogId Log, long Sequence, Sha256Digest Chain);

using Clona.Pipeline.Audit;

namespace Clona.Storage.Auditing;

/// <summary>An event with its number and time.</summary>
/// <param name="Sequence">Number in the log, from 0 without gaps.</param>
/// <param name="At">When it was written, UTC.</param>
/// <param name="Event">What happened.</param>
public sealed record StoredAuditEvent(long Sequence, DateTimeOffset At, AuditEvent Event);

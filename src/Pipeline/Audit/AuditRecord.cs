namespace Clona.Pipeline.Audit;

/// <summary>An event with its place in a log.</summary>
/// <param name="LogId">Id of the log.</param>
/// <param name="Sequence">Number of the event, from 0 without gaps.</param>
/// <param name="Microseconds">Time since 1970-01-01T00:00:00Z.</param>
/// <param name="Event">What happened.</param>
internal sealed record AuditRecord(LogId LogId, long Sequence, long Microseconds, AuditEvent Event);

namespace Clona.Pipeline.Audit;

/// <summary>One record of a log as it is stored, in a file or in a table.</summary>
/// <param name="Sequence">Number of the event, from 0 without gaps.</param>
/// <param name="Microseconds">Time since 1970-01-01T00:00:00Z.</param>
/// <param name="Event">What happened.</param>
/// <param name="Payload">The one encoding of the event (docs/audit.md).</param>
/// <param name="Chain">Chain hash behind the payload.</param>
public sealed record EncodedRecord(
    long Sequence, long Microseconds, AuditEvent Event, ReadOnlyMemory<byte> Payload, Sha256Digest Chain);

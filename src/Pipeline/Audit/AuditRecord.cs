namespace Clona.Pipeline.Audit;

/// <summary>An event with its place in a log.</summary>
/// <param name="LogId">Id of the log.</param>
/// <param name="Sequence">Number of the event, from 0 without gaps.</param>
/// <param name="Microseconds">Time since 1970-01-01T00:00:00Z.</param>
/// <param name="Event">What happened.</param>
public sealed record AuditRecord(LogId LogId, long Sequence, long Microseconds, AuditEvent Event)
{
    /// <summary>The event whose encoding is <paramref name="payload"/>, or null where it is none.</summary>
    public static AuditRecord? Read(ReadOnlyMemory<byte> payload) =>
        PayloadPrefix.Judge(payload.Span, null, SequenceOf(payload.Span)) == PrefixState.Whole ? CanonicalDecoding.Read(payload.Span) : null;

    private static long SequenceOf(ReadOnlySpan<byte> payload) => CanonicalDecoding.SequenceOf(payload);
}

namespace Clona.Verifier.Audit;

/// <summary>The fields of an event that verification needs.</summary>
internal sealed class AuditEvent
{
    public const string CreatedKind = "log.created";
    public const string CheckpointKind = "log.checkpoint";

    public required string LogId { get; init; }

    public required long Sequence { get; init; }

    /// <summary>Microseconds since 1970-01-01T00:00:00Z.</summary>
    public required long Time { get; init; }

    public required string Kind { get; init; }

    /// <summary>The attribute <c>size</c>, null when there is none of type number.</summary>
    public long? Size { get; init; }

    /// <summary>The attribute <c>root</c>, null when there is none of type digest.</summary>
    public byte[]? Root { get; init; }
}

namespace Clona.Pipeline.Audit;

/// <summary>Events that the log writes about itself.</summary>
internal static class LogEvents
{
    private const string Actor = "log";

    /// <summary>The first event.</summary>
    internal static AuditEvent Created() => new AuditEventBuilder(AuditKinds.LogCreated, Actor).Build();

    /// <summary>An unfinished record was cut off; its length and digest tell it from any other.</summary>
    internal static AuditEvent Recovered(long bytes, Sha256Digest cut) =>
        new AuditEventBuilder(AuditKinds.LogRecovered, Actor).Number("bytes", bytes).Digest("cut", cut).Build();

    /// <summary>Tree hash <paramref name="root"/> over the <paramref name="size"/> events before this one.</summary>
    internal static AuditEvent Checkpoint(long size, Sha256Digest root) =>
        new AuditEventBuilder(AuditKinds.LogCheckpoint, Actor).Number("size", size).Digest("root", root).Build();
}

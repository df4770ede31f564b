namespace Clona.Storage.Model;

/// <summary>A message that has to leave the machine once in effect; its key says which.</summary>
internal sealed class OutboxRow
{
    // Such as digest:2026-11-22.
    public required string Key { get; set; }

    public required string Subject { get; set; }

    // Counts and reasons; no personal datum.
    public required string Body { get; set; }

    public DateTimeOffset CreatedAt { get; set; }

    public DateTimeOffset NextAttemptAt { get; set; }

    public DateTimeOffset? SentAt { get; set; }

    public int Attempts { get; set; }

    // Concurrency token: who lost it marks nothing as sent.
    public Guid? AttemptToken { get; set; }

    public DateTimeOffset? LeaseUntil { get; set; }
}

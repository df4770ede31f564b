namespace Clona.Storage.Outbox;

/// <summary>How a message stands.</summary>
/// <param name="Key">What it is.</param>
/// <param name="CreatedAt">When it was written.</param>
/// <param name="SentAt">When it was sent; null before.</param>
/// <param name="Attempts">Times that it was tried.</param>
public sealed record OutboxState(string Key, DateTimeOffset CreatedAt, DateTimeOffset? SentAt, int Attempts);

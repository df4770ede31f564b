namespace Clona.Storage.Outbox;

/// <summary>A message that somebody has claimed to send.</summary>
/// <param name="Key">What it is, such as <c>digest:2026-11-22</c>; the same key is sent once in effect.</param>
/// <param name="Token">Drawn for this attempt.</param>
/// <param name="Subject">Subject line.</param>
/// <param name="Body">Plain text.</param>
/// <param name="Attempt">Number of the attempt, from 1.</param>
public sealed record OutboxMessage(string Key, Guid Token, string Subject, string Body, int Attempt);

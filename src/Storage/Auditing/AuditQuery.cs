namespace Clona.Storage.Auditing;

/// <summary>Which events to read.</summary>
/// <param name="Sha256">Only events about the document with this digest; null for all.</param>
/// <param name="Kind">Only events of this kind; null for all.</param>
/// <param name="Before">Only events with a smaller sequence number; null for the newest.</param>
/// <param name="Take">Most events, 1 to 500.</param>
public sealed record AuditQuery(string? Sha256 = null, string? Kind = null, long? Before = null, int Take = 100);

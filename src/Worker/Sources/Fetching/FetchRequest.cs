namespace Clona.Worker.Sources.Fetching;

/// <summary>What is asked for, and the most that is taken for an answer.</summary>
/// <param name="Address">The address.</param>
/// <param name="MostBytes">Most bytes after decompression.</param>
/// <param name="Types">Types of content that are taken, lower-case; empty for any.</param>
/// <param name="EntityTag">Entity tag of the last answer; null for none.</param>
/// <param name="ModifiedAt">Time of change of the last answer; null for none.</param>
public sealed record FetchRequest(
    Uri Address, long MostBytes, IReadOnlyList<string> Types, string? EntityTag = null, DateTimeOffset? ModifiedAt = null);

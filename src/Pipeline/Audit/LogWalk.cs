namespace Clona.Pipeline.Audit;

/// <summary>What a walk over a log found.</summary>
/// <param name="Tail">State behind the last complete record; <see langword="null"/> if the log is damaged.</param>
/// <param name="Torn">Bytes behind it that a crash left; empty if the log ends with a complete record.</param>
internal sealed record LogWalk(LogTail? Tail, ReadOnlyMemory<byte> Torn);

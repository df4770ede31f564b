namespace Clona.Storage.Sources;

/// <summary>How many things of a source had one outcome.</summary>
/// <param name="SourceId">The source.</param>
/// <param name="Outcome">The outcome.</param>
/// <param name="Count">How many.</param>
/// <param name="LastAt">When the last of them was asked for.</param>
public sealed record SourceCount(string SourceId, SourceOutcome Outcome, int Count, DateTimeOffset LastAt);

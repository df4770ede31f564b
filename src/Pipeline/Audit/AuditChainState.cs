namespace Clona.Pipeline.Audit;

/// <summary>What has to be kept beside the records of a log so that it can be continued without walking it.</summary>
/// <param name="Log">Id of the log.</param>
/// <param name="Size">Number of events.</param>
/// <param name="Chain">Chain hash of the last one.</param>
/// <param name="Subtrees">Full subtrees of the tree over all events, from left to right.</param>
public sealed record AuditChainState(LogId Log, long Size, Sha256Digest Chain, IReadOnlyList<Sha256Digest> Subtrees);

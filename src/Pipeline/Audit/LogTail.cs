namespace Clona.Pipeline.Audit;

/// <summary>State of a log behind its last complete record.</summary>
internal sealed class LogTail
{
    /// <summary>Id of the log; <see langword="null"/> before its first event.</summary>
    internal LogId? Id { get; private set; }

    /// <summary>Number of the next event.</summary>
    internal long NextSequence => Tree.Size;

    /// <summary>Chain hash of the last event; zeros before the first.</summary>
    internal Sha256Digest Chain { get; private set; }

    /// <summary>Tree over all events.</summary>
    internal MerkleFrontier Tree { get; private init; } = new();

    /// <summary>Offset in the file behind the last complete record; 0 if not even the header is there.</summary>
    internal long Length { get; set; }

    /// <summary>The state of a log that was kept elsewhere; its length in a file is not known.</summary>
    internal static LogTail Resume(AuditChainState state) =>
        new() { Id = state.Log, Chain = state.Chain, Tree = MerkleFrontier.Resume(state.Size, state.Subtrees) };

    /// <summary>Takes in the next event and gives its chain hash.</summary>
    internal Sha256Digest Add(LogId id, ReadOnlySpan<byte> payload)
    {
        var leaf = AuditHashes.Leaf(payload);
        Id = id;
        Chain = AuditHashes.Chain(Chain, leaf);
        Tree.Add(leaf);
        Length += payload.Length + CanonicalEncoding.Frame;
        return Chain;
    }
}

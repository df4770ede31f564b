namespace Clona.Pipeline.Audit;

/// <summary>
/// The tree of RFC 6962, section 2.1, over leaves that come one by one; keeps at most one hash per tree level.
/// </summary>
internal sealed class MerkleFrontier
{
    // Full subtrees from left to right; their sizes are the powers of two that make up the number of leaves.
    private readonly List<Sha256Digest> subtrees = [];

    /// <summary>Number of leaves.</summary>
    internal long Size { get; private set; }

    /// <summary>Full subtrees from left to right.</summary>
    internal IReadOnlyList<Sha256Digest> Subtrees => [.. subtrees];

    /// <summary>The tree over <paramref name="size"/> leaves whose full subtrees are known.</summary>
    /// <exception cref="ArgumentException">The number of subtrees does not belong to that size.</exception>
    internal static MerkleFrontier Resume(long size, IReadOnlyList<Sha256Digest> subtrees)
    {
        if (System.Numerics.BitOperations.PopCount((ulong)size) != subtrees.Count)
        {
            throw new ArgumentException("The subtrees do not belong to a tree of this size.", nameof(subtrees));
        }

        var tree = new MerkleFrontier { Size = size };
        tree.subtrees.AddRange(subtrees);
        return tree;
    }

    /// <summary>Adds a leaf on the right.</summary>
    internal void Add(Sha256Digest leaf)
    {
        var tree = leaf;
        for (var carry = Size; (carry & 1) == 1; carry >>= 1)
        {
            tree = AuditHashes.Node(subtrees[^1], tree);
            subtrees.RemoveAt(subtrees.Count - 1);
        }

        subtrees.Add(tree);
        Size++;
    }

    /// <summary>The tree hash; for no leaves the SHA-256 of nothing, as the RFC has it.</summary>
    internal Sha256Digest Root()
    {
        if (subtrees.Count == 0)
        {
            return Sha256Digest.Of([]);
        }

        var root = subtrees[^1];
        for (var level = subtrees.Count - 2; level >= 0; level--)
        {
            root = AuditHashes.Node(subtrees[level], root);
        }

        return root;
    }
}

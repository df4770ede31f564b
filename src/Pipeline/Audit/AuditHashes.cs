using System.Security.Cryptography;

namespace Clona.Pipeline.Audit;

/// <summary>
/// The three hashes of the log; their first bytes differ, so that none can stand for another (RFC 6962, 2.1).
/// </summary>
internal static class AuditHashes
{
    private const byte LeafPrefix = 0;
    private const byte NodePrefix = 1;
    private const byte ChainPrefix = 2;

    /// <summary>Hash of an event.</summary>
    internal static Sha256Digest Leaf(ReadOnlySpan<byte> payload)
    {
        using var hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        hash.AppendData([LeafPrefix]);
        hash.AppendData(payload);
        return new Sha256Digest(hash.GetHashAndReset());
    }

    /// <summary>Hash of two subtrees.</summary>
    internal static Sha256Digest Node(Sha256Digest left, Sha256Digest right) => Pair(NodePrefix, left, right);

    /// <summary>Hash that ties an event to all before it; the first event follows <c>default</c>.</summary>
    internal static Sha256Digest Chain(Sha256Digest previous, Sha256Digest leaf) => Pair(ChainPrefix, previous, leaf);

    private static Sha256Digest Pair(byte prefix, Sha256Digest left, Sha256Digest right)
    {
        Span<byte> bytes = stackalloc byte[1 + (2 * Sha256Digest.Length)];
        bytes[0] = prefix;
        left.CopyTo(bytes[1..]);
        right.CopyTo(bytes[(1 + Sha256Digest.Length)..]);
        return Sha256Digest.Of(bytes);
    }
}

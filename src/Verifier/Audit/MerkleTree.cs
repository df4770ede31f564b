using System.Security.Cryptography;

namespace Clona.Verifier.Audit;

/// <summary>The tree hash of RFC 6962, section 2.1, leaf by leaf, in memory logarithmic to the number of leaves.</summary>
internal sealed class MerkleTree
{
    private const byte NodePrefix = 1;

    // Roots of the complete subtrees, largest first: one for each bit of the size.
    private readonly Stack<byte[]> subtrees = new();

    public long Size { get; private set; }

    public void Append(byte[] leaf)
    {
        var hash = leaf;
        for (var size = Size; (size & 1) == 1; size >>= 1)
        {
            hash = Node(subtrees.Pop(), hash);
        }

        subtrees.Push(hash);
        Size++;
    }

    public byte[] Root()
    {
        byte[]? hash = null;
        foreach (var subtree in subtrees)
        {
            hash = hash is null ? subtree : Node(subtree, hash);
        }

        return hash ?? SHA256.HashData([]);
    }

    private static byte[] Node(byte[] left, byte[] right) => SHA256.HashData([NodePrefix, .. left, .. right]);
}

using System.Security.Cryptography;
using Clona.Pipeline.Audit;

namespace Clona.Pipeline.Tests.Audit;

public sealed class MerkleFrontierTests
{
    [Fact]
    public void Root_is_that_of_the_recursive_definition_when_leaves_come_one_by_one()
    {
        var tree = new MerkleFrontier();
        var leaves = new List<byte[]>();
        for (var count = 1; count <= 130; count++)
        {
            var leaf = SHA256.HashData(BitConverter.GetBytes(count));
            leaves.Add(leaf);
            tree.Add(new Sha256Digest(leaf));

            tree.Root().ToBytes().ShouldBe(LogReading.Root(leaves.ToArray()), $"{count} leaves");
        }
    }

    // The hashes of certificate-transparency's published test vectors for the leaves "", 00, 10.
    [Theory]
    [InlineData(0, "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855")]
    [InlineData(1, "6e340b9cffb37a989ca544e6bb780a2c78901d3fb33738768511a30617afa01d")]
    [InlineData(2, "fac54203e7cc696cf0dfcb42c92a1d9dbaf70ad9e621f4bd8d98662f00e3c125")]
    [InlineData(3, "aeb6bcfe274b70a14fb067a5e5578264db0fa9b51af5e0ba159158f329e06e77")]
    public void Root_is_the_published_one_when_the_leaves_are_the_published_ones(int count, string root)
    {
        byte[][] leaves = [[], [0], [0x10]];
        var tree = new MerkleFrontier();
        foreach (var leaf in leaves.Take(count))
        {
            tree.Add(AuditHashes.Leaf(leaf));
        }

        tree.Root().ToString().ShouldBe(root);
    }
}

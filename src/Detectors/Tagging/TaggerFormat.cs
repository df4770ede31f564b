namespace Clona.Detectors.Tagging;

/// <summary>The layout of the model file, little-endian.</summary>
/// <remarks>
/// Header: magic, version, feature set, edition, log2 of the number of rows, checksum of all that follows. Then the
/// scores of transitions (25 of 32 bits, from × to), the calibration (<see cref="TagCalibration"/>), and the rows of eight
/// signed bytes, of which the first five belong to the labels.
/// </remarks>
internal static class TaggerFormat
{
    /// <summary>"CLXT".</summary>
    public const uint Magic = 0x54584C43;

    /// <summary>Version of the layout.</summary>
    public const uint Version = 1;

    /// <summary>Number of the set of features; rises with every change of <see cref="WordFeatures"/>,
    /// <see cref="ContextFeatures"/> or the salts below.</summary>
    public const uint FeatureSet = 1;

    /// <summary>Bytes before the transitions.</summary>
    public const int HeaderLength = 32;

    /// <summary>Bytes of the transitions.</summary>
    public const int TransitionsLength = TagLabels.Count * TagLabels.Count * sizeof(int);

    /// <summary>Bytes of a row.</summary>
    public const int RowLength = TagMemory.RowWidth;

    /// <summary>Fewest and most rows, as powers of two.</summary>
    public const int LeastBits = 8;

    /// <summary>Most rows, as a power of two.</summary>
    public const int MostBits = 21;

    /// <summary>Salts that tell a word's own features from those it lends to its neighbours: two behind, behind, own,
    /// before, two before, place.</summary>
    private static ReadOnlySpan<uint> Salts => [0x7F4A7C15, 0x1CE4E5B9, 0x00000000, 0x133111EB, 0x2545F491, 0x5851F42D];

    /// <summary>Index of the row of a feature.</summary>
    /// <param name="feature">Hash of the feature.</param>
    /// <param name="use">Which of the six uses.</param>
    /// <param name="bits">Log2 of the number of rows.</param>
    public static int RowOf(uint feature, FeatureUse use, int bits) =>
        (int)(unchecked((feature ^ Salts[(int)use]) * 0x9E3779B1u) >> (32 - bits));

    /// <summary>The checksum of <paramref name="content"/>.</summary>
    public static ulong Checksum(ReadOnlySpan<byte> content)
    {
        var sum = 0xCBF29CE484222325UL;
        for (; content.Length >= sizeof(ulong); content = content[sizeof(ulong)..])
        {
            var next = System.Buffers.Binary.BinaryPrimitives.ReadUInt64LittleEndian(content);
            sum = unchecked((System.Numerics.BitOperations.RotateLeft(sum, 29) ^ next) * 0x9E3779B97F4A7C15UL);
        }

        foreach (var last in content)
        {
            sum = unchecked((sum ^ last) * 0x100000001B3UL);
        }

        return sum;
    }
}

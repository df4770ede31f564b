namespace Clona.Verifier.Checks.DeepScan;

/// <summary>Seeks all patterns in one pass: a bit map of their first four bytes rules out nearly every place.</summary>
internal sealed class ByteScanner
{
    private const int MapBits = 22;

    private static readonly byte[] Folded = [.. Enumerable.Range(0, 256).Select(value => FoldSlowly((byte)value))];

    private readonly ulong[] map = new ulong[1 << (MapBits - 6)];
    private readonly Dictionary<uint, List<BytePattern>> byGram = [];

    public ByteScanner(IEnumerable<BytePattern> patterns)
    {
        var known = new HashSet<byte[]>(BytesComparer.Instance);
        foreach (var pattern in patterns)
        {
            if (known.Add(pattern.Bytes))
            {
                Add(pattern);
            }
        }
    }

    public bool IsEmpty => byGram.Count == 0;

    /// <summary>Letters of ASCII in lower case, all other bytes as they are.</summary>
    public static byte Fold(byte value) => Folded[value];

    private static byte FoldSlowly(byte value) => value is >= (byte)'A' and <= (byte)'Z' ? (byte)(value | 0x20) : value;

    /// <summary>Whether a pattern stands in the data.</summary>
    /// <param name="data">Any bytes.</param>
    /// <param name="isBinary">Whether only patterns fit for arbitrary bytes are sought.</param>
    public bool Finds(ReadOnlySpan<byte> data, bool isBinary)
    {
        var (bits, folded) = (map, Folded);
        uint gram = 0;
        for (var index = 0; index < data.Length && !IsEmpty; index++)
        {
            gram = (gram << 8) | folded[data[index]];
            var slot = Slot(gram);
            if ((bits[slot >> 6] & (1UL << (int)(slot & 63))) != 0 && index >= 3
                && byGram.TryGetValue(gram, out var candidates) && Matches(candidates, data[(index - 3)..], isBinary))
            {
                return true;
            }
        }

        return false;
    }

    private static uint Slot(uint gram) => (gram * 2_654_435_761u) >> (32 - MapBits);

    private void Add(BytePattern pattern)
    {
        uint gram = 0;
        foreach (var value in pattern.Bytes.AsSpan(0, 4))
        {
            gram = (gram << 8) | value;
        }

        var slot = Slot(gram);
        map[slot >> 6] |= 1UL << (int)(slot & 63);
        if (!byGram.TryGetValue(gram, out var list))
        {
            byGram[gram] = list = [];
        }

        list.Add(pattern);
    }

    private static bool Matches(List<BytePattern> candidates, ReadOnlySpan<byte> data, bool isBinary)
    {
        foreach (var candidate in candidates)
        {
            if ((!isBinary || candidate.IsForBinary) && StartsWith(data, candidate.Bytes))
            {
                return true;
            }
        }

        return false;
    }

    private static bool StartsWith(ReadOnlySpan<byte> data, byte[] pattern)
    {
        if (data.Length < pattern.Length)
        {
            return false;
        }

        for (var index = 4; index < pattern.Length; index++)
        {
            if (Fold(data[index]) != pattern[index])
            {
                return false;
            }
        }

        return true;
    }
}

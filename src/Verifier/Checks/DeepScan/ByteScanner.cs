namespace Clona.Verifier.Checks.DeepScan;

/// <summary>Seeks all patterns in one pass: a bit map of their first four bytes rules out nearly every place.</summary>
internal sealed class ByteScanner
{
    private const int MinMapBits = 14;
    private const int MaxMapBits = 22;
    private const int SlotsPerGram = 32;

    private static readonly byte[] Folded = [.. Enumerable.Range(0, 256).Select(value => FoldSlowly((byte)value))];

    private readonly ulong[] map;
    private readonly int shift;
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

        // A small map stays in the processor's nearest cache; enough slots for a gram keep false hits rare.
        var bits = Math.Clamp((int)Math.Log2((SlotsPerGram * (double)byGram.Count) + 1) + 1, MinMapBits, MaxMapBits);
        shift = 32 - bits;
        map = new ulong[1 << (bits - 6)];
        foreach (var slot in byGram.Keys.Select(Slot))
        {
            map[slot >> 6] |= 1UL << (int)(slot & 63);
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
        if (IsEmpty)
        {
            return false;
        }

        var (bits, folded) = (map, Folded);
        uint gram = 0;
        for (var index = 0; index < data.Length; index++)
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

    private uint Slot(uint gram) => (gram * 2_654_435_761u) >> shift;

    private void Add(BytePattern pattern)
    {
        uint gram = 0;
        foreach (var value in pattern.Bytes.AsSpan(0, 4))
        {
            gram = (gram << 8) | value;
        }

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

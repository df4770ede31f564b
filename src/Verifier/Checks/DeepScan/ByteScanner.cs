namespace Clona.Verifier.Checks.DeepScan;

/// <summary>Seeks all patterns in one pass: a bit map of their first four bytes rules out nearly every place.</summary>
internal sealed class ByteScanner
{
    private const int MinMapBits = 14;
    private const int MaxMapBits = 22;
    private const int SlotsPerGram = 32;
    private const uint Factor = 2_654_435_761;

    private readonly PatternSet patterns;
    private readonly ulong[] map;
    private readonly int mapShift;
    private readonly int[] first;
    private readonly int firstShift;
    private readonly int[] next;

    public ByteScanner(PatternSet patterns)
    {
        this.patterns = patterns;
        next = new int[patterns.Count];
        var bits = Math.Clamp((int)Math.Log2(patterns.Count + 1) + 1, 1, MaxMapBits);
        firstShift = 32 - bits;
        first = new int[1 << bits];
        for (var index = 0; index < patterns.Count; index++)
        {
            ref var head = ref first[Slot(Gram(patterns[index]), firstShift)];
            (next[index], head) = (head, index + 1);
        }

        // A small map stays in the processor's nearest caches; enough slots for a gram keep false hits rare.
        var grams = first.AsSpan().Length - first.AsSpan().Count(0);
        bits = Math.Clamp((int)Math.Log2((SlotsPerGram * (double)grams) + 1) + 1, MinMapBits, MaxMapBits);
        mapShift = 32 - bits;
        map = new ulong[1 << (bits - 6)];
        for (var index = 0; index < patterns.Count; index++)
        {
            var slot = Slot(Gram(patterns[index]), mapShift);
            map[slot >> 6] |= 1UL << (int)(slot & 63);
        }
    }

    /// <summary>Whether a pattern stands in the data.</summary>
    /// <param name="data">Any bytes.</param>
    /// <param name="isBinary">Whether only patterns fit for arbitrary bytes are sought.</param>
    public bool Finds(ReadOnlySpan<byte> data, bool isBinary)
    {
        if (patterns.Count == 0)
        {
            return false;
        }

        var bits = map;
        var fold = PatternSet.Fold;
        uint gram = 0;
        for (var index = 0; index < data.Length; index++)
        {
            gram = (gram << 8) | fold[data[index]];
            var slot = Slot(gram, mapShift);
            if ((bits[slot >> 6] & (1UL << (int)(slot & 63))) != 0 && index >= 3 && Matches(gram, data[(index - 3)..], isBinary))
            {
                return true;
            }
        }

        return false;
    }

    private static uint Slot(uint gram, int shift) => unchecked(gram * Factor) >> shift;

    private static uint Gram(ReadOnlySpan<byte> pattern) =>
        ((uint)pattern[0] << 24) | ((uint)pattern[1] << 16) | ((uint)pattern[2] << 8) | pattern[3];

    private bool Matches(uint gram, ReadOnlySpan<byte> data, bool isBinary)
    {
        for (var index = first[Slot(gram, firstShift)]; index > 0; index = next[index - 1])
        {
            if ((!isBinary || patterns.IsForBinary(index - 1)) && StartsWith(data, patterns[index - 1]))
            {
                return true;
            }
        }

        return false;
    }

    private static bool StartsWith(ReadOnlySpan<byte> data, ReadOnlySpan<byte> pattern)
    {
        if (data.Length < pattern.Length)
        {
            return false;
        }

        var fold = PatternSet.Fold;
        for (var index = 0; index < pattern.Length; index++)
        {
            if (fold[data[index]] != pattern[index])
            {
                return false;
            }
        }

        return true;
    }
}

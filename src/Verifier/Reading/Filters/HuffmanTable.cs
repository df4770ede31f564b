namespace Clona.Verifier.Reading.Filters;

/// <summary>A prefix code of deflate given by the lengths of its words (RFC 1951, 3.2.2).</summary>
internal sealed class HuffmanTable
{
    private const int MaxLength = 15;
    private const int FastBits = 9;

    private readonly ushort[] fast = new ushort[1 << FastBits];
    private readonly int[] counts = new int[MaxLength + 1];
    private readonly ushort[] symbols;

    public HuffmanTable(ReadOnlySpan<byte> lengths)
    {
        symbols = new ushort[lengths.Length];
        foreach (var length in lengths)
        {
            counts[length]++;
        }

        counts[0] = 0;
        var offsets = new int[MaxLength + 2];
        var codes = new int[MaxLength + 2];
        for (var length = 1; length <= MaxLength; length++)
        {
            offsets[length + 1] = offsets[length] + counts[length];
            codes[length + 1] = (codes[length] + counts[length]) << 1;
        }

        for (var symbol = 0; symbol < lengths.Length; symbol++)
        {
            Place(symbol, lengths[symbol], offsets, codes);
        }
    }

    /// <summary>Reads one symbol; −1 when no word of the code fits.</summary>
    public int Read(BitReader reader)
    {
        var window = reader.Peek(MaxLength);
        var entry = fast[window & ((1 << FastBits) - 1)];
        if (entry != 0)
        {
            reader.Skip(entry & 15);
            return entry >> 4;
        }

        return ReadSlowly(reader, window);
    }

    private void Place(int symbol, int length, int[] offsets, int[] codes)
    {
        if (length == 0)
        {
            return;
        }

        symbols[offsets[length]++] = (ushort)symbol;
        var code = codes[length]++;
        if (length > FastBits || code >= 1 << length)
        {
            return;
        }

        for (var index = Reverse(code, length); index < fast.Length; index += 1 << length)
        {
            fast[index] = (ushort)((symbol << 4) | length);
        }
    }

    private static int Reverse(int code, int length)
    {
        var reversed = 0;
        for (var bit = 0; bit < length; bit++)
        {
            reversed = (reversed << 1) | ((code >> bit) & 1);
        }

        return reversed;
    }

    private int ReadSlowly(BitReader reader, int window)
    {
        int code = 0, first = 0, index = 0;
        for (var length = 1; length <= MaxLength; length++)
        {
            code |= (window >> (length - 1)) & 1;
            if (code >= first && code - first < counts[length])
            {
                reader.Skip(length);
                return symbols[index + code - first];
            }

            index += counts[length];
            first = (first + counts[length]) << 1;
            code <<= 1;
        }

        return -1;
    }
}

namespace Clona.Pdf.Images.Jpeg;

/// <summary>A Huffman table of a JPEG picture, for reading and writing (ITU-T T.81, annex C).</summary>
internal sealed class JpegHuffman
{
    private const int LookBits = 9;
    private const int LongestCode = 16;

    private readonly ushort[] look = new ushort[1 << LookBits];
    private readonly int[] largest = new int[LongestCode + 1];
    private readonly int[] offset = new int[LongestCode + 1];
    private readonly byte[] values;
    private readonly (ushort Code, byte Length)[] codes = new (ushort, byte)[256];

    private JpegHuffman(ReadOnlySpan<byte> counts, byte[] values)
    {
        this.values = values;
        var (code, at) = (0, 0);
        for (var length = 1; length <= LongestCode; length++)
        {
            offset[length] = at - code;
            for (var i = 0; i < counts[length - 1]; i++, at++, code++)
            {
                codes[values[at]] = ((ushort)code, (byte)length);
                if (length <= LookBits)
                {
                    look.AsSpan(code << (LookBits - length), 1 << (LookBits - length)).Fill((ushort)((length << 8) | values[at]));
                }
            }

            largest[length] = code - 1;
            code <<= 1;
        }

    }

    /// <summary>The table of the standard for differences of brightness: it has every category (ITU-T T.81, table K.3).</summary>
    public static JpegHuffman StandardDc { get; } = Of(StandardDcData)!;

    /// <summary>The same table as a DHT segment holds it: counts of codes by length, and the values.</summary>
    public static ReadOnlySpan<byte> StandardDcData =>
        [0, 1, 5, 1, 1, 1, 1, 1, 1, 0, 0, 0, 0, 0, 0, 0, 0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11];

    /// <summary>The table at the beginning of <paramref name="data"/>; null where that is none.</summary>
    public static JpegHuffman? Of(ReadOnlySpan<byte> data)
    {
        if (data.Length < LongestCode)
        {
            return null;
        }

        var (total, room) = (0, 1);
        foreach (var count in data[..LongestCode])
        {
            total += count;
            room = (room * 2) - count;
            if (room < 0)
            {
                return null;
            }
        }

        return total <= 256 && data.Length >= LongestCode + total
            ? new(data[..LongestCode], data.Slice(LongestCode, total).ToArray())
            : null;
    }

    /// <summary>Bytes that the table takes in a segment.</summary>
    public int Size => LongestCode + values.Length;

    /// <summary>Whether the table has a code for <paramref name="value"/>.</summary>
    public bool Has(int value) => codes[value].Length > 0;

    /// <summary>The next value; −1 where the data ends or holds no code.</summary>
    public int Read(JpegBitReader bits)
    {
        var entry = look[bits.Peek(LookBits)];
        if (entry != 0)
        {
            bits.Skip(entry >> 8);
            return bits.IsPastEnd ? -1 : entry & 0xFF;
        }

        var code = 0;
        for (var length = 1; length <= LongestCode; length++)
        {
            code = (code << 1) | bits.Take(1);
            if (code <= largest[length] && offset[length] + code is >= 0 and var at && at < values.Length && codes[values[at]].Length == length)
            {
                return bits.IsPastEnd ? -1 : values[at];
            }
        }

        return -1;
    }

    /// <summary>Writes the code of a value that the table has.</summary>
    public void Write(JpegBitWriter bits, int value) => bits.Write(codes[value].Code, codes[value].Length);
}

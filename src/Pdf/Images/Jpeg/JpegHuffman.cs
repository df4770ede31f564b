using System.Runtime.CompilerServices;

namespace Clona.Pdf.Images.Jpeg;

/// <summary>A Huffman table of a JPEG picture, for reading and writing (ITU-T T.81, annex C).</summary>
internal sealed class JpegHuffman
{
    private const int LookBits = 10;
    private const int LongestCode = 16;

    private readonly ushort[] look = new ushort[1 << LookBits];

    // Behind the last code of a length, all codes shifted to the left end of 16 bits.
    private readonly int[] ends = new int[LongestCode + 1];
    private readonly int[] offset = new int[LongestCode + 1];
    private readonly byte[] values;
    private readonly (ushort Code, byte Length)[] codes = new (ushort, byte)[256];

    private JpegHuffman(ReadOnlySpan<byte> counts, byte[] values)
    {
        this.values = values;
        Data = [.. counts, .. values];
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

            ends[length] = code << (LongestCode - length);
            code <<= 1;
        }
    }

    /// <summary>The table as a segment holds it: counts of codes by length, and the values.</summary>
    public byte[] Data { get; }

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

    /// <summary>Whether the table has a code for <paramref name="value"/>.</summary>
    public bool Has(int value) => codes[value].Length > 0;

    /// <summary>Code and length for a value that the table has.</summary>
    public (ushort Code, byte Length) CodeOf(int value) => codes[value];

    /// <summary>The next value; −1 where the bits are no code.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public int Read(ref JpegBits bits)
    {
        var next = bits.Peek();
        var entry = look[next >> (32 - LookBits)];
        if (entry == 0)
        {
            return ReadLong(ref bits, next);
        }

        bits.Skip(entry >> 8);
        return entry & 0xFF;
    }

    private int ReadLong(ref JpegBits bits, uint next)
    {
        var code = (int)(next >> LongestCode);
        for (var length = LookBits + 1; length <= LongestCode; length++)
        {
            if (code < ends[length])
            {
                bits.Skip(length);
                return values[offset[length] + (code >> (LongestCode - length))];
            }
        }

        return -1;
    }
}

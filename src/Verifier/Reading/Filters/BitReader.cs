using System.Buffers.Binary;

namespace Clona.Verifier.Reading.Filters;

/// <summary>Reads the bits of deflate data, least significant first (RFC 1951, 3.1.1).</summary>
internal sealed class BitReader(byte[] data, int start)
{
    private ulong bits;
    private int count;
    private int next = start;

    /// <summary>True once bits were asked for that the data does not hold.</summary>
    public bool IsExhausted { get; private set; }

    /// <summary>Offset of the first byte of which no bit was used.</summary>
    public int BytePosition => next - (count / 8);

    /// <summary>The next bits without using them; zeros stand in behind the end.</summary>
    public int Peek(int width)
    {
        if (count < width && next <= data.Length - sizeof(ulong))
        {
            // As many whole bytes as there is room for; their bits above that are read again later.
            bits |= BinaryPrimitives.ReadUInt64LittleEndian(data.AsSpan(next)) << count;
            var more = (63 - count) >> 3;
            next += more;
            count += more * 8;
            bits &= (1UL << count) - 1;
        }

        while (count < width && next < data.Length)
        {
            bits |= (ulong)data[next++] << count;
            count += 8;
        }

        return (int)(bits & ((1UL << width) - 1));
    }

    public void Skip(int width)
    {
        if (width > count)
        {
            IsExhausted = true;
            count = 0;
            bits = 0;
            return;
        }

        bits >>= width;
        count -= width;
    }

    public int Read(int width)
    {
        var value = Peek(width);
        Skip(width);
        return value;
    }

    public void AlignToByte() => Skip(count % 8);
}

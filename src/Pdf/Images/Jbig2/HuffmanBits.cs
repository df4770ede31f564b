namespace Clona.Pdf.Images.Jbig2;

/// <summary>The bits of segments in Huffman codes, the highest of a byte first.</summary>
internal sealed class HuffmanBits(ReadOnlyMemory<byte> data)
{
    private long position;

    /// <summary>What is left from the next byte on.</summary>
    public ReadOnlyMemory<byte> Rest => data[(int)Math.Min(data.Length, (position + 7) / 8)..];

    /// <summary>The next bit.</summary>
    public int Bit()
    {
        if (position >= data.Length * 8L)
        {
            throw new Jbig2DamageException();
        }

        var bit = data.Span[(int)(position >> 3)] >> (int)(7 - (position & 7)) & 1;
        position++;
        return bit;
    }

    /// <summary>A number of up to 32 bits.</summary>
    public long Number(int length)
    {
        long value = 0;
        for (var i = 0; i < length; i++)
        {
            value = (value << 1) | (uint)Bit();
        }

        return value;
    }

    /// <summary>Goes to the next whole byte, and so many bytes on.</summary>
    public void SkipBytes(long count) => position = Math.Min(data.Length, ((position + 7) / 8) + count) * 8;
}

using System.Buffers.Binary;
using Clona.Pdf.Writing;

namespace Clona.Pdf.Images.Jpeg;

/// <summary>Writes the bits of entropy-coded data with stuffed zeros, interval by interval (ITU-T T.81, F.1.2.3).</summary>
/// <param name="sink">Takes whole intervals.</param>
/// <param name="capacity">Bytes to expect.</param>
internal sealed class JpegBitWriter(ByteSink sink, int capacity)
{
    private const int Word = 32;

    private byte[] buffer = new byte[Math.Max(64, capacity)];
    private int length;
    private ulong held;
    private int count;

    /// <summary>Writes up to 32 bits.</summary>
    public void Write(uint value, int bits)
    {
        held = (held << bits) | (value & (uint)((1UL << bits) - 1));
        count += bits;
        if (count >= Word)
        {
            Reserve();
            count -= Word;
            BinaryPrimitives.WriteUInt32BigEndian(buffer.AsSpan(length), (uint)(held >> count));
            length += sizeof(uint);
        }
    }

    /// <summary>Writes the bits from <paramref name="start"/> to <paramref name="end"/> of what was read.</summary>
    public void Copy(JpegBits bits, int start, int end)
    {
        bits.Position = start;
        for (; end - bits.Position >= Word; bits.Skip(Word))
        {
            Write(bits.Peek(), Word);
        }

        if (end > bits.Position)
        {
            Write(bits.Peek() >> (Word - (end - bits.Position)), end - bits.Position);
        }
    }

    /// <summary>Ends an interval: fills its last byte with ones and hands it over.</summary>
    public void Finish()
    {
        if (count % 8 != 0)
        {
            Write(0xFF, 8 - (count % 8));
        }

        Reserve();
        while (count > 0)
        {
            count -= 8;
            buffer[length++] = (byte)(held >> count);
        }

        Stuff(buffer.AsSpan(0, length));
        length = 0;
    }

    private void Stuff(ReadOnlySpan<byte> plain)
    {
        while (plain.IndexOf((byte)0xFF) is >= 0 and var found)
        {
            sink.Write(plain[..(found + 1)]);
            sink.Write((byte)0);
            plain = plain[(found + 1)..];
        }

        sink.Write(plain);
    }

    private void Reserve()
    {
        if (length + sizeof(ulong) > buffer.Length)
        {
            Array.Resize(ref buffer, buffer.Length * 2);
        }
    }
}

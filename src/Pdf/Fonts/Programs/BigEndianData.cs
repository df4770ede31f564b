using System.Buffers.Binary;

namespace Clona.Pdf.Fonts.Programs;

/// <summary>
/// Bytes of a font program; what lies outside reads as zero, so that a cut font is read as far as it goes.
/// </summary>
/// <param name="bytes">The whole program or table.</param>
internal readonly struct BigEndianData(ReadOnlyMemory<byte> bytes)
{
    /// <summary>Number of bytes.</summary>
    public int Length => bytes.Length;

    /// <summary>The byte at <paramref name="at"/>.</summary>
    public int Byte(long at) => at >= 0 && at < bytes.Length ? bytes.Span[(int)at] : 0;

    /// <summary>The unsigned 16-bit number at <paramref name="at"/>.</summary>
    public int UInt16(long at) =>
        at >= 0 && at + 2 <= bytes.Length ? BinaryPrimitives.ReadUInt16BigEndian(bytes.Span[(int)at..]) : 0;

    /// <summary>The unsigned 32-bit number at <paramref name="at"/>.</summary>
    public long UInt32(long at) =>
        at >= 0 && at + 4 <= bytes.Length ? BinaryPrimitives.ReadUInt32BigEndian(bytes.Span[(int)at..]) : 0;

    /// <summary>The unsigned number of <paramref name="size"/> bytes, 1 to 4, at <paramref name="at"/>.</summary>
    public long Number(long at, int size)
    {
        var value = 0L;
        for (var i = 0; i < size; i++)
        {
            value = (value << 8) | (uint)Byte(at + i);
        }

        return value;
    }

    /// <summary>The part from <paramref name="start"/>, as long as there is data.</summary>
    public ReadOnlyMemory<byte> Slice(long start, long length)
    {
        var from = (int)Math.Clamp(start, 0, bytes.Length);
        return bytes.Slice(from, (int)Math.Clamp(length, 0, bytes.Length - from));
    }
}

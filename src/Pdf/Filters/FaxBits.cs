using System.Buffers.Binary;

namespace Clona.Pdf.Filters;

/// <summary>Looks ahead in fax data bit by bit; behind the end there are zeros.</summary>
internal ref struct FaxBits(ReadOnlySpan<byte> bytes)
{
    private readonly ReadOnlySpan<byte> bytes = bytes;

    /// <summary>Bits taken so far.</summary>
    public long Position { get; private set; }

    /// <summary>Whether all bits were taken.</summary>
    public readonly bool IsAtEnd => Position >= bytes.Length * 8L;

    /// <summary>The next <paramref name="count"/> bits, at most 24.</summary>
    public readonly int Peek(int count)
    {
        var start = (int)(Position >> 3);
        uint window = 0;
        if (start + sizeof(uint) <= bytes.Length)
        {
            window = BinaryPrimitives.ReadUInt32BigEndian(bytes[start..]);
        }
        else
        {
            for (var i = 0; i < sizeof(uint); i++)
            {
                window = (window << 8) | (start + i < bytes.Length ? bytes[start + i] : 0u);
            }
        }

        return (int)((window << (int)(Position & 7)) >> (32 - count));
    }

    /// <summary>Takes bits.</summary>
    public void Skip(int count) => Position = Math.Min(Position + count, bytes.Length * 8L);

    /// <summary>Takes bits up to the next byte.</summary>
    public void Align() => Position = (Position + 7) & ~7L;
}

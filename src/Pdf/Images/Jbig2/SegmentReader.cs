using System.Buffers.Binary;

namespace Clona.Pdf.Images.Jbig2;

/// <summary>Reads the fixed fields at the beginning of a segment's data.</summary>
internal sealed class SegmentReader(ReadOnlyMemory<byte> data)
{
    private int position;

    /// <summary>What is left.</summary>
    public ReadOnlyMemory<byte> Rest => data[position..];

    /// <summary>The next byte.</summary>
    public int Byte() => Take(1)[0];

    /// <summary>The next two bytes.</summary>
    public int Short() => BinaryPrimitives.ReadUInt16BigEndian(Take(2));

    /// <summary>The next four bytes.</summary>
    public uint Word() => BinaryPrimitives.ReadUInt32BigEndian(Take(4));

    /// <summary>Places of adaptive pixels.</summary>
    public (int X, int Y)[] Places(int count)
    {
        var places = new (int X, int Y)[count];
        for (var i = 0; i < count; i++)
        {
            places[i] = ((sbyte)Byte(), (sbyte)Byte());
        }

        return places;
    }

    private ReadOnlySpan<byte> Take(int count)
    {
        if (data.Length - position < count)
        {
            throw new Jbig2DamageException();
        }

        position += count;
        return data.Span.Slice(position - count, count);
    }
}

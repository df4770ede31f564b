using System.Buffers.Binary;

namespace Clona.Pdf.Images.Jpeg;

/// <summary>Looks at the bits of entropy-coded data without stuffed bytes, from any bit on.</summary>
/// <remarks>What is looked at behind the end is zero, within <see cref="Padding"/> bytes; whoever reads says how far the bits go.</remarks>
/// <param name="bytes">The data and its padding.</param>
internal struct JpegBits(byte[] bytes)
{
    /// <summary>Zeros that have to follow the data: more than the largest block takes.</summary>
    public const int Padding = 512;

    /// <summary>Number of the next bit.</summary>
    public int Position { get; set; }

    /// <summary>The next 32 bits, the first one highest.</summary>
    public readonly uint Peek() =>
        (uint)(BinaryPrimitives.ReadUInt64BigEndian(bytes.AsSpan(Position >> 3)) << (Position & 7) >> 32);

    /// <summary>Goes on by so many bits.</summary>
    public void Skip(int length) => Position += length;

    /// <summary>Takes up to 16 bits.</summary>
    public int Take(int length)
    {
        if (length == 0)
        {
            return 0;
        }

        var value = (int)(Peek() >> (32 - length));
        Position += length;
        return value;
    }
}

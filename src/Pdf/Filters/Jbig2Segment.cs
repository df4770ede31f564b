using System.Buffers.Binary;

namespace Clona.Pdf.Filters;

/// <summary>The header of a segment of JBIG2 data (ITU-T T.88, 7.2).</summary>
/// <param name="Number">Its number.</param>
/// <param name="Type">What it is.</param>
/// <param name="Referred">Numbers of the segments that it refers to.</param>
/// <param name="DataStart">Offset of its data.</param>
/// <param name="End">Offset of what follows it; may lie behind the end of the bytes.</param>
internal sealed record Jbig2Segment(uint Number, int Type, IReadOnlyList<uint> Referred, int DataStart, long End)
{
    private const int MostReferredSegments = 65_536;
    private const uint UnknownLength = 0xFFFFFFFF;
    private const int ImmediateGenericRegion = 38;
    private const int GenericRegionFlags = 17;

    /// <summary>The segment that begins at <paramref name="position"/>; null where none does.</summary>
    public static Jbig2Segment? At(ReadOnlySpan<byte> bytes, int position)
    {
        if (position + 6 > bytes.Length)
        {
            return null;
        }

        var number = BinaryPrimitives.ReadUInt32BigEndian(bytes[position..]);
        var flags = bytes[position + 4];
        position += 5;
        if (ReferredCount(bytes, ref position) is not { } count)
        {
            return null;
        }

        var size = number <= 256 ? 1 : number <= 65_536 ? 2 : 4;
        var referred = position;
        position += count * size;
        position += (flags & 0x40) != 0 ? 4 : 1;
        if (position + 4 > bytes.Length)
        {
            return null;
        }

        var length = BinaryPrimitives.ReadUInt32BigEndian(bytes[position..]);
        position += 4;
        var type = flags & 0x3F;
        if (length == UnknownLength)
        {
            if (type != ImmediateGenericRegion)
            {
                return null;
            }

            length = LengthOfRegion(bytes[position..]);
        }

        return new(number, type, Numbers(bytes[referred..], count, size), position, (long)position + length);
    }

    private static uint[] Numbers(ReadOnlySpan<byte> bytes, int count, int size)
    {
        var numbers = new uint[count];
        for (var i = 0; i < count; i++)
        {
            foreach (var part in bytes.Slice(i * size, size))
            {
                numbers[i] = (numbers[i] << 8) | part;
            }
        }

        return numbers;
    }

    private static int? ReferredCount(ReadOnlySpan<byte> bytes, ref int position)
    {
        var count = bytes[position] >> 5;
        if (count < 7)
        {
            position++;
            return count;
        }

        if (position + 4 > bytes.Length)
        {
            return null;
        }

        var many = BinaryPrimitives.ReadUInt32BigEndian(bytes[position..]) & 0x1FFFFFFF;
        position += 4 + (int)((many + 8) / 8);
        return many <= MostReferredSegments && position < bytes.Length ? (int)many : null;
    }

    // 7.2.7: ends at the first FF AC, or 00 00 where coded as MMR, with the number of rows after it.
    private static uint LengthOfRegion(ReadOnlySpan<byte> data)
    {
        if (data.Length <= GenericRegionFlags)
        {
            return UnknownLength;
        }

        ReadOnlySpan<byte> end = (data[GenericRegionFlags] & 1) != 0 ? [0, 0] : [0xFF, 0xAC];
        var found = data[(GenericRegionFlags + 1)..].IndexOf(end);
        return found < 0 ? UnknownLength : (uint)(GenericRegionFlags + 1 + found + end.Length + 4);
    }
}

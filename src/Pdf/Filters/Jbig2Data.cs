using System.Buffers.Binary;
using Clona.Pdf.Writing;

namespace Clona.Pdf.Filters;

/// <summary>JBIG2 data segment by segment, as PDF embeds it: without file header (ITU-T T.88, 7.2 and annex D.3).</summary>
internal static class Jbig2Data
{
    private const int MostReferredSegments = 65_536;
    private const uint UnknownLength = 0xFFFFFFFF;
    private const int ImmediateGenericRegion = 38;
    private const int GenericRegionFlags = 17;

    /// <summary>
    /// The segments that a decoder needs for the picture: no comments or other extensions, no profiles, no end marks,
    /// nothing after the last segment.
    /// </summary>
    /// <returns>Null where the data is not made of segments, or none of them is needed.</returns>
    public static ReadOnlyMemory<byte>? WithoutMetadata(ReadOnlyMemory<byte> data)
    {
        var bytes = data.Span;
        var sink = new ByteSink(data.Length);
        for (var position = 0; HeaderAt(bytes, position) is { } header;)
        {
            var end = (long)header.DataStart + header.DataLength;
            if (end > bytes.Length)
            {
                break;
            }

            if (IsNeeded(header.Type))
            {
                sink.Write(bytes[position..(int)end]);
            }

            position = (int)end;
        }

        return sink.Length > 0 ? sink.Written : (ReadOnlyMemory<byte>?)null;
    }

    // Dictionaries, regions, page information, ends of stripes and code tables.
    private static bool IsNeeded(int type) => type is 0 or 4 or 6 or 7 or 16 or 20 or 22 or 23 or 36 or 38 or 39
        or 40 or 42 or 43 or 48 or 50 or 53;

    private static SegmentHeader? HeaderAt(ReadOnlySpan<byte> bytes, int position)
    {
        if (position + 6 > bytes.Length)
        {
            return null;
        }

        var number = BinaryPrimitives.ReadUInt32BigEndian(bytes[position..]);
        var flags = bytes[position + 4];
        position += 5;
        if (ReferredCount(bytes, ref position) is not { } referred)
        {
            return null;
        }

        position += referred * (number <= 256 ? 1 : number <= 65_536 ? 2 : 4);
        position += (flags & 0x40) != 0 ? 4 : 1;
        if (position + 4 > bytes.Length)
        {
            return null;
        }

        var length = BinaryPrimitives.ReadUInt32BigEndian(bytes[position..]);
        position += 4;
        var type = flags & 0x3F;
        return length != UnknownLength ? new(type, position, length)
            : type == ImmediateGenericRegion ? new(type, position, LengthOfRegion(bytes[position..]))
            : null;
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

    private readonly record struct SegmentHeader(int Type, int DataStart, uint DataLength);
}

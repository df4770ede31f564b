using System.Buffers.Binary;
using Clona.Pdf.Writing;

namespace Clona.Pdf.Filters;

/// <summary>A JPEG 2000 codestream marker by marker (ITU-T T.800, annex A).</summary>
internal static class JpxCodestream
{
    private const int StartOfTilePart = 0xFF90;
    private const int StartOfData = 0xFF93;
    private const int TilePartSegment = 10;
    private const int Extended = 0xFF50;
    private const int TileLengths = 0xFF55;
    private const int PacketLengths = 0xFF57;
    private const int Comment = 0xFF64;

    // Offset of what a codestream asks of decoders, and the last profile of the standard's first edition (A.5.1).
    private const int Capabilities = 6;
    private const int LastProfile = 2;

    /// <summary>Whether the data begins with a codestream instead of boxes.</summary>
    public static bool IsAtStartOf(ReadOnlySpan<byte> bytes) => bytes.StartsWith((ReadOnlySpan<byte>)[0xFF, 0x4F, 0xFF, 0x51]);

    /// <summary>
    /// The codestream without comments, without the tables of lengths, which decoders do not need, and without what
    /// follows its end.
    /// </summary>
    /// <returns>Null where it has no tile.</returns>
    public static ReadOnlyMemory<byte>? WithoutMetadata(ReadOnlySpan<byte> bytes)
    {
        if (!IsAtStartOf(bytes))
        {
            return null;
        }

        var sink = new ByteSink(bytes.Length);
        sink.Write(bytes[..2]);
        var position = 2;
        CopyHeader(sink, bytes, ref position, StartOfTilePart);
        var tileParts = 0;
        while (MarkerAt(bytes, position) == StartOfTilePart && CopyTilePart(sink, bytes, ref position))
        {
            tileParts++;
        }

        sink.Write([0xFF, 0xD9]);
        return tileParts > 0 ? sink.Written : (ReadOnlyMemory<byte>?)null;
    }

    /// <summary>
    /// Whether decoders know all that its main header says, and <see cref="WithoutMetadata"/> leaves none of it out that they obey: it claims no more
    /// than part 1 of the standard, and has no markers but those of it.
    /// </summary>
    public static bool IsOfFirstPart(ReadOnlySpan<byte> bytes)
    {
        if (!IsAtStartOf(bytes) || bytes.Length < Capabilities + 2 || BinaryPrimitives.ReadUInt16BigEndian(bytes[Capabilities..]) > LastProfile)
        {
            return false;
        }

        var position = 2;
        while (MarkerAt(bytes, position) is var marker and not StartOfTilePart)
        {
            var length = MarkerAt(bytes, position + 2);
            if (length < 2 || marker == Extended || !(IsNeeded(marker) || marker is TileLengths or PacketLengths or Comment))
            {
                return false;
            }

            position += 2 + length;
        }

        return true;
    }

    // Stops in front of the marker that ends the header, or where there is no segment.
    private static void CopyHeader(ByteSink sink, ReadOnlySpan<byte> bytes, ref int position, int endMarker)
    {
        while (MarkerAt(bytes, position) is var marker and > 0xFF00 && marker != endMarker)
        {
            var length = position + 4 <= bytes.Length ? BinaryPrimitives.ReadUInt16BigEndian(bytes[(position + 2)..]) : 0;
            if (length < 2 || position + 2 + length > bytes.Length)
            {
                return;
            }

            if (IsNeeded(marker))
            {
                sink.Write(bytes.Slice(position, 2 + length));
            }

            position += 2 + length;
        }
    }

    private static bool CopyTilePart(ByteSink sink, ReadOnlySpan<byte> bytes, ref int position)
    {
        var start = position;
        if (start + 2 + TilePartSegment > bytes.Length)
        {
            return false;
        }

        var declared = BinaryPrimitives.ReadUInt32BigEndian(bytes[(start + 6)..]);
        var header = new ByteSink();
        position += 2 + TilePartSegment;
        CopyHeader(header, bytes, ref position, StartOfData);
        if (MarkerAt(bytes, position) != StartOfData)
        {
            return false;
        }

        var data = bytes[(position + 2)..EndOfPart(bytes, start, position + 2, declared)];
        Span<byte> segment = stackalloc byte[2 + TilePartSegment];
        bytes.Slice(start, segment.Length).CopyTo(segment);
        BinaryPrimitives.WriteInt32BigEndian(segment[6..], segment.Length + header.Length + 2 + data.Length);
        sink.Write(segment);
        sink.Write(header.Written.Span);
        sink.Write([0xFF, 0x93]);
        sink.Write(data);
        position += 2 + data.Length;
        return true;
    }

    // 0 says that the part goes to the end of the codestream.
    private static int EndOfPart(ReadOnlySpan<byte> bytes, int start, int dataStart, uint declared)
    {
        if (declared > 0)
        {
            return (int)Math.Clamp(start + (long)declared, dataStart, bytes.Length);
        }

        var end = bytes[dataStart..].LastIndexOf((ReadOnlySpan<byte>)[0xFF, 0xD9]);
        return end < 0 ? bytes.Length : dataStart + end;
    }

    // Sizes, coding and quantisation styles, regions of interest, progression, packed packet headers, registration.
    private static bool IsNeeded(int marker) =>
        marker is 0xFF50 or 0xFF51 or 0xFF52 or 0xFF53 or 0xFF5C or 0xFF5D or 0xFF5E or 0xFF5F or 0xFF60 or 0xFF61 or 0xFF63;

    private static int MarkerAt(ReadOnlySpan<byte> bytes, int position) =>
        position + 2 <= bytes.Length ? BinaryPrimitives.ReadUInt16BigEndian(bytes[position..]) : 0;
}

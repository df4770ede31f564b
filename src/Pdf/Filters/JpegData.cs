using System.Buffers.Binary;
using Clona.Pdf.Writing;

namespace Clona.Pdf.Filters;

/// <summary>JPEG data marker by marker (ITU-T T.81, annex B).</summary>
internal static class JpegData
{
    private const byte StartOfImage = 0xD8;
    private const byte EndOfImage = 0xD9;
    private const byte StartOfScan = 0xDA;
    private const byte FirstApplication = 0xE0;
    private const byte AdobeApplication = 0xEE;
    private const byte LastApplication = 0xEF;
    private const byte FirstUndefined = 0xF0;
    private const byte Comment = 0xFE;
    private const int AdobeLength = 14;

    /// <summary>
    /// The picture alone: no application data but Adobe's colour marker, no comments, nothing after the end of the
    /// image.
    /// </summary>
    /// <returns>Null where the data is not JPEG.</returns>
    public static ReadOnlyMemory<byte>? WithoutMetadata(ReadOnlyMemory<byte> data)
    {
        var bytes = data.Span;
        var position = bytes.IndexOf((ReadOnlySpan<byte>)[0xFF, StartOfImage]);
        if (position < 0)
        {
            return null;
        }

        var sink = new ByteSink(data.Length);
        sink.Write([0xFF, StartOfImage]);
        position += 2;
        var hasScan = false;
        while (NextMarker(bytes, ref position) is { } marker && marker != EndOfImage)
        {
            if (IsBare(marker))
            {
                continue;
            }

            var length = SegmentLength(bytes, position);
            if (length == 0)
            {
                break;
            }

            var segment = bytes.Slice(position, length);
            position += length;
            WriteSegment(sink, marker, segment);
            if (marker == StartOfScan)
            {
                hasScan = true;
                var end = EndOfScan(bytes, position);
                sink.Write(bytes[position..end]);
                position = end;
            }
        }

        sink.Write([0xFF, EndOfImage]);
        return hasScan ? sink.Written : (ReadOnlyMemory<byte>?)null;
    }

    private static byte? NextMarker(ReadOnlySpan<byte> bytes, ref int position)
    {
        while (position < bytes.Length)
        {
            var found = bytes[position..].IndexOf((byte)0xFF);
            if (found < 0)
            {
                break;
            }

            position += found + 1;
            if (position < bytes.Length && bytes[position] is not (0 or 0xFF))
            {
                return bytes[position++];
            }
        }

        return null;
    }

    // Markers without a segment: TEM, RST and stray SOI.
    private static bool IsBare(byte marker) => marker is 0x01 or (>= 0xD0 and <= StartOfImage);

    private static int SegmentLength(ReadOnlySpan<byte> bytes, int position)
    {
        var length = position + 2 <= bytes.Length ? BinaryPrimitives.ReadUInt16BigEndian(bytes[position..]) : 0;
        return length >= 2 && position + length <= bytes.Length ? length : 0;
    }

    private static void WriteSegment(ByteSink sink, byte marker, ReadOnlySpan<byte> segment)
    {
        var isAdobe = marker == AdobeApplication && segment.Length >= AdobeLength && segment[2..].StartsWith("Adobe"u8);
        if (isAdobe)
        {
            // Twelve bytes behind the length are defined; what is appended to them is not for decoders.
            sink.Write([0xFF, AdobeApplication, 0, AdobeLength]);
            sink.Write(segment[2..AdobeLength]);
        }
        else if (marker is not ((>= FirstApplication and <= LastApplication) or (>= FirstUndefined and <= Comment)))
        {
            sink.Write([0xFF, marker]);
            sink.Write(segment);
        }
    }

    /// <summary>
    /// Offset of the marker that ends the entropy-coded data; restart markers and stuffed zeros belong to it.
    /// </summary>
    private static int EndOfScan(ReadOnlySpan<byte> bytes, int position)
    {
        while (position < bytes.Length)
        {
            var found = bytes[position..].IndexOf((byte)0xFF);
            if (found < 0 || position + found + 1 >= bytes.Length)
            {
                break;
            }

            position += found;
            if (bytes[position + 1] is not (0 or 0xFF or (>= 0xD0 and <= 0xD7)))
            {
                return position;
            }

            position += bytes[position + 1] == 0xFF ? 1 : 2;
        }

        return bytes.Length;
    }
}

using System.Buffers.Binary;

namespace Clona.Office.Pictures;

/// <summary>Keeps the segments of a JPEG that draw it.</summary>
internal static class JpegSegments
{
    private const byte Escape = 0xFF;
    private const byte StartOfScan = 0xDA;
    private const byte EndOfImage = 0xD9;
    private const byte Comment = 0xFE;
    private const byte FirstApplication = 0xE0;
    private const byte LastApplication = 0xEF;
    private const byte AdobeApplication = 0xEE;
    private const int AdobeLength = 14;

    /// <summary>The picture without other segments, or null where it is damaged.</summary>
    public static byte[]? Clean(ReadOnlySpan<byte> data)
    {
        using var output = new MemoryStream();
        output.Write(data[..2]);
        var position = 2;
        while (position + 2 <= data.Length && data[position] == Escape)
        {
            var marker = data[position + 1];
            if (marker == EndOfImage)
            {
                output.Write(data.Slice(position, 2));
                return output.ToArray();
            }

            if (position + 4 > data.Length)
            {
                return null;
            }

            var length = BinaryPrimitives.ReadUInt16BigEndian(data[(position + 2)..]) + 2;
            if (length < 4 || position + length > data.Length)
            {
                return null;
            }

            var segment = data.Slice(position, length);
            if (IsDrawing(marker, segment))
            {
                output.Write(segment);
            }

            position += length;
            if (marker == StartOfScan)
            {
                var end = EndOfScan(data, position);
                output.Write(data[position..end]);
                position = end;
            }
        }

        return null;
    }

    // Adobe's segment says how colours are stored; without it some pictures change theirs.
    private static bool IsDrawing(byte marker, ReadOnlySpan<byte> segment) => marker switch
    {
        Comment => false,
        AdobeApplication => segment.Length == AdobeLength + 2 && segment[4..].StartsWith("Adobe"u8),
        >= FirstApplication and <= LastApplication => false,
        _ => true,
    };

    private static int EndOfScan(ReadOnlySpan<byte> data, int position)
    {
        while (position + 1 < data.Length)
        {
            if (data[position] == Escape && data[position + 1] is not 0 and not (>= 0xD0 and <= 0xD7))
            {
                return position;
            }

            position++;
        }

        return data.Length;
    }
}

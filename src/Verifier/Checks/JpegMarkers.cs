namespace Clona.Verifier.Checks;

/// <summary>Walks the markers of a JPEG and finds what does not belong to the picture (ITU-T T.81, annex B).</summary>
internal static class JpegMarkers
{
    private const byte StartOfScan = 0xDA;
    private const byte EndOfImage = 0xD9;
    private const byte Comment = 0xFE;
    private const byte App0 = 0xE0;
    private const byte App14 = 0xEE;
    private const byte App15 = 0xEF;
    private const int PlainApp0Length = 16;
    private const int PlainApp14Length = 14;

    /// <summary>None when only the picture and the plain APP0 and APP14 headers are there.</summary>
    public static CheckReason Inspect(ReadOnlySpan<byte> data)
    {
        if (data.Length < 4 || data[0] != 0xFF || data[1] != 0xD8)
        {
            return CheckReason.StreamNotDecodable;
        }

        var position = 2;
        while (position + 1 < data.Length)
        {
            if (data[position] != 0xFF)
            {
                return CheckReason.StreamNotDecodable;
            }

            var marker = data[position + 1];
            if (marker == EndOfImage)
            {
                return position + 2 == data.Length ? CheckReason.None : CheckReason.ImageTrailingBytes;
            }

            if (!TrySkip(data, marker, ref position, out var reason))
            {
                return reason;
            }
        }

        return CheckReason.StreamNotDecodable;
    }

    private static bool TrySkip(ReadOnlySpan<byte> data, byte marker, ref int position, out CheckReason reason)
    {
        reason = CheckReason.StreamNotDecodable;
        if (marker is 0xFF or 0x01 or (>= 0xD0 and <= 0xD7))
        {
            position += marker == 0xFF ? 1 : 2;
            return true;
        }

        if (position + 3 >= data.Length)
        {
            return false;
        }

        var length = (data[position + 2] << 8) | data[position + 3];
        if (!IsPlain(marker, length))
        {
            reason = CheckReason.ImageMetadata;
            return false;
        }

        position += 2 + length;
        position = marker == StartOfScan ? EndOfScan(data, position) : position;
        return length >= 2;
    }

    private static bool IsPlain(byte marker, int length) => marker switch
    {
        Comment => false,
        App0 => length == PlainApp0Length,
        App14 => length == PlainApp14Length,
        > App0 and <= App15 => false,
        _ => true,
    };

    /// <summary>The next marker that is neither a stuffed byte nor a restart.</summary>
    private static int EndOfScan(ReadOnlySpan<byte> data, int position)
    {
        while (position + 1 < data.Length
            && (data[position] != 0xFF || data[position + 1] is 0 or (>= 0xD0 and <= 0xD7)))
        {
            position++;
        }

        return position;
    }
}

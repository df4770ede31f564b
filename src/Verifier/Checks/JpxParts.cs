namespace Clona.Verifier.Checks;

/// <summary>Walks the boxes and markers of JPEG 2000 and finds what does not belong to the picture (ITU-T T.800).</summary>
internal static class JpxParts
{
    /// <summary>Box types in which the picture is, by their four letters.</summary>
    private static readonly HashSet<string> Boxes = new(StringComparer.Ordinal)
    {
        "jP  ", "ftyp", "jp2h", "jp2c", "ihdr", "bpcc", "colr", "pclr", "cmap", "cdef",
    };

    /// <summary>None when there is nothing but the picture.</summary>
    public static CheckReason Inspect(ReadOnlySpan<byte> data)
    {
        if (data is [0xFF, 0x4F, ..])
        {
            return InspectCodestream(data);
        }

        return data is [_, _, _, _, (byte)'j', (byte)'P', (byte)' ', (byte)' ', ..] ? InspectBoxes(data) : CheckReason.StreamNotDecodable;
    }

    private static CheckReason InspectBoxes(ReadOnlySpan<byte> data)
    {
        for (var rest = data; !rest.IsEmpty;)
        {
            if (rest.Length < 8 || Number(rest) is < 8 or > int.MaxValue || Number(rest) > rest.Length)
            {
                return CheckReason.ImageTrailingBytes;
            }

            var type = System.Text.Encoding.Latin1.GetString(rest[4..8]);
            var content = rest[8..(int)Number(rest)];
            var reason = !Boxes.Contains(type) ? CheckReason.ImageMetadata
                : type == "jp2h" ? InspectBoxes(content)
                : type == "jp2c" ? InspectCodestream(content)
                : CheckReason.None;
            if (reason != CheckReason.None)
            {
                return reason;
            }

            rest = rest[(int)Number(rest)..];
        }

        return data.IsEmpty ? CheckReason.StreamNotDecodable : CheckReason.None;
    }

    private static CheckReason InspectCodestream(ReadOnlySpan<byte> data)
    {
        if (data is not [0xFF, 0x4F, 0xFF, 0x51, ..])
        {
            return CheckReason.StreamNotDecodable;
        }

        var at = 2;
        long partEnd = 0;
        while (at + 1 < data.Length && data[at] == 0xFF)
        {
            var marker = data[at + 1];
            if (marker == 0xD9)
            {
                return at + 2 == data.Length ? CheckReason.None : CheckReason.ImageTrailingBytes;
            }

            if (marker == 0x93)
            {
                at = (int)Math.Min(partEnd, data.Length);
                continue;
            }

            // Comments, and tables of lengths that decoders can do without.
            if (marker is 0x64 or 0x55 or 0x57 or 0x58)
            {
                return CheckReason.ImageMetadata;
            }

            if (at + 12 > data.Length && (marker == 0x90 || at + 4 > data.Length))
            {
                break;
            }

            partEnd = marker == 0x90 ? at + Number(data[(at + 6)..]) : partEnd;
            at += 2 + ((data[at + 2] << 8) | data[at + 3]);
        }

        return CheckReason.StreamNotDecodable;
    }

    private static uint Number(ReadOnlySpan<byte> data) =>
        ((uint)data[0] << 24) | ((uint)data[1] << 16) | ((uint)data[2] << 8) | data[3];
}

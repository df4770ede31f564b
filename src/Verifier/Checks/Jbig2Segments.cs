namespace Clona.Verifier.Checks;

/// <summary>Walks the segments of JBIG2 data and finds what does not belong to the picture (ITU-T T.88, 7.2).</summary>
internal static class Jbig2Segments
{
    private const int Profiles = 52;
    private const int Extension = 62;

    /// <summary>None when every byte belongs to a segment and none of them is a comment, profile or other extension.</summary>
    public static CheckReason Inspect(ReadOnlySpan<byte> data)
    {
        var rest = data;
        while (!rest.IsEmpty)
        {
            if (!TrySplit(rest, out var type, out var length) || length > (uint)rest.Length)
            {
                return rest.Length == data.Length ? CheckReason.StreamNotDecodable : CheckReason.ImageTrailingBytes;
            }

            if (type is Profiles or Extension)
            {
                return CheckReason.ImageMetadata;
            }

            rest = rest[(int)length..];
        }

        return data.IsEmpty ? CheckReason.StreamNotDecodable : CheckReason.None;
    }

    /// <summary>Type and whole length of the segment at the beginning.</summary>
    private static bool TrySplit(ReadOnlySpan<byte> data, out int type, out long length)
    {
        (type, length) = (0, 0);
        if (data.Length < 11)
        {
            return false;
        }

        type = data[4] & 63;
        long count = data[5] >> 5;
        long at = 6;
        if (count == 7)
        {
            count = Number(data[5..]) & 0x1FFFFFFF;
            at = 9 + ((count + 8) / 8);
        }

        at += count * (Number(data) switch { <= 256 => 1, <= 65_536 => 2, _ => 4 });
        at += (data[4] & 64) == 0 ? 1 : 4;
        if (at + 4 > data.Length)
        {
            return false;
        }

        var declared = Number(data[(int)at..]);
        at += 4;
        length = declared == uint.MaxValue ? at + UnknownLength(data[(int)at..]) : at + declared;
        return true;
    }

    /// <summary>Only an immediate generic region may leave its length open; it ends at its end mark and a row count.</summary>
    private static long UnknownLength(ReadOnlySpan<byte> region)
    {
        if (region.Length < 18)
        {
            return uint.MaxValue;
        }

        var isFax = (region[17] & 1) == 1;
        for (var i = 18; i + 1 < region.Length; i++)
        {
            if (isFax ? region[i] == 0 && region[i + 1] == 0 : region[i] == 0xFF && region[i + 1] == 0xAC)
            {
                return i + 6;
            }
        }

        return uint.MaxValue;
    }

    private static uint Number(ReadOnlySpan<byte> data) =>
        ((uint)data[0] << 24) | ((uint)data[1] << 16) | ((uint)data[2] << 8) | data[3];
}

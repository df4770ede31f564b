using System.IO.Compression;
using System.Runtime.InteropServices;

namespace Clona.Pdf.Filters;

/// <summary>FlateDecode (ISO 32000-2, 7.4.4): RFC 1950 data, or bare RFC 1951 data as some writers leave it.</summary>
internal static class Flate
{
    private const int ChunkBytes = 64 * 1024;
    private const int HeaderBytes = 2;

    private static readonly byte[] EmptyStream = [0x78, 0x9C, 0x03, 0x00, 0x00, 0x00, 0x00, 0x01];

    /// <summary>
    /// Undoes the compression. The checksum is not looked at: damaged data gives all that can be read.
    /// </summary>
    /// <returns>False where the data ended in damage.</returns>
    public static bool Decode(ReadOnlyMemory<byte> input, DecodeOutput output)
    {
        if (input.IsEmpty)
        {
            return true;
        }

        output.Expect(input.Length * 4L);
        var hasHeader = input.Length > HeaderBytes && (input.Span[0] & 0x0F) == 8;
        var isWhole = Inflate(hasHeader ? input[HeaderBytes..] : input, output);
        return isWhole || output.Length > 0 || !hasHeader ? isWhole : Inflate(input, output);
    }

    /// <summary>Undoes the compression strip by strip.</summary>
    /// <returns>False where the data is damaged or no RFC 1950 data: then what was written is worthless.</returns>
    public static bool Pour(ReadOnlyMemory<byte> input, DecodeOutput output) =>
        input.Length > HeaderBytes && (input.Span[0] & 0x0F) == 8 && TryInflate(input[HeaderBytes..], output);

    /// <summary>Compresses into RFC 1950 form what <paramref name="write"/> writes; null where it gives up.</summary>
    public static byte[]? Encode(Predicate<Stream> write, CompressionLevel level)
    {
        using var result = new MemoryStream();
        using (var compressor = new ZLibStream(result, level, leaveOpen: true))
        {
            if (!write(compressor))
            {
                return null;
            }
        }

        return result.ToArray();
    }

    /// <summary>Compresses into RFC 1950 form.</summary>
    public static byte[] Encode(ReadOnlySpan<byte> data, CompressionLevel level)
    {
        // The compressor writes nothing at all for no data, and nothing cannot be decoded.
        if (data.IsEmpty)
        {
            return [.. EmptyStream];
        }

        using var result = new MemoryStream((data.Length / 2) + 64);
        using (var compressor = new ZLibStream(result, level, leaveOpen: true))
        {
            compressor.Write(data);
        }

        return result.ToArray();
    }

    private static bool Inflate(ReadOnlyMemory<byte> data, DecodeOutput output)
    {
        var start = output.Length;
        if (TryInflate(data, output))
        {
            return true;
        }

        // The call that meets the damage loses what it had already unpacked: go there again and take the last bytes one
        // by one.
        var sound = output.Length - start;
        output.CutTo(start);
        TryInflate(data, output, sound);
        return false;
    }

    private static bool TryInflate(ReadOnlyMemory<byte> data, DecodeOutput output, int soundBytes = int.MaxValue)
    {
        using var source = AsStream(data);
        using var inflater = new DeflateStream(source, CompressionMode.Decompress);
        var start = output.Length;
        try
        {
            while (true)
            {
                var unread = soundBytes - (output.Length - start);
                var room = output.Room(1);
                var size = Math.Min(unread > 0 ? Math.Min(ChunkBytes, unread) : 1, room.Length);
                var count = room.IsEmpty ? 0 : inflater.Read(room[..size]);
                if (count == 0)
                {
                    return true;
                }

                output.Advance(count);
            }
        }
        catch (InvalidDataException)
        {
            return false;
        }
    }

    private static MemoryStream AsStream(ReadOnlyMemory<byte> data) =>
        MemoryMarshal.TryGetArray(data, out var segment)
            ? new(segment.Array!, segment.Offset, segment.Count, writable: false)
            : new(data.ToArray(), writable: false);
}

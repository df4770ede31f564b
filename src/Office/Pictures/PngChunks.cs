using System.Buffers.Binary;

namespace Clona.Office.Pictures;

/// <summary>Keeps the chunks of a PNG that draw it.</summary>
internal static class PngChunks
{
    private const int Overhead = 12;

    private static readonly HashSet<string> Kept = new(StringComparer.Ordinal) { "IHDR", "PLTE", "IDAT", "IEND", "tRNS", "gAMA", "sRGB", "pHYs" };

    /// <summary>The first eight bytes of every PNG.</summary>
    public static ReadOnlySpan<byte> Signature => [0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A];

    /// <summary>The picture without other chunks, or null where it is damaged.</summary>
    public static byte[]? Clean(ReadOnlySpan<byte> data)
    {
        using var output = new MemoryStream();
        output.Write(Signature);
        var position = Signature.Length;
        while (position + Overhead <= data.Length)
        {
            var length = BinaryPrimitives.ReadUInt32BigEndian(data[position..]);
            if (length > (uint)(data.Length - position - Overhead))
            {
                return null;
            }

            var whole = (int)length + Overhead;
            var type = System.Text.Encoding.ASCII.GetString(data.Slice(position + 4, 4));
            if (Kept.Contains(type))
            {
                output.Write(data.Slice(position, whole));
            }

            if (type == "IEND")
            {
                return output.ToArray();
            }

            position += whole;
        }

        return null;
    }
}

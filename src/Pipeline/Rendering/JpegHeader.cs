using System.Buffers.Binary;

namespace Clona.Pipeline.Rendering;

/// <summary>Reads the size that a JPEG states, and sees that the file has its beginning and its end.</summary>
internal static class JpegHeader
{
    private const byte Marker = 0xFF;
    private const int FrameLength = 9;

    /// <summary>Width and height in pixels, both above zero; null where the bytes are no whole JPEG.</summary>
    public static (int Width, int Height)? Read(ReadOnlySpan<byte> jpeg)
    {
        if (!jpeg.StartsWith((ReadOnlySpan<byte>)[Marker, 0xD8]) || !jpeg.EndsWith((ReadOnlySpan<byte>)[Marker, 0xD9]))
        {
            return null;
        }

        for (var position = 2; position + FrameLength <= jpeg.Length && jpeg[position] == Marker;)
        {
            if (jpeg[position + 1] is 0xC0 or 0xC1 or 0xC2)
            {
                var height = BinaryPrimitives.ReadUInt16BigEndian(jpeg[(position + 5)..]);
                var width = BinaryPrimitives.ReadUInt16BigEndian(jpeg[(position + 7)..]);
                return width > 0 && height > 0 ? (width, height) : null;
            }

            position += 2 + BinaryPrimitives.ReadUInt16BigEndian(jpeg[(position + 2)..]);
        }

        return null;
    }
}

using System.Buffers.Binary;
using Clona.Pdf.Filters;

namespace Clona.Pdf.Recoding;

/// <summary>What a JPEG 2000 picture says of itself (ITU-T T.800, annexes A and I).</summary>
/// <param name="Codestream">The picture without its boxes.</param>
/// <param name="Width">Columns.</param>
/// <param name="Height">Rows.</param>
/// <param name="Components">Samples of a pixel, those that say what can be seen through included.</param>
/// <param name="Depth">Bits of a sample before it is made eight bits.</param>
/// <param name="Space">Its colours as a PDF names them; null where it does not say them.</param>
internal sealed record JpxPicture(ReadOnlyMemory<byte> Codestream, int Width, int Height, int Components, int Depth, string? Space)
{
    private const int MostComponents = 5;
    private const int MostDepth = 16;

    // No other codec that pictures are written in has longer sides.
    private const int MostOfSide = 65_535;
    private const int SizeSegment = 38;

    /// <summary>
    /// The picture; null where it is damaged, or its components are no samples of the whole picture: coarser ones, those with signs,
    /// tables of colours, components in another order.
    /// </summary>
    public static JpxPicture? Read(ReadOnlyMemory<byte> data)
    {
        if (JpxCodestream.IsAtStartOf(data.Span))
        {
            return OfCodestream(data, space: null);
        }

        var isPlain = true;
        string? space = null;
        for (var position = 0; JpxBoxes.BoxAt(data.Span, position) is { } box; position = box.End)
        {
            if (box.Type == "jp2h")
            {
                isPlain &= ReadHeader(data.Span[box.Start..box.End], ref space);
            }
            else if (box.Type == "jp2c")
            {
                return isPlain ? OfCodestream(data[box.Start..box.End], space) : null;
            }
        }

        return null;
    }

    private static bool ReadHeader(ReadOnlySpan<byte> header, ref string? space)
    {
        var isPlain = true;
        for (var position = 0; JpxBoxes.BoxAt(header, position) is { } box; position = box.End)
        {
            var content = header[box.Start..box.End];
            isPlain &= box.Type switch
            {
                "pclr" or "cmap" => false,
                "cdef" => IsInOrder(content),
                _ => true,
            };
            space ??= box.Type == "colr" ? SpaceOf(content) : null;
        }

        return isPlain;
    }

    // Enumerated colours; a profile speaks of as many components as there are.
    private static string? SpaceOf(ReadOnlySpan<byte> content) => content.Length >= 7 && content[0] == 1
        ? BinaryPrimitives.ReadUInt32BigEndian(content[3..]) switch
        {
            12 => "DeviceCMYK",
            16 => "DeviceRGB",
            17 => "DeviceGray",
            _ => "",
        }
        : null;

    // Colours first, one after another; what can be seen through follows.
    private static bool IsInOrder(ReadOnlySpan<byte> content)
    {
        for (var at = 2; at + 6 <= content.Length; at += 6)
        {
            var (channel, kind, about) = (
                BinaryPrimitives.ReadUInt16BigEndian(content[at..]), BinaryPrimitives.ReadUInt16BigEndian(content[(at + 2)..]), BinaryPrimitives.ReadUInt16BigEndian(content[(at + 4)..]));
            if (channel != (at - 2) / 6 || (kind == 0 && about != channel + 1) || kind > 1)
            {
                return false;
            }
        }

        return true;
    }

    private static JpxPicture? OfCodestream(ReadOnlyMemory<byte> stream, string? space)
    {
        var bytes = stream.Span;
        if (!JpxCodestream.IsAtStartOf(bytes) || bytes.Length < 4 + SizeSegment)
        {
            return null;
        }

        var size = bytes[4..];
        int Number(ReadOnlySpan<byte> from, int at) => (int)Math.Min(int.MaxValue, BinaryPrimitives.ReadUInt32BigEndian(from[at..]));
        var (width, height) = (Number(size, 4) - Number(size, 12), Number(size, 8) - Number(size, 16));
        int count = BinaryPrimitives.ReadUInt16BigEndian(size[36..]);
        if (width is < 1 or > MostOfSide || height is < 1 or > MostOfSide || count is < 1 or > MostComponents || bytes.Length < 4 + SizeSegment + (3 * count))
        {
            return null;
        }

        var depth = size[SizeSegment] + 1;
        for (var component = 0; component < count; component++)
        {
            var part = size.Slice(SizeSegment + (3 * component), 3);
            if (part[0] >= MostDepth || part[0] + 1 != depth || part[1] != 1 || part[2] != 1)
            {
                return null;
            }
        }

        return new(stream, width, height, count, depth, space ?? count switch { 1 or 2 => "DeviceGray", 3 => "DeviceRGB", _ => "" });
    }
}

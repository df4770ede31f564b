using System.Buffers.Binary;
using Clona.Pdf.Objects;

namespace Clona.Pdf.Inlays;

/// <summary>Reads what a JPEG says of its size and colours (ITU-T T.81).</summary>
internal static class InlayJpeg
{
    /// <summary>The picture; null where it is damaged, of four colours, or too large.</summary>
    public static InlayPicture? Read(ReadOnlyMemory<byte> file)
    {
        var data = file.Span;
        for (var at = 2; at + 9 < data.Length && data[at] == 0xFF;)
        {
            var marker = data[at + 1];
            if (marker is >= 0xC0 and <= 0xCF and not (0xC4 or 0xC8 or 0xCC))
            {
                var (height, width) = (BinaryPrimitives.ReadUInt16BigEndian(data[(at + 5)..]), BinaryPrimitives.ReadUInt16BigEndian(data[(at + 7)..]));
                var space = data[at + 9] switch { 1 => "DeviceGray", 3 => "DeviceRGB", _ => null };
                return space is null || data[at + 4] != 8 || !InlayPicture.IsTaken(width, height) ? null : Of(file, width, height, space);
            }

            at += 2 + BinaryPrimitives.ReadUInt16BigEndian(data[(at + 2)..]);
        }

        return null;
    }

    private static InlayPicture Of(ReadOnlyMemory<byte> file, int width, int height, string space) => new(
        width,
        height,
        new PdfStream(
            new PdfDictionary(
            [
                new("Width", PdfNumber.Of(width)), new("Height", PdfNumber.Of(height)), new("BitsPerComponent", PdfNumber.Of(8)),
                new("ColorSpace", new PdfName(space)), new("Filter", new PdfName("DCTDecode")),
            ]),
            file),
        null);
}

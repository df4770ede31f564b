using System.Buffers.Binary;
using System.IO.Compression;
using System.Text;
using Clona.Pdf.Objects;

namespace Clona.Pdf.Inlays;

/// <summary>Reads and writes PNG around its samples (ISO/IEC 15948); rows keep the filters of the file until they are decoded.</summary>
internal static class InlayPng
{
    private const int Frame = 12;

    private static readonly string[] Kept = ["PLTE", "tRNS", "gAMA", "sRGB", "pHYs"];

    private static ReadOnlySpan<byte> Signature => [0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A];

    /// <summary>The picture; null where it is damaged, interlaced or too large.</summary>
    public static InlayPicture? Read(ReadOnlyMemory<byte> file)
    {
        if (Chunks(file) is not [("IHDR", { Length: 13 } header), ..] chunks || header.Span[12] != 0)
        {
            return null;
        }

        var (width, height) = (BinaryPrimitives.ReadUInt32BigEndian(header.Span), BinaryPrimitives.ReadUInt32BigEndian(header.Span[4..]));
        var (bits, kind) = (header.Span[8], header.Span[9]);
        var colors = kind switch { 0 or 3 => 1, 2 => 3, 4 => 2, 6 => 4, _ => 0 };
        var space = SpaceOf(kind, bits, chunks.Find(chunk => chunk.Name == "PLTE").Body);
        if (colors == 0 || space is null || bits is not (1 or 2 or 4 or 8 or 16) || !InlayPicture.IsTaken(width, height))
        {
            return null;
        }

        using var samples = new MemoryStream();
        chunks.Where(chunk => chunk.Name == "IDAT").ToList().ForEach(chunk => samples.Write(chunk.Body.Span));
        var form = new PngForm(header, bits, colors, kind is 4 or 6, [.. chunks.Where(chunk => Kept.Contains(chunk.Name, StringComparer.Ordinal))]);
        var parameters = new PdfDictionary(
        [
            new("Predictor", PdfNumber.Of(15)), new("Colors", PdfNumber.Of(colors)), new("BitsPerComponent", PdfNumber.Of(bits)), new("Columns", PdfNumber.Of(width)),
        ]);
        var dictionary = new PdfDictionary(
        [
            new("Width", PdfNumber.Of(width)), new("Height", PdfNumber.Of(height)), new("BitsPerComponent", PdfNumber.Of(bits)),
            new("ColorSpace", space), new("Filter", new PdfName("FlateDecode")), new("DecodeParms", parameters),
        ]);
        return new InlayPicture((int)width, (int)height, new PdfStream(dictionary, samples.ToArray()), form);
    }

    /// <summary>The file of <paramref name="picture"/> with other samples, row after row without filters.</summary>
    public static byte[] Write(InlayPicture picture, ReadOnlySpan<byte> samples)
    {
        var form = picture.Png!;
        var row = ((picture.Width * form.Colors * form.Bits) + 7) / 8;
        using var packed = new MemoryStream();
        using (var zlib = new ZLibStream(packed, CompressionLevel.Optimal, leaveOpen: true))
        {
            for (var at = 0; at < samples.Length; at += row)
            {
                zlib.WriteByte(0);
                zlib.Write(samples.Slice(at, row));
            }
        }

        using var output = new MemoryStream();
        output.Write(Signature);
        WriteChunk(output, "IHDR", form.Header.Span);
        foreach (var (name, body) in form.Others)
        {
            WriteChunk(output, name, body.Span);
        }

        WriteChunk(output, "IDAT", packed.ToArray());
        WriteChunk(output, "IEND", []);
        return output.ToArray();
    }

    // Transparency is one component more: the spaces that stand for it only say how many there are and that zero is blank.
    private static PdfObject? SpaceOf(int kind, int bits, ReadOnlyMemory<byte> palette) => kind switch
    {
        0 => new PdfName("DeviceGray"),
        2 when bits >= 8 => new PdfName("DeviceRGB"),
        3 when palette.Length is > 0 and <= 768 && palette.Length % 3 == 0 && bits <= 8 =>
            new PdfArray([new PdfName("Indexed"), new PdfName("DeviceRGB"), PdfNumber.Of((palette.Length / 3) - 1), new PdfString(palette)]),
        4 when bits >= 8 => new PdfArray([new PdfName("DeviceN"), new PdfArray([new PdfName("Gray"), new PdfName("Alpha")])]),
        6 when bits >= 8 => new PdfName("DeviceCMYK"),
        _ => null,
    };

    private static List<(string Name, ReadOnlyMemory<byte> Body)> Chunks(ReadOnlyMemory<byte> file)
    {
        List<(string Name, ReadOnlyMemory<byte> Body)> chunks = [];
        for (var at = Signature.Length; at + Frame <= file.Length;)
        {
            var length = BinaryPrimitives.ReadUInt32BigEndian(file.Span[at..]);
            if (length > file.Length - at - Frame)
            {
                return [];
            }

            chunks.Add((Encoding.ASCII.GetString(file.Span.Slice(at + 4, 4)), file.Slice(at + 8, (int)length)));
            at += (int)length + Frame;
        }

        return chunks;
    }

    private static void WriteChunk(MemoryStream output, string name, ReadOnlySpan<byte> body)
    {
        Span<byte> number = stackalloc byte[4];
        BinaryPrimitives.WriteInt32BigEndian(number, body.Length);
        output.Write(number);
        var type = Encoding.ASCII.GetBytes(name);
        output.Write(type);
        output.Write(body);
        BinaryPrimitives.WriteUInt32BigEndian(number, PngSum.Of(type, body));
        output.Write(number);
    }
}

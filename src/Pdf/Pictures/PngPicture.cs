using System.Buffers.Binary;
using System.IO.Compression;

namespace Clona.Pdf.Pictures;

/// <summary>Reads PNG (ISO/IEC 15948); of its chunks only size, palette, transparency, resolution and samples are looked at.</summary>
internal static class PngPicture
{
    private const int SignatureLength = 8;
    private const int ChunkFrame = 12;
    private const double InchesOfMetre = 39.37;

    /// <summary>The page, or why there is none.</summary>
    public static (IReadOnlyList<PicturePage> Pages, PictureFault Fault) Read(ReadOnlyMemory<byte> file)
    {
        var chunks = ChunksOf(file);
        if (chunks is not [("IHDR", var first), ..])
        {
            return ([], PictureFault.Damaged);
        }

        var (header, fault) = PngHeader.Read(first.Span);
        if (header is null)
        {
            return ([], fault);
        }

        var palette = BodyOf(chunks, "PLTE");
        if (header.Kind == 3 && (palette.Length is 0 or > 768 || palette.Length % 3 != 0))
        {
            return ([], PictureFault.Damaged);
        }

        if (Unpacked(chunks, PngPixels.BytesOf(header)) is not { } rows)
        {
            return ([], PictureFault.Damaged);
        }

        var samples = new PngPixels(header, palette, BodyOf(chunks, "tRNS")).Of(rows);
        var resolution = PicturePage.ResolutionOf(ResolutionOf(BodyOf(chunks, "pHYs").Span), header.Width, header.Height);
        return ([new(header.Width, header.Height, resolution, 1, [samples.ToPart()])], PictureFault.None);
    }

    private static List<(string Name, ReadOnlyMemory<byte> Body)>? ChunksOf(ReadOnlyMemory<byte> file)
    {
        List<(string Name, ReadOnlyMemory<byte> Body)> chunks = [];
        for (var at = SignatureLength; at + ChunkFrame <= file.Length;)
        {
            var length = BinaryPrimitives.ReadUInt32BigEndian(file.Span[at..]);
            if (length > file.Length - at - ChunkFrame)
            {
                return null;
            }

            var name = System.Text.Encoding.ASCII.GetString(file.Span.Slice(at + 4, 4));
            if (name == "IEND")
            {
                break;
            }

            chunks.Add((name, file.Slice(at + 8, (int)length)));
            at += (int)length + ChunkFrame;
        }

        return chunks;
    }

    private static ReadOnlyMemory<byte> BodyOf(List<(string Name, ReadOnlyMemory<byte> Body)> chunks, string name) =>
        chunks.Find(chunk => chunk.Name == name).Body;

    private static double ResolutionOf(ReadOnlySpan<byte> body) =>
        body.Length == 9 && body[8] == 1 ? BinaryPrimitives.ReadUInt32BigEndian(body) / InchesOfMetre : 0;

    // As many bytes as the header says, and no more are unpacked.
    private static byte[]? Unpacked(List<(string Name, ReadOnlyMemory<byte> Body)> chunks, long length)
    {
        if (length > Array.MaxLength)
        {
            return null;
        }

        try
        {
            using var packed = new MemoryStream();
            chunks.Where(chunk => chunk.Name == "IDAT").ToList().ForEach(chunk => packed.Write(chunk.Body.Span));
            packed.Position = 0;
            using var unpacked = new ZLibStream(packed, CompressionMode.Decompress);
            var rows = new byte[length];
            return unpacked.ReadAtLeast(rows, rows.Length, throwOnEndOfStream: false) == rows.Length ? rows : null;
        }
        catch (InvalidDataException)
        {
            return null;
        }
    }
}

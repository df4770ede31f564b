using System.Buffers.Binary;
using System.IO.Compression;
using Clona.Pdf.Inlays;

namespace Clona.Pdf.Tests.Inlays;

/// <summary>Samples of pictures of documents of other formats are overwritten, not covered.</summary>
public sealed class InlayBlankingTests
{
    private const int Side = 32;

    public static TheoryData<byte, byte, int> Kinds() => new()
    {
        { 0, 8, 1 }, { 0, 1, 1 }, { 0, 16, 2 }, { 2, 8, 3 }, { 2, 16, 6 }, { 3, 8, 1 }, { 4, 8, 2 }, { 6, 8, 4 },
    };

    [Theory]
    [MemberData(nameof(Kinds))]
    public void The_part_is_blank_and_the_rest_is_as_it_was(byte kind, byte bits, int bytes)
    {
        var row = bits == 1 ? Side / 8 : Side * bytes;
        var samples = Enumerable.Range(0, row * Side).Select(index => (byte)(kind == 3 ? 1 : 60 + (index % 50))).ToArray();

        var blank = InlayBlanking.Blank(Png(kind, bits, samples, row), [(0, 0, 0.5, 0.5)]).ShouldNotBeNull();

        var after = SamplesOf(blank.ToArray(), row);
        after.AsSpan(0, row / 2).ToArray().Distinct().ShouldBe([kind switch { 3 => (byte)0, 4 or 6 => (byte)0, _ => (byte)255 }]);
        after.AsSpan(row * (Side - 8)).ToArray().ShouldBe(samples[(row * (Side - 8))..]);
        InlayPages.SizeOf(blank).ShouldBe((Side, Side));
    }

    [Fact]
    public void Nothing_comes_of_a_picture_that_cannot_be_written_anew()
    {
        var samples = new byte[Side * Side];
        var interlaced = Png(0, 8, samples, Side);
        interlaced[28] = 1;

        InlayBlanking.Blank(interlaced, [(0, 0, 1, 1)]).ShouldBeNull();
        InlayBlanking.Blank(new byte[] { 0xFF, 0xD8, 0xFF, 0xC2, 0, 11, 8, 0, 32, 0, 32, 1, 1, 0x11, 0, 0xFF, 0xD9 }, []).ShouldBeNull();
        InlayBlanking.Blank("to není obrázek"u8.ToArray(), []).ShouldBeNull();
    }

    private static byte[] Png(byte kind, byte bits, byte[] samples, int row)
    {
        var header = new byte[13];
        BinaryPrimitives.WriteInt32BigEndian(header, Side);
        BinaryPrimitives.WriteInt32BigEndian(header.AsSpan(4), Side);
        (header[8], header[9]) = (bits, kind);
        using var packed = new MemoryStream();
        using (var stream = new ZLibStream(packed, CompressionLevel.Optimal, leaveOpen: true))
        {
            for (var at = 0; at < samples.Length; at += row)
            {
                stream.WriteByte(0);
                stream.Write(samples, at, row);
            }
        }

        byte[] palette = kind == 3 ? Chunk("PLTE", [255, 255, 255, 0, 0, 0]) : [];
        return [0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A, .. Chunk("IHDR", header), .. palette, .. Chunk("IDAT", packed.ToArray()), .. Chunk("IEND", [])];
    }

    private static byte[] Chunk(string type, byte[] body)
    {
        var number = new byte[4];
        BinaryPrimitives.WriteInt32BigEndian(number, body.Length);
        return [.. number, .. System.Text.Encoding.ASCII.GetBytes(type), .. body, 0, 0, 0, 0];
    }

    private static byte[] SamplesOf(byte[] png, int row)
    {
        var at = png.AsSpan().IndexOf("IDAT"u8);
        var length = BinaryPrimitives.ReadInt32BigEndian(png.AsSpan(at - 4));
        using var unpacked = new MemoryStream();
        using (var stream = new ZLibStream(new MemoryStream(png, at + 4, length), CompressionMode.Decompress))
        {
            stream.CopyTo(unpacked);
        }

        return [.. unpacked.ToArray().Chunk(row + 1).SelectMany(line => line.Skip(1))];
    }
}

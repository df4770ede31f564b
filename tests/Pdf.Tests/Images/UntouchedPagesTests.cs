using System.IO.Compression;
using System.Text;
using Clona.Pdf.Files;
using Clona.Pdf.Filters;
using Clona.Pdf.Images.Jbig2;
using Clona.Pdf.Images.Jpeg;
using Clona.Pdf.Objects;
using Clona.Pdf.Recoding;
using Clona.Pdf.Tests.Generation;
using Clona.Pdf.Tests.Oracles;
using Clona.Pdf.Tests.Recoding;
using Clona.Verifier.Checks;

namespace Clona.Pdf.Tests.Images;

/// <summary>A page of which nothing is removed takes hardly more room than before, whatever its picture is coded in.</summary>
public sealed class UntouchedPagesTests
{
    private const int Side = 400;
    private const double MostGrowth = 1.1;
    private const string Show = "q 400 0 0 400 0 0 cm /Picture Do Q";

    [OpenJpegTheory]
    [InlineData("jpeg 2000")]
    [InlineData("jpeg")]
    [InlineData("fax")]
    [InlineData("fax, as a stencil")]
    [InlineData("jbig2")]
    [InlineData("flate")]
    [InlineData("flate of one bit")]
    [InlineData("flate, predicted")]
    [InlineData("flate, predicted from the left")]
    [InlineData("flate of four bits, predicted")]
    public void A_page_of_which_nothing_goes_grows_by_a_tenth_at_most(string codec)
    {
        var file = new PdfBuilder();
        foreach (var number in new[] { 0, 1 })
        {
            file.Page(Show, $"/XObject << /Picture {Picture(file, codec, number)} 0 R >>");
        }

        var pdf = file.Build();
        var (document, kept) = codec == "jpeg 2000" ? Written(pdf) : (pdf, []);

        var redacted = BlankArea.Emptied(document, kept);

        foreach (var check in new[] { CheckId.V5Whitelist, CheckId.V9Images, CheckId.V14DrawnAreas })
        {
            BlankArea.VerdictOn(redacted.Result.Bytes!.Value, check: check).ShouldBe(CheckReason.None);
        }

        redacted.Result.RemovedImages.ShouldBeEmpty();
        var (before, after) = (PictureOn(PdfFile.Open(pdf).File!, page: 2), PictureOn(redacted.Output, page: 2));
        after.EncodedBytes.Length.ShouldBeLessThanOrEqualTo((int)(before.EncodedBytes.Length * MostGrowth));
        Poppler.PixelsOf(redacted.Result.Bytes!.Value, page: 2).ShouldBe(Poppler.PixelsOf(pdf, page: 2));
        if (codec is "jpeg 2000" or "jpeg" or "jbig2")
        {
            after.EncodedBytes.ToArray().ShouldBe(before.EncodedBytes.ToArray());
        }
    }

    private static int Picture(PdfBuilder file, string codec, int number)
    {
        byte[][] planes = [JpxForms.Plane(number), JpxForms.Plane(number + 1), JpxForms.Plane(number + 2)];
        var mixed = JpxForms.Mixed(planes);

        // The strokes are the same on both pages; what is blanked on one would be blanked on the other.
        byte[] strokes = [.. planes[0].Skip(number * 30 * Side), .. planes[0].Take(number * 30 * Side)];
        const string Rgb = "/ColorSpace /DeviceRGB /BitsPerComponent 8";
        const string Black = "/ColorSpace /DeviceGray /BitsPerComponent 1";
        const string Fax = "/DecodeParms << /K -1 /Columns 400 /Rows 400 >>";
        return codec switch
        {
            "jpeg 2000" => Add(file, JpxBoxes.WithoutMetadata(JpxForms.Boxed(JpxForms.Codestream([.. planes.SelectMany(plane => plane)], "3,8,u"), JpxForms.Rgb))!.Value.ToArray(), "/JPXDecode", Rgb),
            "jpeg" => Add(file, JpegEncoder.Write(JpegPlane.OfColors(planes[0], planes[1], planes[2], Side, Side), 80)!.Value.ToArray(), "/DCTDecode", Rgb),
            "fax" => Add(file, GroupFourFax.Write(Rows(strokes)), "/CCITTFaxDecode", $"{Black} {Fax}"),
            "fax, as a stencil" => Add(file, GroupFourFax.Write(Rows(strokes)), "/CCITTFaxDecode", $"/ImageMask true /BitsPerComponent 1 {Fax}"),
            "jbig2" => Add(file, Jbig2Writer.Write(Bitmap(strokes)).ToArray(), "/JBIG2Decode", Black),
            "flate" => Add(file, Packed(mixed), "/FlateDecode", Rgb),
            "flate of one bit" => Add(file, Packed(Bits(strokes)), "/FlateDecode", Black),
            "flate of four bits, predicted" => Add(file, Packed(Predicted(FourBits(number), 1, Side * 3 / 2, pixel: 2)), "/FlateDecode", "/ColorSpace /DeviceRGB /BitsPerComponent 4 /DecodeParms << /Predictor 15 /Colors 3 /BitsPerComponent 4 /Columns 400 >>"),
            "flate, predicted" => Add(file, Packed(Predicted(mixed, 4)), "/FlateDecode", $"{Rgb} /DecodeParms << /Predictor 15 /Colors 3 /Columns 400 >>"),
            _ => Add(file, Packed(Predicted(mixed, 1)), "/FlateDecode", $"{Rgb} /DecodeParms << /Predictor 15 /Colors 3 /Columns 400 >>"),
        };
    }

    private static int Add(PdfBuilder file, byte[] data, string filter, string entries) => file.AddStream(
        Encoding.Latin1.GetString(data), $"/Type /XObject /Subtype /Image /Width {Side} /Height {Side} /Filter {filter} {entries}");

    private static (byte[] Document, IReadOnlyList<int> Kept) Written(byte[] pdf)
    {
        var file = PdfFile.Open(pdf).File.ShouldNotBeNull();
        var named = CodedPictures.Of(file, PdfReading.Read(file).Pages.SelectMany(page => page.Images));
        var written = CodedPictures.Write(pdf, file, [.. named.Select(picture => (picture.Number, (ReadOnlyMemory<byte>)OpenJpeg.Decoded(picture.Codestream)))]).ShouldNotBeNull();
        return (written.Document.ToArray(), written.Kept);
    }

    private static PdfStream PictureOn(PdfFile file, int page)
    {
        var resources = file.Pages[page - 1].Resources;
        var pictures = (PdfDictionary)file.Resolve(resources["XObject"]);
        return (PdfStream)file.Resolve(pictures.Entries.Single().Value);
    }

    private static bool[][] Rows(byte[] plane) => [.. plane.Chunk(Side).Select(row => row.Select(value => value < 100).ToArray())];

    private static byte[] Bits(byte[] plane) => [.. plane.Chunk(8).Select(part => (byte)part.Select((value, at) => value < 100 ? 0 : 0x80 >> at).Sum())];

    private static Bitmap Bitmap(byte[] plane)
    {
        var bitmap = new Bitmap(Side, Side, new Jbig2Budget());
        for (var at = 0; at < plane.Length; at++)
        {
            bitmap.Row(at / Side)[at % Side] = (byte)(plane[at] < 100 ? 1 : 0);
        }

        return bitmap;
    }

    // Rows less what stands left of each sample, or less the nearest of left, above and the corner (ISO/IEC 15948, 9.4).
    private static byte[] Predicted(byte[] samples, byte kind, int row = Side * 3, int pixel = 3)
    {
        List<byte> predicted = [];
        for (var at = 0; at < samples.Length; at++)
        {
            if (at % row == 0)
            {
                predicted.Add(kind);
            }

            var left = at % row < pixel ? 0 : samples[at - pixel];
            var (up, corner) = at < row ? (0, 0) : (samples[at - row], at % row < pixel ? 0 : samples[at - row - pixel]);
            var estimate = left + up - corner;
            var nearest = new[] { left, up, corner }.MinBy(value => Math.Abs(estimate - value));
            predicted.Add((byte)(samples[at] - (kind == 1 ? left : nearest)));
        }

        return [.. predicted];
    }

    // Two samples a byte; each byte is that of two before, or the next one, so that hardly anything but what is predicted over two bytes takes little room.
    private static byte[] FourBits(int number)
    {
        var (random, bytes) = (new Random(number), new byte[Side * Side * 3 / 2]);
        for (var at = 0; at < bytes.Length; at++)
        {
            bytes[at] = (byte)((at < 2 ? at * 100 : bytes[at - 2]) + random.Next(2));
        }

        return bytes;
    }

    private static byte[] Packed(byte[] data)
    {
        using var output = new MemoryStream();
        using (var deflate = new ZLibStream(output, CompressionLevel.SmallestSize))
        {
            deflate.Write(data);
        }

        return output.ToArray();
    }
}

using System.IO.Compression;
using System.Text;
using Clona.Pdf.Objects;
using Clona.Pdf.Tests.Generation;

namespace Clona.Pdf.Tests.Writing.Whitelist;

public sealed class LargeImageTests
{
    private const int Width = 5000;
    private const int Height = 4000;

    [Theory]
    [InlineData(0, 0, "/FlateDecode")]
    [InlineData(1000, 0, "/FlateDecode")]
    [InlineData(0, 4, "/FlateDecode")]
    [InlineData(1000, 0, "[/FlateDecode /FlateDecode]")]
    public void A_picture_that_is_written_strip_by_strip_keeps_all_samples_and_nothing_else(int behind, int damaged, string filters)
    {
        var samples = new byte[(Width * Height) + behind];
        for (var i = 0; i < samples.Length; i++)
        {
            samples[i] = (byte)(i / Width % 251);
        }

        var written = Redacted.Nothing(Pdf(filters[0] == '[' ? Compressed(Compressed(samples, damaged), 0) : Compressed(samples, damaged), filters)).Output;

        var image = written.ObjectNumbers.Select(number => written.Resolve(new PdfReference(number, 0)))
            .OfType<PdfStream>().Single(stream => stream.Dictionary["Width"] is not null);
        written.Decode(image).ShouldNotBeNull().Span.SequenceEqual(samples.AsSpan(0, Width * Height)).ShouldBeTrue();
    }

    // The checksum at the end may be wrong: the samples are there all the same.
    private static byte[] Compressed(byte[] samples, int damaged)
    {
        using var target = new MemoryStream();
        using (var compressor = new ZLibStream(target, CompressionLevel.Fastest, leaveOpen: true))
        {
            compressor.Write(samples);
        }

        return target.ToArray()[..^damaged];
    }

    private static byte[] Pdf(byte[] data, string filters)
    {
        var file = new PdfBuilder();
        file.AddStream(
            Encoding.Latin1.GetString(data),
            $"/Type /XObject /Subtype /Image /Width {Width} /Height {Height} /BitsPerComponent 8 /ColorSpace /DeviceGray /Filter {filters}");
        return file.Page("400 0 0 400 0 0 cm /I Do", "/XObject << /I 3 0 R >>").Build();
    }
}

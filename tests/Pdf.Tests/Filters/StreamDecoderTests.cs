using System.IO.Compression;
using System.Text;
using Clona.Pdf.Files;
using Clona.Pdf.Filters;
using Clona.Pdf.Objects;

namespace Clona.Pdf.Tests.Filters;

public sealed class StreamDecoderTests
{
    [Theory]
    [InlineData("/AHx", "48 65 6C6c6F>rest", "Hello")]
    [InlineData("/ASCIIHexDecode", "4865 7", "Hep")]
    [InlineData("/A85", "87cURD]i,\"Ebo80~>", "Hello World!")]
    [InlineData("/ASCII85Decode", "<~87cUR D]i,\n\"Ebo7~>", "Hello World")]
    [InlineData("/A85", "z!!~>", "\0\0\0\0\0")]
    [InlineData("/RL", "\u0002abc\u00fed\u0000x\u0080yy", "abcdddx")]
    [InlineData("[/AHx/A85]", "3837 63 55 52 44 5D 69 2C 22 45 62 6F 38 30>", "Hello World!")]
    [InlineData("[/Crypt/AHx]", "41>", "A")]
    [InlineData("[]", "as it is", "as it is")]
    public void Text_filter_is_undone_when_it_is_known(string filter, string encoded, string expected) =>
        Decode($"/Filter{filter}", Encoding.Latin1.GetBytes(encoded)).ShouldBe(expected);

    [Fact]
    public void Lzw_is_undone_when_it_is_the_example_of_the_standard() =>
        Decode("/Filter/LZWDecode", [0x80, 0x0B, 0x60, 0x50, 0x22, 0x0C, 0x0C, 0x85, 0x01]).ShouldBe("-----A---B");

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public void Lzw_is_undone_when_its_codes_grow(bool earlyChange)
    {
        var data = Enumerable.Range(0, 60_000).Select(i => (byte)(i * i / 7 % 251)).ToArray();

        var encoded = LzwEncoder.Encode(data, earlyChange);

        Decoded($"/Filter/LZW/DecodeParms<</EarlyChange {(earlyChange ? 1 : 0)}>>", encoded)!.Value.ToArray().ShouldBe(data);
    }

    [Fact]
    public void Flate_is_undone_when_it_is_sound() => Decode("/Filter/Fl", Deflated("Hello")).ShouldBe("Hello");

    [Fact]
    public void Flate_is_undone_when_its_header_is_missing() => Decode("/Filter/FlateDecode", Deflated("Hello")[2..]).ShouldBe("Hello");

    [Fact]
    public void Flate_is_undone_when_its_checksum_is_wrong()
    {
        var data = Deflated("Hello");
        data[^1] ^= 0xFF;

        Decode("/Filter/FlateDecode", data).ShouldBe("Hello");
    }

    [Fact]
    public void Beginning_is_given_when_flate_data_is_cut_off()
    {
        var text = string.Concat(Enumerable.Range(0, 5000).Select(i => i * 7919 % 10007));
        var data = Deflated(text);

        var decoded = Decode("/Filter/FlateDecode", data[..(data.Length / 2)]);

        decoded.Length.ShouldBeGreaterThan(text.Length / 3);
        text.ShouldStartWith(decoded);
    }

    [Fact]
    public void Nothing_is_given_when_the_decoded_data_passes_the_limit()
    {
        var bomb = Deflated(new string('x', 100_000));
        var limits = PdfLimits.Default with { MaxStreamBytes = 50_000 };

        new StreamDecoder(TestObjects.NoFile, limits).Decode(Stream("/Filter/FlateDecode", bomb)).ShouldBeNull();
    }

    [Fact]
    public void Nothing_is_given_when_all_streams_together_pass_the_limit()
    {
        var decoder = new StreamDecoder(TestObjects.NoFile, PdfLimits.Default with { MaxDocumentBytes = 250_000 });
        var streams = Enumerable.Range(0, 3).Select(_ => Stream("/Filter/FlateDecode", Deflated(new string('x', 100_000)))).ToList();

        streams.Select(stream => decoder.Decode(stream) is not null).ShouldBe([true, true, false]);
        decoder.Decode(streams[0]).ShouldNotBeNull("a stream counts once");
    }

    [Theory]
    [InlineData("/Filter/JPXDecode")]
    [InlineData("/Filter/DCTDecode")]
    [InlineData("/Filter/JBIG2Decode")]
    [InlineData("/Filter/Unheard")]
    [InlineData("/Filter[/DCTDecode/FlateDecode]")]
    public void Nothing_is_given_when_a_filter_cannot_be_undone(string entries) => Decoded(entries, "x"u8.ToArray()).ShouldBeNull();

    [Fact]
    public void Image_filter_stays_when_decoding_up_to_it()
    {
        var stream = Stream("/Filter[/AHx/DCTDecode]/DecodeParms[null<</ColorTransform 0>>]", "FFD8>"u8.ToArray());

        var decoded = new StreamDecoder(TestObjects.NoFile, PdfLimits.Default).DecodeToImage(stream).ShouldNotBeNull();

        decoded.Bytes.ToArray().ShouldBe([0xFF, 0xD8]);
        decoded.Remaining.ShouldNotBeNull().Kind.ShouldBe(FilterKind.Dct);
        decoded.Remaining.Parameters["ColorTransform"].ShouldBe(PdfNumber.Of(0));
    }

    [Theory]
    [InlineData("/Predictor 12/Columns 3", "02010203 02010101", "010203020304")]
    [InlineData("/Predictor 10/Columns 3", "00010203 01010101", "010203010203")]
    [InlineData("/Predictor 15/Columns 2/Colors 2", "01010203 04 03020202 02", "0102040602030506")]
    [InlineData("/Predictor 15/Columns 3", "04010203 04010101", "010306020407")]
    [InlineData("/Predictor 2/Columns 3", "010101 020202", "010203020406")]
    [InlineData("/Predictor 2/Columns 2/Colors 3", "010203 010101", "010203020304")]
    [InlineData("/Predictor 2/Columns 2/BitsPerComponent 16", "00FF 0001", "00FF0100")]
    [InlineData("/Predictor 2/Columns 8/BitsPerComponent 1", "FF", "AA")]
    [InlineData("/Predictor 2/Columns 4/BitsPerComponent 4", "1111", "1234")]
    [InlineData("/Predictor 2/Columns 4/BitsPerComponent 2", "55", "6C")]
    public void Prediction_is_undone_when_data_was_predicted(string parameters, string encoded, string expected)
    {
        var raw = Convert.FromHexString(encoded.Replace(" ", "", StringComparison.Ordinal));

        var decoded = Decoded($"/Filter/FlateDecode/DecodeParms<<{parameters}>>", Flate.Encode(raw, CompressionLevel.Optimal));

        Convert.ToHexString(decoded!.Value.Span).ShouldBe(expected);
    }

    [Fact]
    public void Decoding_ends_without_exception_when_data_is_garbage()
    {
        var random = new Random(7);
        string[] filters = ["/AHx", "/A85", "/LZW", "/Fl", "/RL", "/CCF", "[/A85/Fl]", "/Fl/DecodeParms<</Predictor 15/Columns 5>>", "/LZW/DecodeParms<</Predictor 2/Colors 3>>"];
        for (var run = 0; run < 2000; run++)
        {
            var data = new byte[random.Next(300)];
            random.NextBytes(data);

            _ = Decoded("/Filter" + filters[run % filters.Length], data);
        }
    }

    private static byte[] Deflated(string text) => Flate.Encode(Encoding.Latin1.GetBytes(text), CompressionLevel.Optimal);

    private static PdfStream Stream(string entries, byte[] data) => new(TestObjects.Dictionary($"<<{entries}>>"), data);

    private static ReadOnlyMemory<byte>? Decoded(string entries, byte[] data) =>
        new StreamDecoder(TestObjects.NoFile, PdfLimits.Default).Decode(Stream(entries, data));

    private static string Decode(string entries, byte[] data) => Encoding.Latin1.GetString(Decoded(entries, data).ShouldNotBeNull().Span);
}

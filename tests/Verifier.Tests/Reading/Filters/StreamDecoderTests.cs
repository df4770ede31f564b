using System.IO.Compression;
using System.Text;
using Clona.Verifier.Reading.Filters;
using Clona.Verifier.Reading.Objects;
using Clona.Verifier.Tests.Samples;

namespace Clona.Verifier.Tests.Reading.Filters;

public sealed class StreamDecoderTests
{
    [Theory]
    [InlineData("/ASCIIHexDecode", "61 6\n2 7>", "abp")]
    [InlineData("/ASCII85Decode", "<~87cURDZ~>", "Hello")]
    [InlineData("/ASCII85Decode", "87cURDZ~>", "Hello")]
    [InlineData("/ASCII85Decode", "z~>", "\0\0\0\0")]
    [InlineData("/RunLengthDecode", "\u0002abc\u00feX\u0080rest", "abcXXX")]
    [InlineData("/LZWDecode", "\u0080\u000b\u0060\u0050\u0022\u000c\u000c\u0085\u0001", "-----A---B")]
    [InlineData("[/ASCIIHexDecode /ASCIIHexDecode]", "3631>", "a")]
    public void Filters_are_undone_in_order(string filter, string encoded, string expected)
    {
        var decoded = Decode($"/Filter {filter}", Encoding.Latin1.GetBytes(encoded));

        (decoded.Fault == DecodeFault.None ? Encoding.Latin1.GetString(decoded.Data) : "?").ShouldBe(expected);
    }

    [Theory]
    [InlineData(CompressionLevel.NoCompression)]
    [InlineData(CompressionLevel.Fastest)]
    [InlineData(CompressionLevel.SmallestSize)]
    public void Deflate_round_trips_and_tells_the_bytes_behind_its_end(CompressionLevel level)
    {
        var random = new Random(7);
        var plain = Enumerable.Range(0, 200_000).Select(index => (byte)(index % 5 == 0 ? random.Next(256) : index / 9)).ToArray();
        using var target = new MemoryStream();
        using (var zlib = new ZLibStream(target, level, true))
        {
            zlib.Write(plain);
        }

        var decoded = Decode("/Filter /FlateDecode", [.. target.ToArray(), 1, 2, 3]);

        decoded.Fault.ShouldBe(DecodeFault.None);
        decoded.Data.ShouldBe(plain);
        decoded.Slack.ShouldBe(3);
    }

    [Fact]
    public void Damaged_deflate_keeps_what_stands_before_the_damage()
    {
        var encoded = PdfWriter.Deflate(Encoding.Latin1.GetBytes(string.Concat(Enumerable.Range(0, 5_000))));

        var decoded = Decode("/Filter /FlateDecode", encoded[..(encoded.Length / 2)]);

        decoded.Fault.ShouldBe(DecodeFault.Damaged);
        Encoding.Latin1.GetString(decoded.Data).ShouldStartWith("0123456789101112");
    }

    [Fact]
    public void Wrong_check_sum_is_damage()
    {
        var encoded = PdfWriter.Deflate("text"u8.ToArray());
        encoded[^1] ^= 1;

        Decode("/Filter /FlateDecode", encoded).Fault.ShouldBe(DecodeFault.Damaged);
    }

    [Theory]
    [InlineData("/Predictor 12 /Columns 3", "020102030201010100FF00FF", "010203020304FF00FF")]
    [InlineData("/Predictor 15 /Columns 2 /Colors 1", "0105FF0304040401FF", "050406090708")]
    [InlineData("/Predictor 11 /Columns 2 /Colors 3 /BitsPerComponent 4", "01123411", "123423")]
    [InlineData("/Predictor 2 /Columns 3", "010101FF0101", "010203FF0001")]
    [InlineData("/Predictor 2 /Columns 4 /BitsPerComponent 4", "1111", "1234")]
    public void Predictors_are_undone(string parameters, string rows, string expected)
    {
        var decoded = Decode(
            $"/Filter /FlateDecode /DecodeParms << {parameters} >>", PdfWriter.Deflate(Convert.FromHexString(rows)));

        Convert.ToHexString(decoded.Data).ShouldBe(expected);
    }

    [Theory]
    [InlineData("/Filter /DCTDecode", "DCTDecode", true)]
    [InlineData("/Filter [/ASCIIHexDecode /DCTDecode]", "DCTDecode", true)]
    [InlineData("/Filter [/DCTDecode /FlateDecode]", "DCTDecode", false)]
    [InlineData("/Filter /None", null, false)]
    [InlineData("/Filter 5", null, false)]
    public void Image_filters_stay_and_unknown_ones_are_named(string entries, string? image, bool isKnown)
    {
        var decoded = Decode(entries, "6162>"u8.ToArray());

        (decoded.ImageFilter, decoded.Fault).ShouldBe((image, isKnown ? DecodeFault.None : DecodeFault.UnknownFilter));
    }

    private static DecodedStream Decode(string entries, byte[] encoded)
    {
        var text = Encoding.Latin1.GetBytes($"<< {entries} >>");
        var dictionary = (PdfDictionary)new ObjectParser(new Lexer(text, 0, text.Length)).Parse()!;
        return new StreamDecoder(encoded).Decode(new PdfStream(dictionary, 0, encoded.Length), value => value ?? PdfNull.Instance);
    }
}

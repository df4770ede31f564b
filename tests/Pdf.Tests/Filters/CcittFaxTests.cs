using Clona.Pdf.Files;
using Clona.Pdf.Filters;
using Clona.Pdf.Objects;

namespace Clona.Pdf.Tests.Filters;

public sealed class CcittFaxTests
{
    private const string EndOfLine = "000000000001";
    private const string EndOfBlock = EndOfLine + EndOfLine;

    [Theory]
    [InlineData("/K 0/Columns 8", "1000 0011", "E0")]
    [InlineData("/K 0/Columns 8/BlackIs1 true", "1000 0011", "1F")]
    [InlineData("/K 0/Columns 8", "00110101 000101", "00")]
    [InlineData("/K 0/Columns 8/EndOfLine true", EndOfLine + "10011 " + EndOfLine + "1000 0011" + EndOfLine + EndOfLine + EndOfLine + EndOfLine + EndOfLine + EndOfLine, "FFE0")]
    [InlineData("/K 0/Columns 8/EncodedByteAlign true", "10011 000 1000 0011", "FFE0")]
    [InlineData("/K 0/Columns 72/EndOfBlock false/Rows 1", "11011 10011", "FFFFFFFFFFFFFFFFFF")]
    [InlineData("/K 4/Columns 8", EndOfLine + "1 1000 0011" + EndOfLine + "0 1 1 " + EndOfLine + "0 011 1", "E0E0F0")]
    [InlineData("/K -1/Columns 8", "001 1000 0011 1 1" + EndOfBlock, "E0E0")]
    [InlineData("/K -1/Columns 8", "1 001 1000 11 1 0001 1" + EndOfBlock, "FFE7FF")]
    [InlineData("/K -1/Columns 8", "001 1000 11 1 010 000011 1 000010 0000010 1" + EndOfBlock, "E7C10F")]
    [InlineData("/K -1/Columns 8/Rows 2/EndOfBlock false", "1 1 1 1 1", "FFFF")]
    public void Rows_are_painted_when_codes_are_sound(string parameters, string code, string expected) =>
        Convert.ToHexString(Decode(parameters, code).Bytes.Span).ShouldBe(expected);

    [Fact]
    public void Rows_before_the_damage_are_given_when_group_4_data_is_damaged()
    {
        var decoded = Decode("/K -1/Columns 8", "001 1000 0011 1 1 0000000 1111");

        decoded.IsComplete.ShouldBeFalse();
        Convert.ToHexString(decoded.Bytes.Span).ShouldStartWith("E0E0");
    }

    [Fact]
    public void Reading_goes_on_at_the_next_line_when_a_group_3_row_is_damaged() =>
        Convert.ToHexString(Decode("/K 0/Columns 8", "1000 000000001 11 " + EndOfLine + "10011").Bytes.Span).ShouldEndWith("FF");

    [Fact]
    public void No_code_is_the_beginning_of_another_when_the_tables_are_built()
    {
        foreach (var table in new[] { FaxCodes.White, FaxCodes.Black })
        {
            // A code of n bits owns 2^(13−n) lookups; if two overlapped, one of them would own fewer.
            var owned = table.Where(code => code != 0).GroupBy(code => code).ToDictionary(group => group.Key, group => group.Count());

            owned.Count.ShouldBe(64 + 27 + 13);
            owned.ShouldAllBe(pair => pair.Value == 1 << (FaxCodes.LookupBits - (pair.Key & 15)));
        }
    }

    private static DecodedStream Decode(string parameters, string code)
    {
        var bits = code.Replace(" ", "", StringComparison.Ordinal);
        bits = bits.PadRight((bits.Length + 7) / 8 * 8, '0');
        var data = bits.Chunk(8).Select(part => Convert.ToByte(new string(part), 2)).ToArray();
        var dictionary = TestObjects.Dictionary($"<</Filter/CCITTFaxDecode/DecodeParms<<{parameters}>>>>");
        return new StreamDecoder(TestObjects.NoFile, PdfLimits.Default).DecodeToImage(new PdfStream(dictionary, data)).ShouldNotBeNull();
    }
}

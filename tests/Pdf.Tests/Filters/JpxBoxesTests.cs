using Clona.Pdf.Filters;

namespace Clona.Pdf.Tests.Filters;

public sealed class JpxBoxesTests
{
    private const string Size = "FF51 0004 AABB";
    private const string Comment = "FF64 0006 4A616E61";
    private const string Lengths = "FF55 0004 0011";
    private const string Tile = "FF90 000A 0000 00000010 00 01 FF93 7788";
    private const string Stream = "FF4F" + Size + Tile + "FFD9";
    private const string Opening = "0000000C 6A502020 0D0A870A 00000014 66747970 6A703220 00000000 6A703220";
    private const string Header = "00000016 69686472 0000000100000001000107000000";
    private const string Uuid = "0000000C 75756964 4A616E61";

    [Theory]
    [InlineData(Stream, Stream)]
    [InlineData("FF4F" + Size + Comment + Lengths + Tile + "FFD9 4A616E61", Stream)]
    [InlineData("FF4F" + Size + "FF90 000A 0000 00000018 00 01 FF64 0006 4A616E61 FF93 7788 FFD9", Stream)]
    [InlineData("FF4F" + Size + "FF90 000A 0000 00000000 00 01 FF93 7788 FFD9", Stream)]
    public void The_codestream_loses_comments_and_what_follows_it(string data, string expected) =>
        Convert.ToHexString(JpxBoxes.WithoutMetadata(Bytes(data)).ShouldNotBeNull().Span).ShouldBe(Convert.ToHexString(Bytes(expected)));

    [Fact]
    public void Boxes_that_are_no_picture_are_left_out()
    {
        var stream = Bytes(Stream);
        var data = Bytes("0000000C 6A502020 0D0A870A" + Uuid + $"{30 + 12:X8}" + "6A703268" + Header + Uuid + $"{stream.Length + 8:X8}" + "6A703263" + Stream + Uuid);

        var expected = Bytes(Opening + "0000001E 6A703268" + Header + $"{stream.Length + 8:X8}" + "6A703263" + Stream);
        Convert.ToHexString(JpxBoxes.WithoutMetadata(data).ShouldNotBeNull().Span).ShouldBe(Convert.ToHexString(expected));
    }

    [Theory]
    [InlineData("")]
    [InlineData("4A616E61")]
    [InlineData("FF4F" + Size + "FFD9")]
    [InlineData("FF4F FF51 FFFF")]
    [InlineData(Opening)]
    [InlineData("00000001 6A703263 FFFFFFFFFFFFFFFF")]
    public void Nothing_is_given_when_there_is_no_tile(string data) => JpxBoxes.WithoutMetadata(Bytes(data)).ShouldBeNull();

    private static byte[] Bytes(string hex) => Convert.FromHexString(hex.Replace(" ", "", StringComparison.Ordinal));
}

using Clona.Pdf.Filters;

namespace Clona.Pdf.Tests.Filters;

public sealed class Jbig2DataTests
{
    private const string PageInformation = "00000000 30 00 01 00000003 AABBCC";
    private const string Symbols = "00000001 00 01 00 00000002 AABB";
    private const string Text = "00000002 06 20 01 01 00000002 CCDD";
    private const string LongPage = "00000003 66 00 00000001 00000002 CCDD";
    private const string ManyReferences = "00000009 06 E0000008 FFFF 0102030405060708 01 00000001 77";
    private const string EndOfPage = "00000004 31 00 01 00000000";
    private const string Comment = "00000005 3E 00 01 00000008 20000000 4A616E61";
    private const string OpenLength = "00000006 26 00 01 FFFFFFFF 0000000000000000000000000000000000 00 AABB FFAC 00000001";
    private const string OpenFaxLength = "00000006 26 00 01 FFFFFFFF 0000000000000000000000000000000000 01 AABB 0000 00000001";

    [Theory]
    [InlineData(PageInformation + Symbols + Text, PageInformation + Symbols + Text)]
    [InlineData(PageInformation + Comment + Text + EndOfPage, PageInformation + Text)]
    [InlineData(Text + "4A616E61", Text)]
    [InlineData(LongPage + ManyReferences + Comment, LongPage + ManyReferences)]
    [InlineData(OpenLength + Comment, OpenLength)]
    [InlineData(OpenFaxLength + Comment, OpenFaxLength)]
    public void Only_segments_of_the_picture_are_left_when_metadata_is_taken_out(string data, string expected) =>
        Convert.ToHexString(Jbig2Data.WithoutMetadata(Bytes(data)).ShouldNotBeNull().Span).ShouldBe(Convert.ToHexString(Bytes(expected)));

    [Theory]
    [InlineData("")]
    [InlineData("4A616E61")]
    [InlineData(Comment + EndOfPage)]
    [InlineData("00000000 30 00 01 000000FF AABBCC")]
    [InlineData("00000000 30 E0FFFFFF")]
    [InlineData("00000006 26 00 01 FFFFFFFF 00")]
    [InlineData("00000006 06 00 01 FFFFFFFF 0000000000000000000000000000000000 00 AABB FFAC 00000001")]
    public void Nothing_is_given_when_there_is_no_segment_of_a_picture(string data) => Jbig2Data.WithoutMetadata(Bytes(data)).ShouldBeNull();

    private static byte[] Bytes(string hex) => Convert.FromHexString(hex.Replace(" ", "", StringComparison.Ordinal));
}

using Clona.Pdf.Filters;

namespace Clona.Pdf.Tests.Filters;

public sealed class JpegDataTests
{
    private const string Tables = "FFDB0004AABB";
    private const string Frame = "FFC00005112233";
    private const string Scan = "FFDA0004 0102 10FF00 20FFD1 30";
    private const string Adobe = "FFEE000E 41646F6265 0064 0000 0000 01";

    [Theory]
    [InlineData("FFD8" + Tables + Frame + Scan + "FFD9", "FFD8" + Tables + Frame + Scan + "FFD9")]
    [InlineData("FFD8 FFE0000641424344 FFE1000458 59 FFFE00044B4B" + Frame + Scan + "FFD9", "FFD8" + Frame + Scan + "FFD9")]
    [InlineData("FFD8" + Adobe + Frame + Scan + "FFD9", "FFD8" + Adobe + Frame + Scan + "FFD9")]
    [InlineData("FFD8 FFEE0010 41646F6265 0064 0000 0000 01 4B4B" + Frame + Scan + "FFD9", "FFD8" + Adobe + Frame + Scan + "FFD9")]
    [InlineData("FFD8" + Frame + Scan + "FFD9 4B4B4B4B", "FFD8" + Frame + Scan + "FFD9")]
    [InlineData("4B4B FFD8 FF" + Frame + Scan, "FFD8" + Frame + Scan + "FFD9")]
    [InlineData("FFD8" + Frame + Scan + "FFC40003AA" + Scan + "FFD9", "FFD8" + Frame + Scan + "FFC40003AA" + Scan + "FFD9")]
    public void Only_the_picture_is_left_when_metadata_is_taken_out(string data, string expected) =>
        Convert.ToHexString(JpegData.WithoutMetadata(Bytes(data)).ShouldNotBeNull().Span).ShouldBe(Convert.ToHexString(Bytes(expected)));

    [Theory]
    [InlineData("")]
    [InlineData("4B4B4B")]
    [InlineData("FFD8FFD9")]
    [InlineData("FFD8FFE1FFFF00")]
    public void Nothing_is_given_when_the_data_is_no_picture(string data) =>
        JpegData.WithoutMetadata(Bytes(data)).ShouldBeNull();

    private static byte[] Bytes(string hex) => Convert.FromHexString(hex.Replace(" ", "", StringComparison.Ordinal));
}

using Clona.Scans.Pictures;

namespace Clona.Scans.Tests.Pictures;

public sealed class PortableMapTests
{
    [Fact]
    public void A_picture_in_colour_is_read()
    {
        var picture = PortableMap.Read([.. "P6\n2 1\n255\n"u8, 255, 0, 0, 10, 20, 90])!;

        (picture.Width, picture.Height).ShouldBe((2, 1));
        picture.Samples.ShouldBe([255, 0, 0, 10, 20, 90]);
    }

    [Fact]
    public void A_picture_in_grey_is_read() => PortableMap.Read([.. "P5 1 2 255\n"u8, 7, 9])!.ToGray()[0, 1].ShouldBe((byte)9);

    [Theory]
    [InlineData("")]
    [InlineData("P6\n2 2\n255\n123")]
    [InlineData("P6\n999999 999999\n255\n")]
    [InlineData("P6\n-1 2\n255\n")]
    [InlineData("P3\n1 1\n255\n1 2 3")]
    public void What_is_no_such_file_is_none(string file) => PortableMap.Read(System.Text.Encoding.ASCII.GetBytes(file)).ShouldBeNull();
}

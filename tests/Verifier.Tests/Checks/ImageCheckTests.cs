using Clona.Verifier.Checks;
using Clona.Verifier.Tests.Samples;

namespace Clona.Verifier.Tests.Checks;

public sealed class ImageCheckTests
{
    private const string Image = "/Type /XObject /Subtype /Image /Width 1 /Height 1 /ColorSpace /DeviceGray /BitsPerComponent 8";

    [Theory]
    [InlineData(1, 1, 0, CheckReason.None)]
    [InlineData(2, 1, 1, CheckReason.None)]
    [InlineData(1, 2, 0, CheckReason.ImageExtra)]
    [InlineData(2, 2, 1, CheckReason.ImageExtra)]
    [InlineData(2, 1, 0, CheckReason.ImageMissing)]
    public void Placements_are_counted(int before, int after, int removed, CheckReason reason)
    {
        var report = SamplePair.With(pair =>
        {
            pair.RemovedImages = removed;
            Paint(pair.Original, before);
            Paint(pair.Output, after);
        }).Verify();

        report.Of(CheckId.V9Images).Reason.ShouldBe(reason);
    }

    [Theory]
    [InlineData("FFD8FFDA0004000011FFD9", CheckReason.None)]
    [InlineData("FFD8FFE000104A46494600010100000100010000FFDA0004000011FF0022FFD022FFD9", CheckReason.None)]
    [InlineData("FFD8FFFE00064A616E61FFDA0004000011FFD9", CheckReason.ImageMetadata)]
    [InlineData("FFD8FFE100064A616E61FFDA0004000011FFD9", CheckReason.ImageMetadata)]
    [InlineData("FFD8FFEF00064A616E61FFDA0004000011FFD9", CheckReason.ImageMetadata)]
    [InlineData("FFD8FFE000064A616E61FFDA0004000011FFD9", CheckReason.ImageMetadata)]
    [InlineData("FFD8FFDA0004000011FFD94A616E61", CheckReason.ImageTrailingBytes)]
    [InlineData("FFD8FFDA00040000112233", CheckReason.StreamNotDecodable)]
    [InlineData("4A616E61", CheckReason.StreamNotDecodable)]
    public void Parts_of_a_photograph_that_are_no_picture_are_found(string jpeg, CheckReason reason)
    {
        var report = SamplePair.With(pair => pair.Output.More = writer =>
            $"/XObject << /X {writer.AddStream(Image + " /Filter /DCTDecode", Convert.FromHexString(jpeg))} 0 R >>").Verify();

        report.Of(CheckId.V9Images).Reason.ShouldBe(reason);
    }

    private static void Paint(SampleFile file, int times)
    {
        file.More = writer => $"/XObject << /X {writer.AddFlate(Image, "x")} 0 R >>";
        file.Content += string.Concat(Enumerable.Repeat(" /X Do", times));
    }
}

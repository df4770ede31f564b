using Clona.Scans.Pictures;
using Clona.Scans.Signatures;

namespace Clona.Scans.Tests.Signatures;

public sealed class InkSheetTests
{
    private const int DotsPerInch = 150;

    // Felt pens, and strokes that go to and fro, fill squares of three millimetres; logos and bars larger ones.
    [Theory]
    [InlineData(17, true)]
    [InlineData(30, false)]
    public void What_a_pen_can_fill_is_ink_and_what_is_larger_an_area(int side, bool isInk)
    {
        var sheet = InkSheet.Of(new(new Paper(600, 400).Box(200, 200, 200 + side, 200 + side).Color, new Turning(600, 400, 0, 0), DotsPerInch));

        (sheet.Tones[((200 + (side / 2)) * 600) + 200 + (side / 2)] != InkTone.None).ShouldBe(isInk);
    }
}

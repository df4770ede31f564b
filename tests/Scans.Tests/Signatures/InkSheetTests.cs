using Clona.Scans.Signatures;

namespace Clona.Scans.Tests.Signatures;

public sealed class InkSheetTests
{
    private const int DotsPerInch = 150;

    // Felt pens, and strokes that go to and fro, fill squares of three millimetres; logos and bars larger ones.
    [Theory]
    [InlineData(17, InkTone.Neutral)]
    [InlineData(30, InkTone.None)]
    internal void What_a_pen_can_fill_is_ink_and_what_is_larger_an_area(int side, InkTone expected)
    {
        var sheet = InkSheet.Of(new(new Paper(600, 400).Box(200, 200, 200 + side, 200 + side).Color, new Turning(600, 400, 0, 0), DotsPerInch));

        sheet.Tones[((200 + (side / 2)) * 600) + 200 + (side / 2)].ShouldBe(expected);
    }
}

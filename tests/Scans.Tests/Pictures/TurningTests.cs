using Clona.Scans.Pictures;

namespace Clona.Scans.Tests.Pictures;

public sealed class TurningTests
{
    [Theory]
    [InlineData(0, 0)]
    [InlineData(1, 0)]
    [InlineData(2, 0)]
    [InlineData(3, 0)]
    [InlineData(0, 2.5)]
    [InlineData(1, -1.5)]
    public void A_place_of_the_turned_picture_leads_back_to_what_was_there(int quarters, double degrees)
    {
        var gray = new Paper(300, 500).Box(60, 100, 90, 120).Gray;
        var turning = new Turning(300, 500, quarters, degrees);
        var turned = turning.Apply(gray);

        var (sumX, sumY, count) = (0.0, 0.0, 0);
        for (var y = 0; y < turned.Height; y++)
        {
            for (var x = 0; x < turned.Width; x++)
            {
                if (turned[x, y] < 100)
                {
                    (sumX, sumY, count) = (sumX + x + 0.5, sumY + y + 0.5, count + 1);
                }
            }
        }

        var middle = turning.Back(new(sumX / count, sumY / count));
        middle.X.ShouldBe(75, 1);
        middle.Y.ShouldBe(110, 1);
        var there = turning.Forth(new(75, 110));
        there.X.ShouldBe(sumX / count, 1);
        there.Y.ShouldBe(sumY / count, 1);
    }

    [Fact]
    public void A_quarter_turn_goes_with_the_clock()
    {
        var turned = new Turning(300, 500, 1, 0).Apply(new Paper(300, 500).Box(0, 0, 30, 20).Gray);

        (turned.Width, turned.Height).ShouldBe((500, 300));
        turned[turned.Width - 5, 5].ShouldBeLessThan((byte)100);
    }
}

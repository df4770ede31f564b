using Clona.Scans.Pictures;

namespace Clona.Scans.Tests.Pictures;

public sealed class SkewTests
{
    [Theory]
    [InlineData(0)]
    [InlineData(1.2)]
    [InlineData(-2.5)]
    [InlineData(3.4)]
    public void The_slope_of_lines_is_found_to_a_fifth_of_a_degree(double degrees)
    {
        var found = Skew.Of(new Paper(1654, 2339).Lines(degrees).Gray);

        found.ShouldBe(degrees, 0.2);
    }

    [Fact]
    public void A_blank_page_has_no_slope() => Skew.Of(new Paper(600, 800).Gray).ShouldBe(0);
}

using Clona.Scans.Recognition;

namespace Clona.Scans.Tests.Recognition;

public sealed class SolidInkTests
{
    [Fact]
    public void A_filled_box_is_solid_and_print_is_not()
    {
        var map = new PageInk(new Paper(1654, 2339).Lines(0).Gray).Map();
        var print = map.Inked;
        var both = new PageInk(new Paper(1654, 2339).Lines(0).Box(100, 40, 300, 190).Gray).Map();
        both.Inked.ShouldBeGreaterThan(print + 1000);

        SolidInk.Clear(map);
        SolidInk.Clear(both);

        map.Inked.ShouldBe(print);
        both.Inked.ShouldBeInRange(print - 150, print + 150);
    }

    [Fact]
    public void A_page_that_is_mostly_black_keeps_its_ink()
    {
        var map = new PageInk(new Paper(1654, 2339).Box(100, 100, 1500, 2000).Gray).Map();
        var ink = map.Inked;

        SolidInk.Clear(map);

        map.Inked.ShouldBe(ink);
    }
}

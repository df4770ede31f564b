using Clona.Scans.Finding;

namespace Clona.Scans.Tests.Finding;

/// <summary>Bars are no letters that could not be read.</summary>
public sealed class BarsTests
{
    private static readonly ScanBox All = new(0, 0, 300, 60);

    [Fact]
    public void Bars_are_bars() => Bars.AreIn(Drawn(lean: 0).Gray, All).ShouldBeTrue();

    [Fact]
    public void What_can_be_read_may_stand_below() => Bars.AreIn(Drawn(lean: 0).Box(40, 52, 60, 55).Gray, All).ShouldBeTrue();

    [Fact]
    public void Strokes_that_lean_are_none() => Bars.AreIn(Drawn(lean: 4).Gray, All).ShouldBeFalse();

    [Fact]
    public void A_few_strokes_are_none() => Bars.AreIn(new Paper(300, 60).Box(20, 10, 24, 50).Box(40, 10, 48, 50).Gray, All).ShouldBeFalse();

    [Fact]
    public void Blank_paper_has_none() => Bars.AreIn(new Paper(300, 60).Gray, All).ShouldBeFalse();

    private static Paper Drawn(int lean)
    {
        var paper = new Paper(300, 60);
        for (var bar = 0; bar < 20; bar++)
        {
            for (var y = 10; y < 50; y++)
            {
                var left = 20 + (bar * 12) + (lean * (y - 10) / 10);
                paper.Box(left, y, left + (bar % 3 * 2) + 2, y + 1);
            }
        }

        return paper;
    }
}

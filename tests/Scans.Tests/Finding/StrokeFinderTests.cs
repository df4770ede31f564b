using Clona.Scans.Finding;

namespace Clona.Scans.Tests.Finding;

public sealed class StrokeFinderTests
{
    private static readonly ScannedPiece Word = new("Slovo", 0, StartsWord: true, 90, new(300, 240), new(420, 240), 30);

    [Fact]
    public void A_wave_in_blue_is_a_signature()
    {
        var paper = Sheet().Pen(900, 1800, 260, 40, 40, 50, 160);

        var mark = new StrokeFinder(paper.Color, paper.Gray).Find([Word]).ShouldHaveSingleItem();

        mark.Kind.ShouldBe(ScannedMarkKind.Signature);
        mark.Box.Overlaps(new(900, 1760, 1160, 1840)).ShouldBeTrue();
        mark.Box.Width.ShouldBe(262, 12);
    }

    [Fact]
    public void A_wave_in_black_is_ink_that_nobody_explains()
    {
        var paper = Sheet().Pen(900, 1800, 260, 40, 20, 20, 20);

        new StrokeFinder(paper.Color, paper.Gray).Find([Word]).ShouldHaveSingleItem().Kind.ShouldBe(ScannedMarkKind.Ink);
    }

    [Fact]
    public void Words_rules_and_dots_are_none()
    {
        var paper = Sheet().Box(200, 1000, 1400, 1004).Box(200, 1000, 203, 1500).Noise(300);

        new StrokeFinder(paper.Color, paper.Gray).Find([Word]).ShouldBeEmpty();
    }

    private static Paper Sheet() => new Paper(1654, 2339).Box(302, 212, 418, 238);
}

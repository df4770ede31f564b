using Clona.Scans.Finding;
using Clona.Scans.Recognition;

namespace Clona.Scans.Tests.Finding;

public sealed class StrokeFinderTests
{
    private static readonly ScannedPiece Word = new("Slovo", 0, StartsWord: true, 90, new(300, 240), new(420, 240), 30);

    [Fact]
    public void Ink_beside_words_and_signatures_is_found()
    {
        var paper = Sheet().Pen(900, 1800, 260, 40, 20, 20, 20);

        var mark = Find(paper).ShouldHaveSingleItem();

        mark.Kind.ShouldBe(ScannedMarkKind.Ink);
        mark.Box.Width.ShouldBe(262, 12);
    }

    [Fact]
    public void What_is_a_signature_is_not_found_twice()
    {
        var paper = Sheet().Pen(900, 1800, 260, 40, 20, 20, 20);
        var signature = new ScanBox(890, 1750, 1170, 1850);

        Find(paper, signature).ShouldHaveSingleItem().ShouldBe(new ScannedMark(ScannedMarkKind.Signature, signature));
    }

    [Fact]
    public void Ink_that_a_pen_drew_is_handwriting()
    {
        var paper = Sheet().Pen(900, 1800, 260, 40, 20, 20, 20).Box(300, 1300, 500, 1500);

        var marks = new StrokeFinder(new PageInk(paper.Gray)).Beside(new([], [new(890, 1750, 1170, 1850)]), [Word]);

        marks.Select(mark => mark.Kind).ShouldBe([ScannedMarkKind.Ink, ScannedMarkKind.Handwriting]);
    }

    [Fact]
    public void Words_rules_and_dots_are_none() =>
        Find(Sheet().Box(200, 1000, 1400, 1004).Box(200, 1000, 203, 1500).Noise(300)).ShouldBeEmpty();

    private static IReadOnlyList<ScannedMark> Find(Paper paper, params ScanBox[] signatures) =>
        new StrokeFinder(new PageInk(paper.Gray)).Beside(new(signatures, []), [Word]);

    private static Paper Sheet() => new Paper(1654, 2339).Box(302, 212, 418, 238);
}

using Clona.Scans.Pictures;
using Clona.Scans.Signatures;

namespace Clona.Scans.Tests.Signatures;

public sealed class SignatureFinderTests
{
    private const int DotsPerInch = 200;
    private static readonly ScannedPiece Word = new("Slovo", 0, StartsWord: true, 90, new(300, 240), new(420, 240), 30);
    private static readonly ScanBox Place = new(900, 1760, 1160, 1845);

    [Theory]
    [InlineData(40, 50, 160)]
    [InlineData(20, 20, 20)]
    [InlineData(90, 60, 170)]
    [InlineData(140, 160, 215)]
    public void A_wave_is_a_signature_in_every_ink(byte red, byte green, byte blue)
    {
        var box = Find(Sheet().Pen(900, 1800, 260, 40, red, green, blue)).ShouldHaveSingleItem();

        box.Width.ShouldBe(Place.Width, 20);
        box.Height.ShouldBe(Place.Height, 20);
        box.Overlaps(Place).ShouldBeTrue();
    }

    [Fact]
    public void A_wave_over_a_rule_is_one_signature() =>
        Find(Sheet().Pen(900, 1800, 260, 40, 20, 20, 20).Box(700, 1810, 1400, 1813)).ShouldHaveSingleItem().Width.ShouldBe(Place.Width, 40);

    [Fact]
    public void Words_rules_boxes_and_dots_are_none() =>
        Find(Sheet().Box(200, 1000, 1400, 1004).Box(200, 1000, 203, 1500).Box(300, 1700, 420, 1800).Noise(300)).ShouldBeEmpty();

    [Fact]
    public void A_round_stamp_is_none() => Find(Sheet().Ring(900, 1800, 120)).ShouldBeEmpty();

    [Fact]
    public void A_wave_across_a_round_stamp_is_a_signature() =>
        Find(Sheet().Ring(900, 1800, 120).Pen(740, 1800, 320, 40, 20, 20, 20)).ShouldHaveSingleItem().Overlaps(new(740, 1780, 1060, 1820)).ShouldBeTrue();

    [Fact]
    public void What_is_drawn_where_letters_have_their_head_is_none() =>
        Find(Sheet().Pen(900, 140, 160, 40, 20, 20, 20)).ShouldBeEmpty();

    [Fact]
    public void The_place_is_that_on_the_page_as_displayed()
    {
        var paper = Sheet().Pen(900, 1800, 260, 40, 20, 20, 20);
        var turning = new Turning(paper.Width, paper.Height, 2, 0);
        ScannedPiece upsideDown = new("Slovo", 0, StartsWord: true, 90, new(420, 210), new(300, 210), 30);

        // Upside down the same wave stands in the head; three quarters of the sheet lie below it.
        var boxes = new SignatureFinder(new SheetView(paper.Color, turning, DotsPerInch), [upsideDown]).Marks().Signatures;

        boxes.ShouldHaveSingleItem().Overlaps(Place).ShouldBeTrue();
    }

    [Fact]
    public void Strokes_that_the_trees_take_for_no_signature_are_written_by_hand()
    {
        StrokeForest never = new([[.. Enumerable.Repeat(0, 14), .. Enumerable.Repeat(-9000, 8)]]);

        var marks = Marks(Sheet().Pen(900, 1800, 260, 40, 20, 20, 20), never);

        marks.Signatures.ShouldBeEmpty();
        marks.Written.ShouldHaveSingleItem().Overlaps(Place).ShouldBeTrue();
    }

    private static IReadOnlyList<ScanBox> Find(Paper paper) => Marks(paper).Signatures;

    private static PenMarks Marks(Paper paper, StrokeForest? forest = null) =>
        new SignatureFinder(new SheetView(paper.Color, new Turning(paper.Width, paper.Height, 0, 0), DotsPerInch), [Word], forest: forest).Marks();

    private static Paper Sheet() => new Paper(1654, 2339).Box(302, 212, 418, 238);
}

using Clona.Scans.Faces;

namespace Clona.Scans.Tests.Faces;

public sealed class FaceFinderTests
{
    private const int DotsPerInch = 150;

    [Theory]
    [InlineData(75)]
    [InlineData(150)]
    [InlineData(400)]
    public void A_face_is_seen_in_a_photograph_of_any_size(int width) =>
        Sees(new Paper(600, 700).Photograph(60, 70, width)).ShouldBeTrue();

    [Fact]
    public void A_face_is_seen_in_a_photograph_that_lies_on_its_side() =>
        Sees(new Paper(600, 700).Photograph(60, 70, 200, isSideways: true)).ShouldBeTrue();

    [Fact]
    public void Print_stamps_pens_and_speckles_are_no_faces() =>
        Sees(new Paper(900, 900).Lines(1).Ring(400, 400, 120).Pen(300, 500, 260, 40, 30, 30, 160).Noise(3000)).ShouldBeFalse();

    [Fact]
    public void A_part_that_is_too_small_for_a_face_shows_none() => Sees(new Paper(30, 200)).ShouldBeFalse();

    [Fact]
    public void Unexplained_ink_with_a_face_becomes_a_face_and_other_marks_stay()
    {
        var page = new Paper(1240, 1754).Photograph(200, 300, 200).Ring(800, 1200, 100).Gray;
        var (photograph, stamp, signature) = (Ink(200, 300, 400, 550), Ink(690, 1090, 910, 1310), new ScannedMark(ScannedMarkKind.Signature, new(200, 300, 400, 550)));

        FaceMarks.In(page, [photograph, stamp, signature], DotsPerInch)
            .ShouldBe([photograph with { Kind = ScannedMarkKind.Face }, stamp, signature]);
    }

    [Fact]
    public void Small_strokes_inside_a_face_are_part_of_the_photograph()
    {
        var page = new Paper(1240, 1754).Photograph(200, 300, 200).Gray;
        var (photograph, collar, beside) = (Ink(200, 300, 400, 550), new ScannedMark(ScannedMarkKind.Signature, new(280, 500, 330, 540)), new ScannedMark(ScannedMarkKind.Signature, new(380, 500, 430, 540)));

        FaceMarks.In(page, [photograph, collar, beside], DotsPerInch).ShouldBe([photograph with { Kind = ScannedMarkKind.Face }, beside]);
    }

    private static ScannedMark Ink(int left, int top, int right, int bottom) => new(ScannedMarkKind.Ink, new(left, top, right, bottom));

    private static bool Sees(Paper paper) => new FaceFinder(CascadeFile.Installed!).SeesOne(paper.Gray, DotsPerInch);
}

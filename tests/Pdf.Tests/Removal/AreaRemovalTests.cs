using Clona.Pdf.Files;
using Clona.Pdf.Geometry;
using Clona.Pdf.Removal;
using Clona.Pdf.Tests.Generation;
using Clona.Pdf.Tests.Oracles;

namespace Clona.Pdf.Tests.Removal;

/// <summary>Nothing that was visible in a planned area remains, and the rest of the page looks as before.</summary>
public sealed class AreaRemovalTests
{
    private const int Side = 400;
    private static readonly PdfRectangle Area = new(150, 150, 250, 200);

    [PopplerTheory]
    [MemberData(nameof(AreaCases.Cut), MemberType = typeof(AreaCases))]
    public void A_drawing_loses_what_lies_in_the_area_and_nothing_else(string name, string content)
    {
        var pdf = AreaCases.Pdf(content);

        var after = Emptied(pdf);

        var (was, now) = (Pixels(pdf), Pixels(after.Result.Bytes!.Value));
        Places(IsInside).Count(place => !IsWhite(now, place)).ShouldBe(0, name);
        Places(IsOutside).Count(place => Differs(was, now, place)).ShouldBeLessThan(4, name);
    }

    [PopplerTheory]
    [MemberData(nameof(AreaCases.Dropped), MemberType = typeof(AreaCases))]
    public void What_cannot_be_cut_goes_as_a_whole(string name, string content)
    {
        var pdf = AreaCases.Pdf(content);

        var after = Emptied(pdf);

        var (was, now) = (Pixels(pdf), Pixels(after.Result.Bytes!.Value));
        Places(IsInside).Count(place => !IsWhite(was, place)).ShouldBeGreaterThan(0, name);
        Places(IsInside).Count(place => !IsWhite(now, place)).ShouldBe(0, name);
    }

    [Theory]
    [InlineData("/Pattern cs /Cell scn 0 0 400 400 re f")]
    [InlineData("/Pattern CS /Cell SCN 0 170 m 400 170 l S")]
    public void What_a_pattern_paints_into_an_area_goes_as_a_whole(string content)
    {
        var redacted = Emptied(AreaCases.Pdf(content));

        redacted.Result.Census.PathsCut.ShouldBe(1);
        redacted.Streams.ShouldNotContain("0 0 3 3 re");
    }

    [Theory]
    [InlineData("/Pattern cs /Cell scn 0 0 100 100 re f", "cs\n/P1 scn\n0 0 100 100 re\nf")]
    [InlineData("/Pattern CS /Cell SCN 0 20 m 40 20 l S", "CS\n/P1 SCN\n0 20 m\n40 20 l\nS")]
    [InlineData("/Pattern cs /Cell scn 0 0 10 10 re W n 0 0 100 100 re f", "cs\n0 0 10 10 re\nW\nn\n/P1 scn\n0 0 100 100 re\nf")]
    [InlineData("/Pattern cs /Cell scn 0 0 10 10 re W f", "cs\n/P1 scn\n0 0 10 10 re\nW\nf")]
    [InlineData("5 5 m 9 9 l /Pattern cs /Cell scn f", "cs\n/P1 scn\nf")]
    [InlineData("/Pattern cs /Cell scn /Pattern CS /Cell SCN 5 5 m 9 9 l B", "/P1 SCN\n/P1 scn\n5 5 m\n9 9 l\nB")]
    public void A_pattern_is_chosen_before_the_path_that_it_paints(string content, string written) =>
        Emptied(AreaCases.Pdf(content)).Streams.ShouldContain(written);

    [Theory]
    [InlineData("/Masked gs 0 0 400 400 re f")]
    [InlineData("/Shaped gs 0 0 400 400 re f")]
    [InlineData("/Shaped gs 0 0 10 10 re f")]
    [InlineData("q 1 0 0 1 0 0 cm /Alpha gs Q")]
    [InlineData("/Nested gs 0 0 400 400 re f")]
    [InlineData("/WithMask Do")]
    public void The_shape_of_a_mask_in_the_area_is_not_in_the_file_either(string content)
    {
        var redacted = Emptied(AreaCases.Pdf(content));

        redacted.Streams.ShouldNotContain("160 190 l");
        redacted.Streams.ShouldNotContain("170 160 30 30 re");
    }

    [Fact]
    public void Samples_of_a_mask_in_the_area_are_blanked()
    {
        var redacted = Emptied(AreaCases.Pdf("/Pictured gs 0 0 1 rg 0 0 400 400 re f"));

        redacted.Result.Census.ImagesBlanked.ShouldBe(1);
        redacted.Streams.ShouldContain(new string('w', 20));
        redacted.Streams.ShouldNotContain(new string('w', 400));
    }

    [Fact]
    public void Masks_that_do_not_reach_into_the_area_stay_one_object()
    {
        var pdf = AreaCases.Pdf("/Masked gs 0 0 100 100 re f /Masked gs 0 0 100 100 re f");

        var redacted = Redacted.With(pdf, new([new PageRemoval(1, [], [], []) { Areas = [new(10, 10, 50, 50)] }]));

        redacted.Streams.ShouldContain("170 160 30 30 re");
        redacted.Result.Census.PathsCut.ShouldBe(2);
    }

    [Fact]
    public void A_mask_that_sets_itself_is_a_refusal()
    {
        var file = new PdfBuilder();
        var mask = file.AddStream("/M gs 1 g 0 0 400 400 re f", "/Type /XObject /Subtype /Form /BBox [0 0 400 400] /Group << /S /Transparency >> /Resources << /ExtGState << /M << /SMask << /S /Alpha /G 3 0 R >> >> >> >>");
        mask.ShouldBe(3);
        var pdf = file.Page("/M gs 0 0 9 9 re f", "/ExtGState << /M << /SMask << /S /Alpha /G 3 0 R >> >> >>", "/MediaBox [0 0 400 400]").Build();

        PdfRedaction.Rewrite(PdfFile.Open(pdf).File!, Plan()).Refusal.ShouldBe(RewriteRefusal.AreaNotRemovable);
    }

    [Theory]
    [InlineData("/Pattern cs /Cell scn 0 0 100 100 re f")]
    [InlineData("/Pattern cs /Cell scn 0 g 0 0 400 400 re f")]
    [InlineData("/Masked gs /None gs 0 0 400 400 re f")]
    [InlineData("q /Masked gs Q 0 0 400 400 re f")]
    public void A_pattern_or_mask_elsewhere_is_none(string content) => Emptied(AreaCases.Pdf(content)).Result.IsRewritten.ShouldBeTrue();

    [Fact]
    public void Cut_geometry_is_not_in_the_file_either()
    {
        var redacted = Emptied(AreaCases.Pdf("0 g 161.5 160 m 163.5 190 l 175.5 198 l h f q 165.5 165 10 10 re W n 0 0 400 400 re f Q 1 0 0 1 0 0 cm 20 20 m 380 380 l S"));

        redacted.Streams.ShouldNotContain("161.5");
        redacted.Streams.ShouldNotContain("163.5");
        redacted.Streams.ShouldNotContain("165.5");
        redacted.Streams.ShouldContain("0 0 0 0 re\nW\nn");
        redacted.Result.Census.PathsCut.ShouldBe(4);
    }

    [Fact]
    public void Paths_that_do_not_reach_into_the_area_stay_to_the_letter()
    {
        const string Path = "20 20 m 50 20 60 30 70 70 c h 30 30 10 10 re f*";
        var redacted = Emptied(AreaCases.Pdf(Path + " 160 160 10 10 re f"));

        redacted.Streams.ShouldContain("20 20 m\n50 20 60 30 70 70 c\nh\n30 30 10 10 re\nf*");
        redacted.Result.Census.PathsCut.ShouldBe(1);
    }

    [Fact]
    public void A_path_that_was_never_begun_is_not_closed() =>
        Emptied(AreaCases.Pdf("h f 10 10 m 20 20 l 1 w h S")).Streams.ShouldStartWith("f\n10 10 m\n20 20 l\n1 w\nh\nS");

    [Theory]
    [InlineData(196, "a glyph whose foot reaches a little into the area stays", 5)]
    [InlineData(188, "a glyph that stands half in it goes", 0)]
    public void A_glyph_counts_by_the_part_of_its_box(double baseline, string why, int kept)
    {
        var pdf = AreaCases.Pdf(FormattableString.Invariant($"BT /F1 20 Tf 170 {baseline + 5} Td (abcde) Tj ET"));

        var redacted = Emptied(pdf);

        redacted.After[0].Glyphs.Count.ShouldBe(kept, why);
        redacted.ShouldKeepTheRestInPlace();
    }

    [Fact]
    public void Glyphs_and_images_are_counted_under_the_area()
    {
        var redacted = Emptied(AreaCases.Pdf("q 50 0 0 50 160 160 cm /Picture Do Q q 50 0 0 50 10 10 cm /Picture Do Q BT /F1 12 Tf 160 170 Td (Novak) Tj ET"));

        redacted.Result.Removed.ShouldBe([new RemovedRange(1, new(0, 4), RemovalReason.Area)]);
        redacted.Result.RemovedImages.ShouldBe([new RemovedImage(1, 0, RemovalReason.Area)]);
    }

    [Fact]
    public void A_mark_stands_over_the_area_even_where_nothing_was()
    {
        var plan = new RemovalPlan([new PageRemoval(1, [], [], [new RemovalMark("[podpis]", []) { Area = new(new(150, 150), new(250, 150), new(250, 200), new(150, 200)) }]) { Areas = [Area] }]);

        var redacted = Redacted.With(AreaCases.Pdf("0 g 20 20 10 10 re f"), plan);

        redacted.Result.Marks.ShouldHaveSingleItem().Area.Bounds.ShouldBe(Area);
        Redacted.TextOf(redacted.After[0]).ShouldBe("[podpis]");
    }

    private static RemovalPlan Plan() => new([new PageRemoval(1, [], [], []) { Areas = [Area] }]);

    private static Redacted Emptied(byte[] pdf) => Redacted.With(pdf, Plan());

    private static ReadOnlyMemory<byte> Pixels(ReadOnlyMemory<byte> pdf)
    {
        var image = Poppler.PixelsOf(pdf);
        return image.AsMemory(image.Length - (Side * Side * 3));
    }

    private static IEnumerable<int> Places(Func<int, int, bool> isMeant) => Enumerable.Range(0, Side * Side)
        .Where(place => isMeant(place % Side, Side - 1 - (place / Side)));

    private static bool IsInside(int x, int y) => x is > 150 and < 249 && y is > 150 and < 199;

    // A line that is cut ends a little before the area, so that its caps do not reach into it.
    private static bool IsOutside(int x, int y) => x is < 142 or > 258 || y is < 142 or > 208;

    private static bool IsWhite(ReadOnlyMemory<byte> pixels, int place) => pixels.Span.Slice(place * 3, 3).IndexOfAnyExcept((byte)255) < 0;

    // Cut edges are smoothed differently by a shade.
    private static bool Differs(ReadOnlyMemory<byte> was, ReadOnlyMemory<byte> now, int place) =>
        Differs(was.Span[place * 3], now.Span[place * 3])
        || Differs(was.Span[(place * 3) + 1], now.Span[(place * 3) + 1])
        || Differs(was.Span[(place * 3) + 2], now.Span[(place * 3) + 2]);

    private static bool Differs(byte one, byte other) => Math.Abs(one - other) > 40;
}

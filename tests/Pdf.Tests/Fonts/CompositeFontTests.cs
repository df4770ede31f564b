using Clona.Pdf.Fonts;
using Clona.Pdf.Geometry;
using Clona.Pdf.Tests.Fonts.Programs;

namespace Clona.Pdf.Tests.Fonts;

public sealed class CompositeFontTests
{
    [Fact]
    public void Identity_takes_two_bytes_and_leaves_a_short_rest_as_one_code() =>
        Some.CompositeFont().CodesOf(0x01, 0x02, 0x03)
            .ShouldBe([new CharacterCode(0x0102, 2), new CharacterCode(0x03, 1)]);

    [Fact]
    public void Embedded_cmaps_split_by_their_code_space()
    {
        var cmap = PlainObjects.Stream("2 begincodespacerange <00> <7F> <8140> <9FFC> endcodespacerange");

        Some.CompositeFont(cmap).CodesOf(0x41, 0x81, 0x50, 0xFF, 0x42)
            .ShouldBe([new(0x41, 1), new(0x8150, 2), new(0xFF, 1), new(0x42, 1)]);
    }

    [Fact]
    public void Cids_of_embedded_cmaps_choose_the_widths()
    {
        var cmap = PlainObjects.Stream(
            "1 begincodespacerange <0000> <FFFF> endcodespacerange\n"
            + "1 begincidrange <0010> <001F> 100 endcidrange 1 begincidchar <0041> 7 endcidchar");
        var descendant = PlainObjects.Dictionary(
            ("DW", 500), ("W", new object[] { 7, new object[] { 700 }, 100, 101, 250 }));

        var font = Some.CompositeFont(cmap, descendant);

        font.CodesOf(0, 0x41, 0, 0x10, 0, 0x11, 0, 0x12, 0, 0x50).Select(font.AdvanceOf)
            .ShouldBe([0.7, 0.25, 0.25, 0.5, 0.5]);
    }

    [Fact]
    public void A_cmap_continues_the_one_it_uses()
    {
        var cmap = PlainObjects.Stream("/Identity-H usecmap 1 begincidchar <0041> 7 endcidchar /WMode 1 def");
        var descendant = PlainObjects.Dictionary(("W2", new object[] { 7, new object[] { -400, 250, 800 } }));

        var font = Some.CompositeFont(cmap, descendant);

        font.IsVertical.ShouldBeTrue();
        font.AdvanceOf(new CharacterCode(0x41, 2)).ShouldBe(-0.4);
        font.VerticalOriginOf(new CharacterCode(0x41, 2)).ShouldBe(new PdfPoint(0.25, 0.8));
        font.AdvanceOf(new CharacterCode(0x42, 2)).ShouldBe(-1);
        font.VerticalOriginOf(new CharacterCode(0x42, 2)).ShouldBe(new PdfPoint(0.5, 0.88));
    }

    [Fact]
    public void ToUnicode_maps_ranges_arrays_ligatures_and_surrogates()
    {
        var map = PlainObjects.Stream(
            "2 beginbfrange <0001> <0003> <0158> <0010> <0011> [<00660066> <D83DDE00>] endbfrange\n"
            + "1 beginbfchar <0020> <006600660069> endbfchar");

        var font = Some.CompositeFont(entries: ("ToUnicode", map));

        font.TextOf(0, 1, 0, 2, 0, 3, 0, 0x10, 0, 0x11, 0, 0x20, 0, 4).ShouldBe("ŘřŚff😀ffi?");
    }

    [Theory]
    [InlineData("/UniGB-UCS2-H", true, "Č")]
    [InlineData("/Identity-V", true, "?")]
    [InlineData("/90ms-RKSJ-H", true, "??")]
    [InlineData("/Nobody-H", false, "?")]
    public void Named_cmaps_split_codes_where_they_are_known(string name, bool canSplit, string text)
    {
        var font = Some.CompositeFont(name);

        font.CanSplitCodes.ShouldBe(canSplit);
        font.TextOf(0x01, 0x0C).ShouldBe(text);
    }

    [Fact]
    public void Asking_twice_gives_the_same_answer_without_allocating()
    {
        var font = Some.CompositeFont(entries: ("ToUnicode", PlainObjects.Stream("1 beginbfrange <0000> <FFFE> <0001> endbfrange")));
        var code = font.NextCode([0x01, 0x0B]);
        font.UnicodeOf(code).ShouldBe("Č");

        var before = GC.GetAllocatedBytesForCurrentThread();
        var sum = 0.0;
        for (var i = 0; i < 1000; i++)
        {
            sum += font.AdvanceOf(font.NextCode([0x01, 0x0B])) + font.UnicodeOf(code)!.Length;
        }

        (GC.GetAllocatedBytesForCurrentThread() - before).ShouldBeLessThan(1000);
        sum.ShouldBe(2000);
    }

    [Theory]
    [InlineData("/ABCDEF+TimesNewRomanPS-BoldMT", "Šř")]
    [InlineData("/ArialMT", "Šř")]
    [InlineData("/ArialNarrow", "??")]
    [InlineData("/ABCDEF+Calibri", "??")]
    public void Glyph_numbers_of_the_usual_Windows_fonts_are_known(string baseFont, string text) =>
        Some.CompositeFont(descendant: PlainObjects.Dictionary(("BaseFont", baseFont))).TextOf(0, 226, 1, 28).ShouldBe(text);

    [Fact]
    public void The_embedded_program_explains_codes_through_the_glyph_map()
    {
        var program = ProgramBytes.Sfnt(("cmap", ProgramBytes.CharacterMaps((3, 1, ProgramBytes.Segment('Ž', 'Ž', 9)))));
        var descendant = PlainObjects.Dictionary(
            ("FontDescriptor", PlainObjects.Dictionary(("FontFile2", program))), ("CIDToGIDMap", new byte[] { 0, 0, 0, 9 }));

        Some.CompositeFont(descendant: descendant).TextOf(0, 1, 0, 9).ShouldBe("Ž?");
    }

    [Fact]
    public void Hostile_widths_are_limited()
    {
        var items = Enumerable.Range(0, 30_000).SelectMany(_ => new object[] { 0, 65_535, 500 }).ToArray();

        var font = Some.CompositeFont(descendant: PlainObjects.Dictionary(("W", items), ("W2", new object[] { 5, -7, 1, 2, 3 })));

        font.AdvanceOf(new CharacterCode(9, 2)).ShouldBe(0.5);
    }
}

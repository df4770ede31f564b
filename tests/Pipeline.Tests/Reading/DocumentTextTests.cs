using Clona.Detectors.Findings;
using Clona.Pipeline.Reading;
using Clona.Pipeline.Reporting;

namespace Clona.Pipeline.Tests.Reading;

public sealed class DocumentTextTests
{
    private static readonly DocumentText Two = new([Page(1, "ab cd"), Page(2, "ef")]);

    [Fact]
    public void Pages_are_joined_by_a_form_feed() => Two.Text.ShouldBe("ab cd\fef");

    [Theory]
    [InlineData(0, 1)]
    [InlineData(4, 1)]
    [InlineData(6, 2)]
    [InlineData(7, 2)]
    public void An_offset_lies_on_its_page(int offset, int page) => Two.PageAt(offset).ShouldBe(page);

    [Fact]
    public void A_span_over_a_page_end_falls_into_its_parts()
    {
        var parts = Two.OnPages(new TextSpan(3, 8)).Select(part => (part.Page.Number, part.Span)).ToList();

        parts.ShouldBe([(1, new TextSpan(3, 5)), (2, new TextSpan(0, 2))]);
    }

    [Fact]
    public void A_span_has_one_box_for_each_line()
    {
        var page = new TextPage(1, "ab\ncd")
        {
            Glyphs = [0, 1, -1, 2, 3],
            Lines = [0, 0, 0, 1, 1],
            GlyphBoxes = [Box(0, 0), Box(10, 0), Box(0, 20), Box(10, 20)],
        };

        new DocumentText([page]).BoxesOf(new TextSpan(1, 5)).ShouldBe([Box(10, 0), new PageBox(1, 0, 20, 18, 28)]);
    }

    [Fact]
    public void Glyphs_printed_twice_belong_to_the_span_of_the_first()
    {
        var page = new TextPage(1, "ab") { Glyphs = [0, 2], Lines = [0, 0], Doubles = new[] { (0, 1) }.ToLookup(item => item.Item1, item => item.Item2) };

        page.GlyphsOf(new TextSpan(0, 1)).ShouldBe([0, 1]);
    }

    private static TextPage Page(int number, string text) => new(number, text);

    private static PageBox Box(double x, double y) => new(1, x, y, x + 8, y + 8);
}

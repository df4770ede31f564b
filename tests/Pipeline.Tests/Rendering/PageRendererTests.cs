using System.Diagnostics;
using Clona.Pipeline.Rendering;
using Clona.Pipeline.Sandbox;
using Clona.Pipeline.Tests.Documents;
using Clona.Pipeline.Texts;

namespace Clona.Pipeline.Tests.Rendering;

public sealed class PageRendererTests
{
    private const string Square = "0 0 0 rg 10 10 80 80 re f BT /F1 20 Tf 100 100 Td (Strana) Tj ET";

    [Theory]
    [InlineData(SandboxMode.Bubblewrap)]
    [InlineData(SandboxMode.LimitsOnly)]
    public async Task A_page_becomes_a_picture_of_the_wanted_resolution(SandboxMode mode)
    {
        var page = await Render(mode, DrawnPdf.Of(DrawnPdf.SmallPage, Square), 1, 144);

        page.Refusal.ShouldBeNull();
        (page.Width, page.Height).ShouldBe((600, 400));
        page.Jpeg.Length.ShouldBeGreaterThan(1000);
    }

    [Theory]
    [InlineData("/MediaBox [0 0 300 200] /Rotate 90", 200, 300)]
    [InlineData("/MediaBox [0 0 300 200] /CropBox [50 50 150 100]", 100, 50)]
    public async Task A_page_is_drawn_as_displayed(string attributes, int width, int height)
    {
        var page = await Render(SandboxMode.Bubblewrap, DrawnPdf.Of(attributes, Square), 1, 72);

        (page.Refusal, page.Width, page.Height).ShouldBe((null, width, height));
    }

    [Fact]
    public async Task The_named_page_is_drawn()
    {
        var pdf = DrawnPdf.Of(DrawnPdf.SmallPage, "", Square);

        var (empty, drawn) = (await Render(SandboxMode.Bubblewrap, pdf, 1, 72), await Render(SandboxMode.Bubblewrap, pdf, 2, 72));

        empty.Jpeg.Length.ShouldBeLessThan(drawn.Jpeg.Length);
    }

    [Fact]
    public async Task A_poster_gets_a_lower_resolution()
    {
        var page = await Render(SandboxMode.Bubblewrap, DrawnPdf.Of("/MediaBox [0 0 5000 4000]", Square), 1, 300);

        page.Refusal.ShouldBeNull();
        (page.Width * page.Height).ShouldBeInRange(24_000_000, PageRenderer.MostPixels);
    }

    [Theory]
    [InlineData("This is no PDF.", 1)]
    [InlineData("", 1)]
    [InlineData("%PDF-1.7\nxref garbage", 1)]
    public async Task What_is_no_document_is_refused(string content, int page)
    {
        var answer = await Render(SandboxMode.Bubblewrap, System.Text.Encoding.Latin1.GetBytes(content), page, 72);

        answer.Refusal.ShouldBe(RefusalReason.Damaged);
        answer.Jpeg.Length.ShouldBe(0);
    }

    [Fact]
    public async Task A_page_that_the_document_does_not_have_is_refused() =>
        (await Render(SandboxMode.Bubblewrap, DrawnPdf.Of(DrawnPdf.SmallPage, Square), 2, 72)).Refusal.ShouldNotBeNull();

    [Theory]
    [InlineData(SandboxMode.Bubblewrap)]
    [InlineData(SandboxMode.LimitsOnly)]
    public async Task A_page_that_takes_too_long_is_given_up(SandboxMode mode)
    {
        // A hundred thousand large transparent areas keep any renderer busy for minutes.
        var slow = "/G gs " + string.Concat(Enumerable.Repeat("0 0 3000 3000 re f\n", 100_000));
        var pdf = DrawnPdf.Of("/MediaBox [0 0 3000 3000]", "/ExtGState << /G << /ca 0.01 >> >>", [], slow);
        var renderer = new PageRenderer(mode, PageRenderer.Usual with { BaseTime = TimeSpan.FromSeconds(1), WallFactor = 60 }, TimeProvider.System);
        var watch = Stopwatch.StartNew();

        var page = await renderer.RenderAsync(pdf, 1, 100, CancellationToken.None);

        page.Refusal.ShouldBe(RefusalReason.TimeLimit);
        watch.Elapsed.ShouldBeLessThan(TimeSpan.FromSeconds(60));
    }

    [Fact]
    public async Task A_page_that_needs_too_much_memory_is_given_up()
    {
        var limits = PageRenderer.Usual with { AddressBytes = 60L << 20 };
        var renderer = new PageRenderer(SandboxMode.Bubblewrap, limits, TimeProvider.System);

        var page = await renderer.RenderAsync(DrawnPdf.Of("/MediaBox [0 0 3000 3000]", Square), 1, 119, CancellationToken.None);

        page.Refusal.ShouldBe(RefusalReason.MemoryLimit);
    }

    private static Task<RenderedPage> Render(SandboxMode mode, byte[] pdf, int page, int dotsPerInch) =>
        new PageRenderer(mode, TimeProvider.System).RenderAsync(pdf, page, dotsPerInch, CancellationToken.None);
}

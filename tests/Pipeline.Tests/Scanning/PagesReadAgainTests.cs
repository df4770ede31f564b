using Clona.Pipeline.Reporting;
using Clona.Pipeline.Scanning;

namespace Clona.Pipeline.Tests.Scanning;

/// <summary>Of a drawing on many pages the first few are read once more; drawings that nobody reads wait for a person.</summary>
public sealed class PagesReadAgainTests
{
    [Fact]
    public void Of_pages_with_one_drawing_the_first_few_are_read_again()
    {
        IReadOnlyList<ScanPage> scans = [Part(1, null), .. Enumerable.Range(2, 8).Select(page => Part(page, 1)), Part(10, null), Part(11, null) with { IsReadable = false }];

        PagesReadAgain.Of(scans).Select(page => page.Page).ShouldBe([1, 2, 3, 4, 10]);
    }

    [Fact]
    public void Drawings_are_named_where_nothing_can_be_read()
    {
        ScanNeed[] needs =
        [
            new(1, 150, IsFlattened: false) { Part = Box(1) },
            new(2, 150, IsFlattened: false) { Part = Box(2), IsDrawing = true },
            new(3, 150, IsFlattened: false) { Part = Box(3), IsDrawing = true, LikePage = 2 },
        ];

        var left = ScanPage.LeftOf(needs);

        left.Select(page => (page.Page, page.IsReadable, page.Areas.ShouldHaveSingleItem().Box)).ShouldBe([(2, false, Box(2)), (3, false, Box(3))]);
    }

    private static ScanPage Part(int page, int? like) => new(page, IsReadable: true, IsFlattened: false, []) { Part = Box(page), LikePage = like };

    private static PageBox Box(int page) => new(page, 10, 20, 110, 40);
}

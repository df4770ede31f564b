using Clona.Pdf;
using Clona.Pdf.Files;
using Clona.Pdf.Geometry;
using Clona.Pdf.Glyphs;
using Clona.Pdf.Layers;
using Clona.Pipeline.Reading;
using Clona.Pipeline.Reporting;

namespace Clona.Pipeline.Scanning;

/// <summary>Finds what on pages with text is no text and may show some: pasted scans, tables, stamps, letters drawn as outlines.</summary>
internal static class PictureParts
{
    // Points and shares of a page: a line of text is wider and higher than the least; logos are smaller than the area.
    private const double LeastWidth = 50;
    private const double LeastHeight = 14;
    private const double LeastShare = 0.02;
    private const double LeastResolution = 60;
    private const double Beside = 1.5;
    private const int MostOfPage = 4;
    private const int MostOfDocument = 40;

    // What is on so many pages is a letterhead.
    private const int PagesOfLetterhead = 3;

    /// <summary>The parts of the pages that <paramref name="isLooked"/> names.</summary>
    public static IReadOnlyList<(PdfReadPage Page, PageBox Part)> Of(PdfFile file, PdfReadResult read, Func<PdfReadPage, bool> isLooked)
    {
        var repeated = ScanPictures.Repeated(read.Pages, PagesOfLetterhead);
        var outlines = OutlinesOf(read);
        return
        [
            .. read.Pages.Where(isLooked)
                .SelectMany(page => AtMost(MostOfPage, [.. Of(file, page, image => !repeated.Contains((page.Number, image.Index)))], [.. outlines[page.Number]])
                    .Select(part => (page, part)))
                .Take(MostOfDocument),
        ];
    }

    // Rows of outlines at one place of several pages are a letterhead, and read once.
    private static ILookup<int, PageBox> OutlinesOf(PdfReadResult read)
    {
        var rows = read.Pages.SelectMany(page => page.OutlineRows, (page, row) => (Page: page, Row: row, Place: PlaceOf(row))).ToList();
        var pages = rows.CountBy(item => item.Place).ToDictionary();
        HashSet<(int X, int Y)> seen = [];
        return rows.Where(item => seen.Add(item.Place) || pages[item.Place] < PagesOfLetterhead)
            .Select(item => Cut(item.Page, item.Row.Left, item.Row.Bottom, item.Row.Right, item.Row.Top)).OfType<PageBox>().ToLookup(box => box.Page);
    }

    // Outlines beyond what is read one by one are one part: none goes by unread.
    private static IEnumerable<PageBox> AtMost(int most, List<PageBox> pictures, List<PageBox> outlines)
    {
        List<PageBox> parts = [.. pictures.Take(most)];
        var room = Math.Max(1, most - parts.Count);
        return outlines.Count <= room ? parts.Concat(outlines) : parts.Concat(outlines.Take(room - 1)).Append(outlines.Skip(room - 1).Aggregate(Union));
    }

    private static (int X, int Y) PlaceOf(PdfRectangle row) => ((int)Math.Round(row.Left), (int)Math.Round(row.Bottom));

    /// <summary>The pictures that would be parts if another program had decoded them.</summary>
    public static IReadOnlyList<ImagePlacement> Coded(PdfFile file, PdfReadResult read, Func<PdfReadPage, bool> isLooked)
    {
        var repeated = ScanPictures.Repeated(read.Pages, PagesOfLetterhead);
        return
        [
            .. read.Pages.Where(isLooked)
                .SelectMany(page => Groups(page, image => !repeated.Contains((page.Number, image.Index))))
                .Where(group => ScanPictures.CanBlank(file, group.Images, withCoded: true))
                .SelectMany(group => group.Images),
        ];
    }

    private static IEnumerable<PageBox> Of(PdfFile file, PdfReadPage page, Predicate<ImagePlacement> isOwn) =>
        Groups(page, isOwn).Where(group => ScanPictures.CanBlank(file, group.Images)).Select(group => group.Box);

    private static IEnumerable<(List<ImagePlacement> Images, PageBox Box)> Groups(PdfReadPage page, Predicate<ImagePlacement> isOwn)
    {
        var gone = page.OldRedactions.Select(old => old.Image).OfType<int>().ToHashSet();
        var shown = page.Images.Where(image => image is { IsHidden: false, IsOutsidePage: false } && !gone.Contains(image.Index)).ToList();
        var groups = Joined([.. shown.Select(image => (Image: image, Box: OnPage(page, image))).Where(item => item.Box is not null).Select(item => (item.Image, item.Box!))]);
        return groups.Where(group =>
            group.Images.TrueForAll(isOwn) && IsLarge(page, group.Box) && ScanPictures.ResolutionOf(group.Images) >= LeastResolution);
    }

    private static bool IsLarge(PdfReadPage page, PageBox box)
    {
        var (width, height) = (box.X1 - box.X0, box.Y1 - box.Y0);
        return width >= LeastWidth && height >= LeastHeight && width * height >= page.DisplayedWidth * page.DisplayedHeight * LeastShare;
    }

    private static PageBox? OnPage(PdfReadPage page, ImagePlacement image)
    {
        var box = DisplayedBox.Of(page, image.Quad);
        return Cut(page, box.X0, box.Y0, box.X1, box.Y1);
    }

    private static PageBox? Cut(PdfReadPage page, double left, double top, double right, double bottom)
    {
        var cut = PageBox.Rounded(page.Number, Math.Max(0, left), Math.Max(0, top), Math.Min(page.DisplayedWidth, right), Math.Min(page.DisplayedHeight, bottom));
        return cut.X1 > cut.X0 && cut.Y1 > cut.Y0 ? cut : null;
    }

    // Strips of one picture touch each other.
    private static List<(List<ImagePlacement> Images, PageBox Box)> Joined(List<(ImagePlacement Image, PageBox Box)> images)
    {
        List<(List<ImagePlacement> Images, PageBox Box)> groups = [];
        foreach (var (image, box) in images)
        {
            var (all, around) = (new List<ImagePlacement> { image }, box);
            foreach (var group in groups.Where(group => Touches(group.Box, box)).ToList())
            {
                groups.Remove(group);
                all.InsertRange(0, group.Images);
                around = Union(around, group.Box);
            }

            groups.Add((all, around));
        }

        return groups;
    }

    private static bool Touches(PageBox one, PageBox other) =>
        one.X0 - Beside <= other.X1 && other.X0 - Beside <= one.X1 && one.Y0 - Beside <= other.Y1 && other.Y0 - Beside <= one.Y1;

    private static PageBox Union(PageBox one, PageBox other) =>
        new(one.Page, Math.Min(one.X0, other.X0), Math.Min(one.Y0, other.Y0), Math.Max(one.X1, other.X1), Math.Max(one.Y1, other.Y1));
}

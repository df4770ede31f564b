using Clona.Pdf;
using Clona.Pdf.Files;
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
    public static IReadOnlyList<PicturePart> Of(PdfFile file, PdfReadResult read, Func<PdfReadPage, bool> isLooked)
    {
        var repeated = ScanPictures.Repeated(read.Pages, PagesOfLetterhead);
        var parts = read.Pages.Where(isLooked)
            .SelectMany(page => AtMost(MostOfPage, page, [.. Of(file, page, image => !repeated.Contains((page.Number, image.Index)))], OutlinesOf(page)));
        return [.. WithinLimits(Shared([.. parts]))];
    }

    private static List<PicturePart> OutlinesOf(PdfReadPage page) =>
    [
        .. page.OutlineRows.Select(row => (row.Drawing, Box: Cut(page, row.Box.Left, row.Box.Bottom, row.Box.Right, row.Box.Top))).Where(item => item.Box is not null)
            .Select(item => new PicturePart(page, item.Box!) { IsDrawing = true, Drawing = item.Drawing }),
    ];

    // Outlines beyond what is read one by one are one part: none goes by unread.
    private static IEnumerable<PicturePart> AtMost(int most, PdfReadPage page, List<PageBox> pictures, List<PicturePart> outlines)
    {
        List<PicturePart> parts = [.. pictures.Take(most).Select(box => new PicturePart(page, box))];
        var room = Math.Max(1, most - parts.Count);
        return outlines.Count <= room ? parts.Concat(outlines) : parts.Concat(outlines.Take(room - 1)).Append(outlines.Skip(room - 1).Aggregate(
            (one, other) => one with { Box = Union(one.Box, other.Box), Drawing = unchecked((one.Drawing * 31) + other.Drawing) }));
    }

    // The same outlines at one place of several pages are a letterhead: what is read on the first page stands on all.
    private static IEnumerable<PicturePart> Shared(IReadOnlyList<PicturePart> parts)
    {
        var pages = parts.Where(part => part.IsDrawing).ToLookup(part => part.Likeness);
        return parts.Select(part => part is { IsDrawing: true, Drawing: not null } && pages[part.Likeness].First() is var first && first.Page.Number != part.Page.Number && pages[part.Likeness].Count() >= PagesOfLetterhead
            ? part with { LikePage = first.Page.Number }
            : part);
    }

    // A picture that is not read is a finding of its own; outlines would be none.
    private static IEnumerable<PicturePart> WithinLimits(IEnumerable<PicturePart> parts)
    {
        var room = MostOfDocument;
        HashSet<(long? Drawing, PageBox Box)> left = [];
        foreach (var part in parts)
        {
            if (part.LikePage is not null ? !left.Contains(part.Likeness) : room-- > 0)
            {
                yield return part;
            }
            else if (part.IsDrawing)
            {
                left.Add(part.Likeness);
                yield return part with { LikePage = null, IsLeft = true };
            }
        }
    }

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

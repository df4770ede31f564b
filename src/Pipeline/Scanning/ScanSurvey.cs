using Clona.Pdf;
using Clona.Pdf.Files;
using Clona.Pdf.Layers;
using Clona.Pdf.Recoding;
using Clona.Pipeline.Reading;
using Clona.Pipeline.Scanning.Fonts;

namespace Clona.Pipeline.Scanning;

/// <summary>Says which pages of a PDF, and which parts of pages, have to be read in their pictures, and how finely.</summary>
internal static class ScanSurvey
{
    private const double PointsPerInch = 72;

    // A4 at 200 and at 300 dots per inch: below, letters are too small for the network; above, nothing is gained.
    private const double FewestRows = 2339;
    private const double MostRows = 3508;
    private const int Coarsest = 8;
    private const int Finest = 600;

    /// <summary>The pages that are pictures, and those whose text is not trusted; none where the whole document has text.</summary>
    public static IReadOnlyList<ScanNeed> Of(PdfFile file, PdfReadResult read, PageTrust trust)
    {
        var isTextless = IsTextless(read);
        return [.. read.Pages.Where(page => IsWhole(page, isTextless, trust)).Select(page => new ScanNeed(page.Number, ResolutionFor(page), IsDistrusted(page, trust) || !ScanPictures.CanStay(file, page)))];
    }

    /// <summary>What else is worth reading: pictures on pages with text, and pages whose text may not be what they show.</summary>
    public static IReadOnlyList<ScanNeed> Beside(PdfFile file, PdfReadResult read, PageTrust trust)
    {
        var isTextless = IsTextless(read);
        var doubtful = read.Pages.Where(page => !IsWhole(page, isTextless, trust) && IsDoubtful(page, trust)).ToList();
        var parts = PictureParts.Of(file, read, page => !IsWhole(page, isTextless, trust) && !IsDoubtful(page, trust));
        return
        [
            .. doubtful.Select(page => new ScanNeed(page.Number, ResolutionFor(page), IsFlattened: true) { IsDoubt = true }),
            .. parts.Select(item => new ScanNeed(item.Page.Number, ResolutionFor(item.Page), IsFlattened: false)
            {
                Part = item.Box,
                IsDrawing = item.IsDrawing,
                LikePage = item.LikePage,
                IsLeft = item.IsLeft,
            }),
        ];
    }

    /// <summary>The pictures on what would be read that have to be decoded by another program, so that parts of them can be blanked.</summary>
    /// <param name="file">The file.</param>
    /// <param name="read">What was read of it.</param>
    /// <param name="tried">Pictures that somebody has tried to decode.</param>
    /// <param name="trust">The pages whose text is not trusted because of its fonts.</param>
    public static IReadOnlyList<CodedPicture> Coded(PdfFile file, PdfReadResult read, IReadOnlyList<int> tried, PageTrust trust)
    {
        if (!ScanLayers.CanAdd(file))
        {
            return [];
        }

        var isTextless = IsTextless(read);
        var whole = read.Pages.Where(page => IsWhole(page, isTextless, trust) || IsDoubtful(page, trust)).ToHashSet();
        return CodedPictures.Of(file, whole.SelectMany(page => page.Images).Concat(PictureParts.Coded(file, read, page => !whole.Contains(page))), tried);
    }

    private static bool IsTextless(PdfReadResult read) => read.Pages.Sum(Readability.VisibleLetters) == 0;

    private static bool IsWhole(PdfReadPage page, bool isTextless, PageTrust trust) =>
        Readability.IsScan(page) || (isTextless && page.Images.Count > 0) || IsDistrusted(page, trust);

    private static bool IsDistrusted(PdfReadPage page, PageTrust trust) => trust.Distrusted.Contains(page.Number);

    private static bool IsDoubtful(PdfReadPage page, PageTrust trust) => Readability.IsDoubtful(page) || trust.Doubted.Contains(page.Number);

    private static int ResolutionFor(PdfReadPage page)
    {
        var inches = Math.Max(page.DisplayedWidth, page.DisplayedHeight) / PointsPerInch;
        var rows = Math.Clamp(ScanPictures.ResolutionOf(page.Images) * inches, FewestRows, MostRows);
        return (int)Math.Clamp(Math.Round(rows / inches), Coarsest, Finest);
    }
}

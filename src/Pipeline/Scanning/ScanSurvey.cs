using Clona.Pdf;
using Clona.Pdf.Files;
using Clona.Pdf.Layers;
using Clona.Pdf.Recoding;
using Clona.Pipeline.Reading;

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

    /// <summary>The pages that are pictures, and those whose fonts are not trusted; none where the whole document has text.</summary>
    public static IReadOnlyList<ScanNeed> Of(PdfFile file, PdfReadResult read)
    {
        var isTextless = IsTextless(read);
        return [.. read.Pages.Where(page => IsWhole(read, page, isTextless)).Select(page => new ScanNeed(page.Number, ResolutionFor(page), IsDistrusted(read, page) || !ScanPictures.CanStay(file, page)))];
    }

    /// <summary>What else is worth reading: pictures on pages with text, and pages whose text may not be what they show.</summary>
    public static IReadOnlyList<ScanNeed> Beside(PdfFile file, PdfReadResult read)
    {
        var isTextless = IsTextless(read);
        var doubtful = read.Pages.Where(page => !IsWhole(read, page, isTextless) && IsDoubtful(read, page)).ToList();
        var parts = PictureParts.Of(file, read, page => !IsWhole(read, page, isTextless) && !IsDoubtful(read, page));
        return
        [
            .. doubtful.Select(page => new ScanNeed(page.Number, ResolutionFor(page), IsFlattened: true) { IsDoubt = true, IsUpright = page.Images.Count == 0 && Readability.TextOf(page) == TextKind.OtherScript }),
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
    public static IReadOnlyList<CodedPicture> Coded(PdfFile file, PdfReadResult read, IReadOnlyList<int> tried)
    {
        if (!ScanLayers.CanAdd(file))
        {
            return [];
        }

        var isTextless = IsTextless(read);
        var whole = read.Pages.Where(page => IsWhole(read, page, isTextless) || IsDoubtful(read, page)).ToHashSet();
        return CodedPictures.Of(file, whole.SelectMany(page => page.Images).Concat(PictureParts.Coded(file, read, page => !whole.Contains(page))), tried);
    }

    private static bool IsTextless(PdfReadResult read) => read.Pages.Sum(Readability.VisibleLetters) == 0;

    private static bool IsWhole(PdfReadResult read, PdfReadPage page, bool isTextless) =>
        Readability.IsScan(page) || (isTextless && page.Images.Count > 0) || IsDistrusted(read, page);

    private static bool IsDistrusted(PdfReadResult read, PdfReadPage page) => read.Trust.Distrusted.Contains(page.Number);

    private static bool IsDoubtful(PdfReadResult read, PdfReadPage page) => Readability.IsDoubtful(page) || read.Trust.Doubted.Contains(page.Number);

    private static int ResolutionFor(PdfReadPage page)
    {
        var inches = Math.Max(page.DisplayedWidth, page.DisplayedHeight) / PointsPerInch;
        var rows = Math.Clamp(ScanPictures.ResolutionOf(page.Images) * inches, FewestRows, MostRows);
        return (int)Math.Clamp(Math.Round(rows / inches), Coarsest, Finest);
    }
}

using Clona.Pdf;
using Clona.Pdf.Files;
using Clona.Pdf.Layers;
using Clona.Pipeline.Reading;

namespace Clona.Pipeline.Scanning;

/// <summary>Says which pages of a PDF have to be read in their pictures, and how finely.</summary>
internal static class ScanSurvey
{
    private const double PointsPerInch = 72;

    // A4 at 200 and at 300 dots per inch: below, letters are too small for the network; above, nothing is gained.
    private const double FewestRows = 2339;
    private const double MostRows = 3508;
    private const int Coarsest = 8;
    private const int Finest = 600;

    /// <summary>The pages; none where the whole document has text.</summary>
    public static IReadOnlyList<ScanNeed> Of(PdfFile file, PdfReadResult read)
    {
        var isTextless = read.Pages.Sum(Readability.VisibleLetters) == 0;
        return
        [
            .. read.Pages.Where(page => Readability.IsScan(page) || (isTextless && page.Images.Count > 0))
                .Select(page => new ScanNeed(page.Number, ResolutionFor(page), !ScanPictures.CanStay(file, page))),
        ];
    }

    private static int ResolutionFor(PdfReadPage page)
    {
        var inches = Math.Max(page.DisplayedWidth, page.DisplayedHeight) / PointsPerInch;
        var rows = Math.Clamp(ScanPictures.ResolutionOf(page) * inches, FewestRows, MostRows);
        return (int)Math.Clamp(Math.Round(rows / inches), Coarsest, Finest);
    }
}

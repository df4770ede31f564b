using Clona.Pdf.Content;
using Clona.Pdf.Files;
using Clona.Pdf.Fonts.Witnesses;
using Clona.Pdf.Geometry;
using Clona.Pdf.OldRedactions;
using Clona.Pdf.Pages;

namespace Clona.Pdf;

/// <summary>Reads which glyphs and images the pages of a document show, and where.</summary>
public static class PdfReading
{
    // Points.
    private const double LeastOfLetter = 2;
    private const double MostOfLetter = 30;

    private const int MostContentId = 1_000_000_000;

    /// <summary>Reads all pages of <paramref name="file"/>.</summary>
    /// <param name="file">The opened file.</param>
    /// <param name="onPage">Called with the number of each page once it has been read.</param>
    public static PdfReadResult Read(PdfFile file, Action<int>? onPage = null)
    {
        ArgumentNullException.ThrowIfNull(file);
        var content = new DocumentContent(file);
        var shown = new ShownFonts();
        var pages = new List<PdfReadPage>(file.Pages.Count);
        foreach (var page in file.Pages)
        {
            pages.Add(Read(page, content, shown));
            onPage?.Invoke(page.Number);
        }

        file.Content = content;

        var refusal = content.IsOnlyXfa
            ? RewriteRefusal.Xfa
            : pages.Select(page => Refusals.Of(page.ContentProblem, page.AnnotationProblem))
                .FirstOrDefault(found => found is not null);
        return new(pages, refusal) { Trust = shown.TrustBy(new(file)) };
    }

    private static PdfReadPage Read(PdfPage page, DocumentContent document, ShownFonts shown)
    {
        var (content, annotations) = document.Execute(page);
        shown.Add(page.Number, content);
        var isTurned = page.Rotate is 90 or 270;
        var box = page.CropBox;
        var old = OldRedactionFinder.Find(content, page.CropBox, document.UnappliedMarksOf(page));
        document.Kept.Add(page.Number, new(content, annotations, old));
        return new(
            page.Number,
            content.Glyphs,
            content.Images,
            isTurned ? box.Height : box.Width,
            isTurned ? box.Width : box.Height,
            ToDisplayed(box, page.Rotate))
        {
            OldRedactions = old,
            SmallOutlines = content.Paints.Events.Where(paint => paint.Kind == PaintKind.Path).Sum(OutlinesOf),
            OutlineRows = Glyphs.OutlineRows.Of(content.Paints, content.Glyphs, ToDisplayed(box, page.Rotate)),
            NextContentId = content.Sequences.Select(sequence => sequence.Id ?? -1).DefaultIfEmpty(-1).Max() is var last and < MostContentId ? last + 1 : null,
            ContentProblem = content.Problem,
            AnnotationProblem = annotations.Problem,
        };
    }

    // A letter by itself, or a line of letters in one path.
    private static int OutlinesOf(PaintEvent path) => path.Bounds switch
    {
        { Height: < LeastOfLetter or > MostOfLetter } => 0,
        { Width: <= MostOfLetter } => 1,
        _ => path.Cover?.Contours.Length ?? 0,
    };

    private static PdfMatrix ToDisplayed(PdfRectangle box, int rotate) => rotate switch
    {
        90 => new(0, 1, 1, 0, -box.Bottom, -box.Left),
        180 => new(-1, 0, 0, 1, box.Right, -box.Bottom),
        270 => new(0, -1, -1, 0, box.Top, box.Right),
        _ => new(1, 0, 0, -1, -box.Left, box.Top),
    };
}

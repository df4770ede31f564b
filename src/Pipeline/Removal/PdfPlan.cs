using Clona.Pipeline.Policy;
using Clona.Pipeline.Reading;
using Clona.Pipeline.Reporting;

namespace Clona.Pipeline.Removal;

/// <summary>Turns a plan over the text into glyphs and pictures of pages.</summary>
internal static class PdfPlan
{
    /// <summary>The pages on which something is removed, rising.</summary>
    public static IReadOnlyList<PdfPagePlan> Of(ReadDocument document, DocumentPlan plan) =>
    [
        .. plan.Removed.SelectMany(finding => PartsOf(document, finding))
            .GroupBy(part => part.Page)
            .OrderBy(page => page.Key)
            .Select(page => new PdfPagePlan(page.Key, document.Displays[page.Key - 1], [.. page.Select(part => (part.Finding, part.Glyphs))])
            {
                WordsInPictures = document.Scans.Any(scan => scan.Page == page.Key && scan.IsReadable)
                    ? [.. page.Where(part => part.Finding is { Image: null, Drawn: null }).SelectMany(part => InPictures(document, part.Finding, page.Key))]
                    : [],
            }),
    ];

    private static IEnumerable<(PageBox Area, PlannedFinding Finding)> InPictures(ReadDocument document, PlannedFinding finding, int page) =>
        PicturedWords.Of(document, finding, page).Where(box => document.Scans.Any(scan => scan.Covers(box))).Select(box => (box, finding));

    private static IEnumerable<(int Page, PlannedFinding Finding, IReadOnlyList<int> Glyphs)> PartsOf(
        ReadDocument document, PlannedFinding finding) => finding.Image is null && finding.Drawn is null
            ? document.Text.OnPages(finding.Finding.Span)
                .Select(part => (part.Page.Number, finding, part.Page.GlyphsOf(part.Span)))
            : [(finding.Page, finding, [])];
}

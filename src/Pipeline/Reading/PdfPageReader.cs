using Clona.Pdf;
using Clona.Pdf.Files;
using Clona.Pdf.Layers;
using Clona.Pipeline.Engine;
using Clona.Pipeline.Intake;
using Clona.Pipeline.Scanning;
using Clona.Pipeline.Texts;

namespace Clona.Pipeline.Reading;

/// <summary>Reads a PDF: glyphs to lines to text. What cannot be read completely is refused.</summary>
internal sealed class PdfPageReader : IPageReader
{
    /// <inheritdoc/>
    public ReadingResult Read(ReadOnlyMemory<byte> content, IProgress<EngineProgress> progress) => Read(content, progress, scans: null);

    /// <summary>Reads a PDF.</summary>
    /// <param name="content">Its bytes.</param>
    /// <param name="progress">Hears of each page.</param>
    /// <param name="scans">The pages that were read in their pictures; null where none was.</param>
    /// <param name="readsPictures">Whether somebody can read pictures: then a document with pictures in which text may stand is refused first.</param>
    /// <param name="isPrint">Whether it is the print of a document whose pictures were looked at there.</param>
    /// <param name="tried">Pictures in codecs not undone here that somebody has tried to decode; null where nobody can decode any.</param>
    public static ReadingResult Read(
        ReadOnlyMemory<byte> content,
        IProgress<EngineProgress> progress,
        IReadOnlyList<ScanPage>? scans,
        bool readsPictures = false,
        bool isPrint = false,
        IReadOnlyList<int>? tried = null)
    {
        var opening = PdfFile.Open(content);
        if (PdfRefusals.ReasonOf(opening, content.Span) is { } reason)
        {
            return ReadingResult.Refused(reason);
        }

        var file = opening.File!;
        var places = HidingPlaceCensus.Of(file);
        if (places.ContainsKey(HidingPlace.Portfolio))
        {
            return ReadingResult.Refused(RefusalReason.Portfolio);
        }

        progress.Report(new EngineProgress(EngineStage.Reading, 0, file.Pages.Count));
        var read = PdfReading.Read(
            file, page => progress.Report(new EngineProgress(EngineStage.Reading, page, file.Pages.Count)));
        read = readsPictures && scans is null ? WithUnreadable(read) : read;
        return read.Refusal is { } refusal ? ReadingResult.Refused(PdfRefusals.ReasonOf(refusal))
            : Readability.FaultOf(read, scans, isPrint, readsPictures) is { } fault ? Refused(file, read, fault, readsPictures, tried)
            : readsPictures && scans is null && Asked(file, read, tried) is { } asked ? asked
            : ReadingResult.Of(DocumentOf(file, read, scans ?? []) with { Places = places });
    }

    // Where somebody reads pictures, pages whose codes say nothing are read there as well.
    private static PdfReadResult WithUnreadable(PdfReadResult read) => read with
    {
        Trust = read.Trust with { Distrusted = [.. read.Trust.Distrusted.Union(read.Pages.Where(Readability.IsUnreadable).Select(page => page.Number)).Order()] },
    };

    private static ReadingResult Refused(
        PdfFile file, PdfReadResult read, (RefusalReason Reason, int Page) fault, bool readsPictures, IReadOnlyList<int>? tried) =>
        fault.Reason == RefusalReason.NoTextLayer
            ? ReadingResult.WithoutText(
                fault.Page,
                [.. ScanSurvey.Of(file, read), .. readsPictures ? ScanSurvey.Beside(file, read) : []],
                tried is null ? [] : ScanSurvey.Coded(file, read, tried),
                !ScanLayers.CanAdd(file))
            : ReadingResult.Refused(fault.Reason, fault.Page);

    private static ReadingResult? Asked(PdfFile file, PdfReadResult read, IReadOnlyList<int>? tried)
    {
        var needs = ScanSurvey.Beside(file, read);
        var coded = tried is null ? [] : ScanSurvey.Coded(file, read, tried);
        return needs.Count + coded.Count > 0 ? ReadingResult.WithoutText(needs.Select(need => need.Page).FirstOrDefault(), needs, coded, !ScanLayers.CanAdd(file)) : null;
    }

    private static ReadDocument DocumentOf(PdfFile file, PdfReadResult read, IReadOnlyList<ScanPage> scans)
    {
        // The pictures of a page that was read have been looked at; what no text explains in them is found by itself.
        var text = new DocumentText([.. read.Pages.Select(PdfTextPage.Of)]);
        return new ReadDocument(MediaType.Pdf, text, [.. read.Pages.SelectMany(ImagesOf).Where(image => !scans.Any(scan => scan.Covers(image.Box!)))])
        {
            Pdf = file,
            Scans = scans,
            OldRedactions = [.. read.Pages.SelectMany(page => page.OldRedactions.Select(found => (page.Number, found)))],
            Displays = [.. read.Pages.Select(page => page.ToDisplayed)],
            PageSizes = [.. read.Pages.Select(page => (page.DisplayedWidth, page.DisplayedHeight))],
        };
    }

    private static IEnumerable<PageImage> ImagesOf(PdfReadPage page) => page.Images
        .Where(image => image is { IsHidden: false, IsOutsidePage: false })
        .Select(image => new PageImage(page.Number, image.Index, DisplayedBox.Of(page, image.Quad)))
        .Where(image => Readability.CanShowSomething(image.Box!));
}

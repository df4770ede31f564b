using Clona.Pipeline.Reporting;
using Clona.Verifier;

namespace Clona.Pipeline.Verification;

/// <summary>Reads what a report says was removed as the claim that the verifier checks.</summary>
internal static class ReportClaim
{
    /// <summary>The claim that <paramref name="report"/> makes about the PDF among its outputs.</summary>
    public static RemovalClaim Of(ReportDocument report) =>
        new(report.Sha256, OutputOf(report), [.. report.Removal.Pages.Select(PageOf)]);

    private static string OutputOf(ReportDocument report) =>
        report.Outputs.FirstOrDefault(row => row.MediaType == "application/pdf")?.Sha256 ?? string.Empty;

    private static PageClaim PageOf(PageRemoval page) => new(
        page.Page,
        [.. page.Glyphs.Select(run => new GlyphRange(run.First, run.Count, run.Finding ?? run.Reason ?? string.Empty))],
        [.. page.Boxes.Select(box => new ClaimedBox(box.X0, box.Y0, box.X1, box.Y1))],
        page.RemovedImages.Count,
        [.. page.Labels.Select(mark => mark.Label).Distinct(StringComparer.Ordinal)])
    {
        Areas = [.. (page.Areas ?? []).Select(box => new ClaimedBox(box.X0, box.Y0, box.X1, box.Y1))],
    };
}

using Clona.Pipeline.Reporting;
using Clona.Storage.Documents;

namespace Clona.Web.Documents;

/// <summary>The report of a verified document, for the page that shows it.</summary>
public sealed class DocumentResults(DocumentDesk desk)
{
    /// <summary>The report; null where there is no output.</summary>
    public async Task<ReportDocument?> ReportAsync(DocumentId id, CancellationToken cancellationToken) =>
        await desk.OutputAsync(id, OutputKind.Report, cancellationToken) is { } file
            ? ReportReader.Read(file.Content.Span).Report
            : null;

    /// <summary>How many findings of each category were removed and kept; no values.</summary>
    public static IReadOnlyList<CategoryRow> Categories(ReportDocument report)
    {
        ArgumentNullException.ThrowIfNull(report);
        return
        [
            .. report.Detections.GroupBy(row => row.Type).OrderBy(group => group.Key).Select(group => new CategoryRow(
                group.Key,
                group.Count(row => row.Decision != Pipeline.Policy.DecisionKind.Keep),
                group.Count(row => row.Decision == Pipeline.Policy.DecisionKind.Keep))),
        ];
    }
}

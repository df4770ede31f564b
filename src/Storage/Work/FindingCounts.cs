using Clona.Pipeline.Policy;
using Clona.Pipeline.Review;
using Clona.Storage.Cases;
using Clona.Storage.Model;
using Microsoft.EntityFrameworkCore;

namespace Clona.Storage.Work;

/// <summary>Keeps how many findings of each kind a document has, so that reports need not open its analysis.</summary>
internal static class FindingCounts
{
    /// <summary>Replaces the counts of the document of <paramref name="change"/>; what is kept by the profile is not counted.</summary>
    internal static async Task WriteAsync(DocumentCase change, AnalysisDocument analysis, CancellationToken cancellationToken)
    {
        await change.Context.FindingCounts.Where(row => row.DocumentId == change.Row.Id).ExecuteDeleteAsync(cancellationToken);
        foreach (var kind in analysis.Detections.Where(item => item.Decision != DecisionKind.Keep).GroupBy(item => item.Type))
        {
            change.Context.FindingCounts.Add(new FindingCountRow
            {
                DocumentId = change.Row.Id,
                Type = WireName.Of(kind.Key),
                Redact = kind.Count(item => item.Decision == DecisionKind.Redact),
                Review = kind.Count(item => item.Decision == DecisionKind.Review),
            });
        }
    }
}

using Clona.Pipeline.Policy;
using Clona.Pipeline.Reading;
using Clona.Pipeline.Reporting;
using Clona.Pipeline.Review;

namespace Clona.Pipeline.Verification;

/// <summary>What people decided to keep, so that finding it again in the output is no fault.</summary>
internal sealed class KeptValues
{
    private readonly Dictionary<string, int> counts;

    private KeptValues(Dictionary<string, int> counts) => this.counts = counts;

    /// <summary>The rows of <paramref name="report"/> that a person decided to keep; where the decisions are at hand, only those.</summary>
    public static IReadOnlyList<ReportedDetection> RowsOf(ReportDocument report, IReadOnlyList<PlanEdit>? edits)
    {
        var kept = edits?.Where(edit => edit.Decision == DecisionKind.Keep).Select(edit => edit.Id).ToHashSet(StringComparer.Ordinal);
        return
        [
            .. report.Detections.Where(row =>
                row is { Edit: not null, Decision: DecisionKind.Keep } && row.End > row.Start && kept?.Contains(row.Id) != false),
        ];
    }

    /// <summary>The values of <paramref name="rows"/> in the original, each as often as it was kept.</summary>
    public static KeptValues Of(IReadOnlyList<ReportedDetection> rows, ReadDocument? original) => new(
        rows.Where(row => original is not null && row.Start >= 0 && row.End <= original.Text.Text.Length)
            .GroupBy(row => original!.Text.Text[row.Start..row.End], StringComparer.Ordinal)
            .ToDictionary(group => group.Key, group => group.Count(), StringComparer.Ordinal));

    /// <summary>Takes one occurrence of <paramref name="value"/>, where one is left.</summary>
    public bool Take(string value)
    {
        var left = counts.GetValueOrDefault(value);
        counts[value] = left - 1;
        return left > 0;
    }
}

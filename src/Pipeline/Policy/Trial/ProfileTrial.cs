using Clona.Detectors.Findings;

namespace Clona.Pipeline.Policy.Trial;

/// <summary>What a profile would change, as counts for each kind of datum.</summary>
public static class ProfileTrial
{
    /// <summary>The rows of one document, decided by both profiles.</summary>
    internal static IReadOnlyList<TrialRow> Of(DocumentPlan before, DocumentPlan after)
    {
        var old = Decisions(before);
        var fresh = Decisions(after);
        return Counted(old.Keys.Union(fresh.Keys).Select(key => new TrialRow(
            key.Type, old.TryGetValue(key, out var one) ? one : null, fresh.TryGetValue(key, out var other) ? other : null, 1)));
    }

    /// <summary>The rows of several documents together.</summary>
    public static IReadOnlyList<TrialRow> Sum(IEnumerable<TrialRow> rows)
    {
        ArgumentNullException.ThrowIfNull(rows);
        return Counted(rows);
    }

    private static IReadOnlyList<TrialRow> Counted(IEnumerable<TrialRow> rows) =>
    [
        .. rows.GroupBy(row => (row.Type, row.Before, row.After))
            .Select(group => new TrialRow(group.Key.Type, group.Key.Before, group.Key.After, group.Sum(row => row.Count)))
            .OrderByDescending(row => row.LetsThrough).ThenByDescending(row => row.IsChange).ThenBy(row => row.Type)
            .ThenBy(row => row.Before).ThenBy(row => row.After),
    ];

    // A passage of security may be wider in one of the plans: then it counts in two rows, which tells that it changes.
    private static Dictionary<(FindingType Type, int Page, int End, int? Image), DecisionKind> Decisions(DocumentPlan plan)
    {
        var decisions = new Dictionary<(FindingType, int, int, int?), DecisionKind>();
        foreach (var item in plan.Findings)
        {
            decisions.TryAdd((item.Finding.Type, item.Page, item.Finding.Span.End, item.Image), item.Decision.Kind);
        }

        return decisions;
    }
}

using Clona.Detectors.Findings;
using Clona.Pipeline.Policy;
using Clona.Storage.Review;

namespace Clona.Web.Review;

/// <summary>What an output made now would lack and keep.</summary>
/// <param name="Removed">Removed findings by category, most first.</param>
/// <param name="Kept">Kept findings by category, most first.</param>
/// <param name="Undecided">Findings that no person has decided.</param>
/// <param name="Doubtful">Findings that wait for a person; removed until decided.</param>
public sealed record PlanSummary(
    IReadOnlyList<CategoryCount> Removed, IReadOnlyList<CategoryCount> Kept, int Undecided, int Doubtful)
{
    /// <summary>The summary of <paramref name="review"/> as it stands.</summary>
    public static PlanSummary Of(ReviewCase review)
    {
        ArgumentNullException.ThrowIfNull(review);
        var edits = review.Edits.ToDictionary(edit => edit.Id, StringComparer.Ordinal);
        var found = review.Analysis.Detections
            .Select(finding => edits.TryGetValue(finding.Id, out var edit)
                ? (Type: edit.Type ?? finding.Type, edit.Decision)
                : (Type: finding.Type, finding.Decision))
            .Concat(review.Edits.Where(EditPlaces.IsAdded).Select(edit => (Type: edit.Type ?? FindingType.OtherId, edit.Decision)))
            .ToList();
        return new PlanSummary(
            Count(found.Where(finding => finding.Decision != DecisionKind.Keep).Select(finding => finding.Type)),
            Count(found.Where(finding => finding.Decision == DecisionKind.Keep).Select(finding => finding.Type)),
            review.Analysis.Detections.Count(finding => !edits.ContainsKey(finding.Id)),
            found.Count(finding => finding.Decision == DecisionKind.Review));
    }

    private static CategoryCount[] Count(IEnumerable<FindingType> types) =>
        [.. types.GroupBy(type => type).Select(group => new CategoryCount(group.Key, group.Count()))
            .OrderByDescending(row => row.Count).ThenBy(row => row.Type)];
}

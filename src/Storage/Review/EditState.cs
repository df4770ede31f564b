using System.Collections.Immutable;
using Clona.Pipeline.Review;

namespace Clona.Storage.Review;

/// <summary>The edits that hold, at most one for each finding; differences lead from one state to the next and back.</summary>
internal sealed class EditState
{
    private readonly ImmutableSortedDictionary<string, PlanEdit> edits;

    private EditState(ImmutableSortedDictionary<string, PlanEdit> edits) => this.edits = edits;

    internal static EditState Empty { get; } = new(ImmutableSortedDictionary.Create<string, PlanEdit>(FindingOrder.Instance));

    /// <summary>The edits, machine's findings first, by number.</summary>
    internal IReadOnlyList<PlanEdit> Edits => [.. edits.Values];

    internal PlanEdit? Of(string findingId) => edits.GetValueOrDefault(findingId);

    /// <summary>The state after <paramref name="diffs"/>.</summary>
    /// <exception cref="InvalidOperationException">A difference does not begin where this state is: the history is damaged.</exception>
    internal EditState Apply(IEnumerable<EditDiff> diffs) => new(diffs.Aggregate(edits, Apply));

    private static ImmutableSortedDictionary<string, PlanEdit> Apply(ImmutableSortedDictionary<string, PlanEdit> edits, EditDiff diff)
    {
        if (edits.GetValueOrDefault(diff.FindingId) != diff.Before)
        {
            throw new InvalidOperationException("A change does not follow from the one before.");
        }

        return diff.After is { } after ? edits.SetItem(diff.FindingId, after) : edits.Remove(diff.FindingId);
    }
}

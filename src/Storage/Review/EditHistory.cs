using Clona.Pipeline.Policy;
using Clona.Storage.Model;
using Microsoft.EntityFrameworkCore;

namespace Clona.Storage.Review;

/// <summary>The changes of one document's review, oldest first, and the state they lead to.</summary>
internal sealed class EditHistory
{
    private EditHistory(IReadOnlyList<ChangeSetRow> sets)
    {
        Sets = sets;
        State = sets.Where(set => !set.IsUndone).Aggregate(EditState.Empty, (state, set) => state.Apply(DiffsOf(set)));
    }

    /// <summary>All change sets of these findings, undone and dropped ones too.</summary>
    internal IReadOnlyList<ChangeSetRow> Sets { get; }

    /// <summary>What holds now.</summary>
    internal EditState State { get; }

    internal ChangeSetRow? LastDone => Sets.LastOrDefault(set => !set.IsUndone);

    internal ChangeSetRow? FirstUndone => Sets.FirstOrDefault(set => set is { IsUndone: true, IsDropped: false });

    /// <summary>Reads the history; the rows are tracked.</summary>
    /// <param name="context">The database.</param>
    /// <param name="row">The document.</param>
    /// <param name="cancellationToken">Ends the reading.</param>
    internal static async Task<EditHistory> ReadAsync(ClonaContext context, DocumentRow row, CancellationToken cancellationToken)
    {
        var digest = row.FindingsDigest ?? string.Empty;
        var sets = await context.ChangeSets
            .Where(set => set.DocumentId == row.Id && set.FindingsDigest == digest)
            .Include(set => set.Changes.OrderBy(change => change.Ordinal))
            .OrderBy(set => set.Number)
            .ToListAsync(cancellationToken);
        return new EditHistory(sets);
    }

    /// <summary>The differences of a set in the order they were made.</summary>
    internal static IReadOnlyList<EditDiff> DiffsOf(ChangeSetRow set) => [.. set.Changes.OrderBy(change => change.Ordinal).Select(DiffOf)];

    /// <summary>The differences that take a set back.</summary>
    internal static IReadOnlyList<EditDiff> InverseOf(ChangeSetRow set) => [.. DiffsOf(set).Reverse().Select(diff => diff.Inverse)];

    /// <summary>Number for the next added finding: none is ever used twice.</summary>
    internal int NextAdded() => 1 + Sets.SelectMany(set => set.Changes)
        .Where(change => change.FindingId[0] == 'm')
        .Select(change => FindingOrder.NumberOf(change.FindingId))
        .DefaultIfEmpty(0).Max();

    private static EditDiff DiffOf(ChangeRow row) => new(
        row.FindingId,
        row.DecisionBefore,
        row.DecisionAfter,
        StoredJson.ReadEdit(row.EditBefore),
        StoredJson.ReadEdit(row.EditAfter));
}

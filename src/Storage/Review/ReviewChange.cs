using Clona.Pipeline.Policy;
using Clona.Pipeline.Review;
using Clona.Storage.Accounts;

namespace Clona.Storage.Review;

/// <summary>One finding's change in the history of a review.</summary>
/// <param name="ChangeSet">Number of the change it was part of; a bulk change has one number for all its findings.</param>
/// <param name="FindingId">The finding.</param>
/// <param name="Before">Decision before; null for an added finding.</param>
/// <param name="After">Decision after; null where an added finding was taken away.</param>
/// <param name="Reason">Why.</param>
/// <param name="Note">The person's own words, decrypted; empty where there are none.</param>
/// <param name="By">Who.</param>
/// <param name="At">When.</param>
/// <param name="IsUndone">Whether it was undone.</param>
public sealed record ReviewChange(
    int ChangeSet,
    string FindingId,
    DecisionKind? Before,
    DecisionKind? After,
    EditReason Reason,
    string Note,
    AccountId By,
    DateTimeOffset At,
    bool IsUndone)
{
    /// <summary>The finding's id alone; the note is free text.</summary>
    public override string ToString() => FindingId;
}

using Clona.Pipeline.Policy;
using Clona.Pipeline.Review;

namespace Clona.Storage.Model;

/// <summary>One finding's difference: what was before and what is after, so that it can be turned round.</summary>
internal sealed class ChangeRow
{
    public Guid DocumentId { get; set; }

    public int ChangeSet { get; set; }

    public int Ordinal { get; set; }

    public required string FindingId { get; set; }

    public DecisionKind? DecisionBefore { get; set; }

    public DecisionKind? DecisionAfter { get; set; }

    // Offsets, boxes and categories as JSON, no value; null where the machine's decision held.
    public string? EditBefore { get; set; }

    public string? EditAfter { get; set; }

    public EditReason Reason { get; set; }

    public byte[]? SealedNote { get; set; }
}

using Clona.Detectors.Findings;
using Clona.Pipeline.Policy;
using Clona.Pipeline.Reporting;
using Clona.Pipeline.Review;

namespace Clona.Storage.Review;

/// <summary>What a person asks for. Exactly one of the finding id, the text span and the box is set.</summary>
/// <param name="FindingId">An existing finding.</param>
/// <param name="Start">Offset of the first UTF-16 code unit of a new finding.</param>
/// <param name="End">Offset behind its last one.</param>
/// <param name="Box">A drawn box.</param>
/// <param name="Type">Category of a new finding, or the corrected one.</param>
/// <param name="Decision">The decision; null takes an added finding away.</param>
/// <param name="Reason">Why.</param>
/// <param name="Note">The person's own words, at most 1,000 characters; stored encrypted.</param>
public sealed record RequestedEdit(
    string? FindingId,
    int? Start,
    int? End,
    PageBox? Box,
    FindingType? Type,
    DecisionKind? Decision,
    EditReason Reason,
    string Note = "")
{
    /// <summary>Number of the recorded consent that a keep rests on; null where it rests on none.</summary>
    public string? Consent { get; init; }
}

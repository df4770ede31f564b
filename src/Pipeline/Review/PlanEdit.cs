using Clona.Detectors.Findings;
using Clona.Pipeline.Policy;
using Clona.Pipeline.Reporting;

namespace Clona.Pipeline.Review;

/// <summary>What a person decided about one finding, or one that they added; the engine applies it to the plan.</summary>
public sealed record PlanEdit
{
    /// <summary>Id of the finding, such as <c>d7</c>; of an added one <c>m1</c>, <c>m2</c> …</summary>
    public required string Id { get; init; }

    /// <summary>The decision that holds now.</summary>
    public required DecisionKind Decision { get; init; }

    /// <summary>Why.</summary>
    public required EditReason Reason { get; init; }

    /// <summary>Number of the consent record that a keep rests on; null where it rests on none.</summary>
    public string? Consent { get; init; }

    /// <summary>Category: of an added finding, or the corrected one of a found one; null leaves it.</summary>
    public required FindingType? Type { get; init; }

    /// <summary>Added by selecting text: offset of the first UTF-16 code unit; null otherwise.</summary>
    public required int? Start { get; init; }

    /// <summary>Added by selecting text: offset behind the last UTF-16 code unit; null otherwise.</summary>
    public required int? End { get; init; }

    /// <summary>Added by drawing: the box, in points of the page as displayed, origin top left; null otherwise.</summary>
    public required PageBox? Box { get; init; }
}

using Clona.Pipeline.Policy;
using Clona.Pipeline.Review;

namespace Clona.Storage.Review;

/// <summary>One finding's change as a difference that can be turned round.</summary>
/// <param name="FindingId">The finding.</param>
/// <param name="DecisionBefore">Decision before; null for an added finding.</param>
/// <param name="DecisionAfter">Decision after; null where an added finding was taken away.</param>
/// <param name="Before">Edit that held before; null where the machine's decision, or nothing, did.</param>
/// <param name="After">Edit that holds after.</param>
internal sealed record EditDiff(
    string FindingId, DecisionKind? DecisionBefore, DecisionKind? DecisionAfter, PlanEdit? Before, PlanEdit? After)
{
    /// <summary>The difference back.</summary>
    internal EditDiff Inverse => new(FindingId, DecisionAfter, DecisionBefore, After, Before);
}

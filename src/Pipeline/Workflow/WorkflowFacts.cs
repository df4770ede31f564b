namespace Clona.Pipeline.Workflow;

/// <summary>What the next state depends on besides state and event.</summary>
/// <param name="Roles">Roles of whoever caused the event.</param>
/// <param name="IsLastEditor">Whether the same account was the last to change the plan or to finish the review.</param>
/// <param name="IsFourEyesOff">Whether the office has switched the second person off by name.</param>
/// <param name="HasAnalysis">Whether findings of this document are stored.</param>
public sealed record WorkflowFacts(
    IReadOnlySet<StaffRole> Roles, bool IsLastEditor = false, bool IsFourEyesOff = false, bool HasAnalysis = false);

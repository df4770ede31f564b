using Clona.Detectors.Findings;

namespace Clona.Pipeline.Policy.Trial;

/// <summary>How many findings of one kind a tried profile would decide otherwise; a count, never a value.</summary>
/// <param name="Type">Kind of datum.</param>
/// <param name="Before">Decision of the profile in force; null where it would not report the finding.</param>
/// <param name="After">Decision of the tried profile; null where it would not report the finding.</param>
/// <param name="Count">How many findings.</param>
public sealed record TrialRow(FindingType Type, DecisionKind? Before, DecisionKind? After, int Count)
{
    /// <summary>Whether the tried profile decides otherwise.</summary>
    public bool IsChange => Before != After;

    /// <summary>Whether the tried profile would let through what is removed today: the rows to look at first.</summary>
    public bool LetsThrough => Before is DecisionKind.Redact or DecisionKind.Review && After is DecisionKind.Keep or null;
}

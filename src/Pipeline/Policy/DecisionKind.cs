namespace Clona.Pipeline.Policy;

/// <summary>What happens to a finding.</summary>
public enum DecisionKind
{
    /// <summary>Removed from the output.</summary>
    Redact,

    /// <summary>Stays in the output.</summary>
    Keep,

    /// <summary>A person decides; removed from the output until then.</summary>
    Review,
}

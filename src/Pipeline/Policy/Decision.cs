namespace Clona.Pipeline.Policy;

/// <summary>What happens to one finding, and why.</summary>
/// <param name="Kind">The decision after doubts were weighed.</param>
/// <param name="RuleId">The rule that matched, such as <c>minutes.third-party</c>; also where a doubt changed its
/// decision.</param>
/// <param name="LegalGround">Law the rule rests on, in Czech.</param>
/// <param name="Reason">One Czech sentence that names the rule's reason and never the value.</param>
/// <param name="Doubt">The doubt that turned the rule's decision into <see cref="DecisionKind.Review"/>, if
/// any.</param>
public sealed record Decision(DecisionKind Kind, string RuleId, string LegalGround, string Reason, Doubt Doubt)
{
    /// <summary>Whether the finding is taken out of the output: removed, or waiting for a person.</summary>
    public bool Removes => Kind != DecisionKind.Keep;
}

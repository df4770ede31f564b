using Clona.Detectors.Findings;

namespace Clona.Pipeline.Policy;

/// <summary>Decides what happens to findings: a pure function of profile, facts and day.</summary>
public static class PolicyEngine
{
    /// <summary>
    /// Whether a finding is sure enough to be reported: its confidence reaches the threshold for doubt, or a label in
    /// the text names its kind.
    /// </summary>
    public static bool IsReported(Profile profile, FindingFacts facts)
    {
        ArgumentNullException.ThrowIfNull(profile);
        ArgumentNullException.ThrowIfNull(facts);
        return facts.Strength >= EvidenceStrength.Labelled
            || facts.Confidence >= profile.ThresholdsOf(facts.Type).ReviewAt;
    }

    /// <summary>The decision for a finding on <paramref name="today"/>.</summary>
    /// <remarks>
    /// The first rule that is valid on that day and applies wins; where none does, the profile's default-deny speaks.
    /// Two doubts can only make the answer more careful: an unsure finding is not removed without a person, and a
    /// person whose role is in doubt is not kept.
    /// </remarks>
    public static Decision Decide(Profile profile, FindingFacts facts, DateOnly today)
    {
        ArgumentNullException.ThrowIfNull(profile);
        ArgumentNullException.ThrowIfNull(facts);
        var switches = profile.SwitchValues();
        var rule = profile.Rules.FirstOrDefault(
            candidate => candidate.Validity.Contains(today) && candidate.When.Holds(facts, switches));
        var settled = rule is null ? Denied(profile, facts.Type) : Ruled(rule);
        return Doubted(settled, facts, profile.ThresholdsOf(facts.Type));
    }

    /// <summary>The more careful of two decisions for a name whose role is not certain.</summary>
    /// <param name="likely">The decision for the likeliest role.</param>
    /// <param name="cautious">The decision for the role that <see cref="Finding.CautiousRole"/> names; it stands where neither leaves the name
    /// readable.</param>
    public static Decision Weighed(Decision likely, Decision cautious)
    {
        ArgumentNullException.ThrowIfNull(likely);
        ArgumentNullException.ThrowIfNull(cautious);
        return !cautious.Removes ? likely
            : !likely.Removes && cautious.Doubt == Doubt.None ? cautious with { Doubt = Doubt.RoleUncertain }
            : cautious;
    }

    private static Decision Ruled(ProfileRule rule) =>
        new(rule.Kind, rule.Id, rule.LegalGround, rule.Reason, Doubt.None);

    private static Decision Denied(Profile profile, FindingType type)
    {
        var deny = profile.DefaultDeny;
        var kind = deny.Redact.Contains(type) ? DecisionKind.Redact : deny.Kind;
        return new Decision(kind, profile.DefaultDenyRuleId, deny.LegalGround, deny.Reason, Doubt.None);
    }

    private static Decision Doubted(Decision settled, FindingFacts facts, Thresholds thresholds) => settled.Kind switch
    {
        DecisionKind.Keep when facts.RoleInDoubt => settled with { Kind = DecisionKind.Review, Doubt = Doubt.Role },
        DecisionKind.Redact when facts.Confidence < thresholds.RedactAt =>
            settled with { Kind = DecisionKind.Review, Doubt = Doubt.Confidence },
        _ => settled,
    };
}

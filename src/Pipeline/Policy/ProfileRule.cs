namespace Clona.Pipeline.Policy;

/// <summary>One line of a profile: which findings it is about, what happens to them, and by what right.</summary>
/// <param name="Id">Stable id that begins with the profile's id, such as <c>minutes.third-party</c>.</param>
/// <param name="When">Findings the rule is about.</param>
/// <param name="Kind">Decision where nothing is in doubt.</param>
/// <param name="Reason">One Czech sentence.</param>
/// <param name="LegalGround">Law, in Czech.</param>
/// <param name="Source">Where the founding sources say so, such as <c>analýza s. 82, RS-05</c>.</param>
/// <param name="Purpose">Purpose of publishing what a keep rule keeps, in Czech; empty in other rules.</param>
/// <param name="Validity">Days on which the rule holds.</param>
public sealed record ProfileRule(
    string Id,
    RuleCondition When,
    DecisionKind Kind,
    string Reason,
    string LegalGround,
    string Source,
    string Purpose,
    ValidityPeriod Validity);

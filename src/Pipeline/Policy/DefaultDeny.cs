using Clona.Detectors.Findings;

namespace Clona.Pipeline.Policy;

/// <summary>What happens to a finding that no rule speaks about; never <see cref="DecisionKind.Keep"/>.</summary>
/// <param name="Kind">Decision for kinds that are not in <paramref name="Redact"/>.</param>
/// <param name="Redact">Kinds that are removed at once: identifiers nobody needs to look at first.</param>
/// <param name="Reason">One Czech sentence.</param>
/// <param name="LegalGround">Law, in Czech.</param>
public sealed record DefaultDeny(
    DecisionKind Kind,
    IReadOnlySet<FindingType> Redact,
    string Reason,
    string LegalGround);

using Clona.Detectors.Findings;
using Clona.Pipeline.Policy;

namespace Clona.Pipeline.Review;

/// <summary>What no person may decide: a pure function.</summary>
/// <remarks>
/// A finding that is not what the machine took it for may always be kept: then there is no birth number and no child.
/// </remarks>
public static class EditRules
{
    /// <summary>What is wrong with the decision, or null.</summary>
    /// <param name="type">Kind of datum, as corrected by the person.</param>
    /// <param name="role">Role of the person the datum is about.</param>
    /// <param name="decision">The decision asked for.</param>
    /// <param name="reason">The reason given.</param>
    /// <param name="consent">The consent that the decision names; null where it names none that holds.</param>
    public static EditRuleFault? FaultOf(
        FindingType type, PersonRole role, DecisionKind decision, EditReason reason, ConsentKind? consent)
    {
        if (decision != DecisionKind.Keep || reason == EditReason.WrongFinding)
        {
            return null;
        }

        return type is FindingType.BirthNumber or FindingType.TaxId ? EditRuleFault.NeverKept
            : role == PersonRole.Child && (reason != EditReason.Consent || consent != ConsentKind.ForMinor) ? EditRuleFault.ConsentMissing
            : reason == EditReason.Consent && consent is null ? EditRuleFault.ConsentMissing
            : null;
    }
}

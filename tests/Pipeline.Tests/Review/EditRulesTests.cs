using Clona.Detectors.Findings;
using Clona.Pipeline.Policy;
using Clona.Pipeline.Review;

namespace Clona.Pipeline.Tests.Review;

public sealed class EditRulesTests
{
    [Theory]
    [InlineData(FindingType.TaxId, PersonRole.Trader, EditReason.DutyToPublish, null, EditRuleFault.NeverKept)]
    [InlineData(FindingType.BirthNumber, PersonRole.Party, EditReason.Consent, ConsentKind.Own, EditRuleFault.NeverKept)]
    [InlineData(FindingType.BirthNumber, PersonRole.Party, EditReason.WrongFinding, null, null)]
    [InlineData(FindingType.Person, PersonRole.Child, EditReason.Other, null, EditRuleFault.ConsentMissing)]
    [InlineData(FindingType.Person, PersonRole.Child, EditReason.Consent, null, EditRuleFault.ConsentMissing)]
    [InlineData(FindingType.Person, PersonRole.Child, EditReason.Consent, ConsentKind.Own, EditRuleFault.ConsentMissing)]
    [InlineData(FindingType.Person, PersonRole.Child, EditReason.Consent, ConsentKind.ForMinor, null)]
    [InlineData(FindingType.Person, PersonRole.Party, EditReason.Consent, null, EditRuleFault.ConsentMissing)]
    [InlineData(FindingType.Person, PersonRole.Party, EditReason.Consent, ConsentKind.Own, null)]
    [InlineData(FindingType.Person, PersonRole.Party, EditReason.DutyToPublish, null, null)]
    public void Keeping_is_refused_where_no_reason_suffices(
        FindingType type, PersonRole role, EditReason reason, ConsentKind? consent, EditRuleFault? wanted) =>
        EditRules.FaultOf(type, role, DecisionKind.Keep, reason, consent).ShouldBe(wanted);

    [Theory]
    [InlineData(DecisionKind.Redact)]
    [InlineData(DecisionKind.Review)]
    public void Removing_is_always_allowed(DecisionKind decision) =>
        EditRules.FaultOf(FindingType.BirthNumber, PersonRole.Child, decision, EditReason.Consent, null).ShouldBeNull();
}

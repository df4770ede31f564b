using Clona.Detectors.Findings;
using Clona.Pipeline.Policy;
using Clona.Pipeline.Texts;

namespace Clona.Pipeline.Tests.Policy;

public sealed class PolicyEngineTests
{
    private const string Parcels = """{"types":["parcel"],"roles":["other"]}""";

    [Fact]
    public void Review_is_asked_for_when_the_confidence_lies_below_the_threshold_of_removal()
    {
        var decision = PolicyEngine.Decide(
            Some.Profile("minutes"), Some.Facts(FindingType.BirthNumber, confidence: 0.69), Some.Day);

        decision.Kind.ShouldBe(DecisionKind.Review);
        decision.Doubt.ShouldBe(Doubt.Confidence);
        decision.RuleId.ShouldBe("minutes.birth-number");
        decision.Removes.ShouldBeTrue();
    }

    [Fact]
    public void Removal_is_carried_out_when_the_confidence_reaches_the_threshold() =>
        PolicyEngine.Decide(Some.Profile("minutes"), Some.Facts(FindingType.BirthNumber, confidence: 0.7), Some.Day)
            .ShouldBe(PolicyEngine.Decide(Some.Profile("minutes"), Some.Facts(FindingType.BirthNumber), Some.Day));

    [Fact]
    public void Kept_name_stays_kept_when_it_is_unsure_that_it_is_a_name() =>
        PolicyEngine.Decide(
            Some.Profile("minutes"), Some.Facts(FindingType.Person, PersonRole.Official, confidence: 0.4), Some.Day)
            .Kind.ShouldBe(DecisionKind.Keep);

    [Fact]
    public void Default_deny_speaks_when_no_rule_applies()
    {
        var profile = Some.Read(Some.ProfileFile(Some.Rule("a", "keep", Parcels))).Profile!;

        var person = PolicyEngine.Decide(profile, Some.Facts(FindingType.Person), Some.Day);
        var phone = PolicyEngine.Decide(profile, Some.Facts(FindingType.Phone), Some.Day);

        (person.Kind, person.RuleId, person.LegalGround).ShouldBe((DecisionKind.Review, "test.default-deny", "§ 2"));
        phone.Kind.ShouldBe(DecisionKind.Redact);
    }

    [Theory]
    [InlineData(PersonRole.Official, PersonRole.ThirdParty, DecisionKind.Redact, Doubt.RoleUncertain)]
    [InlineData(PersonRole.Official, PersonRole.Representative, DecisionKind.Review, Doubt.RoleUncertain)]
    [InlineData(PersonRole.Official, PersonRole.Speaker, DecisionKind.Keep, Doubt.None)]
    [InlineData(PersonRole.ThirdParty, PersonRole.Official, DecisionKind.Redact, Doubt.None)]
    [InlineData(PersonRole.ThirdParty, PersonRole.Representative, DecisionKind.Review, Doubt.None)]
    public void Name_of_an_uncertain_role_is_removed_when_either_role_removes_it(
        PersonRole likely, PersonRole cautious, DecisionKind expected, Doubt doubt)
    {
        Decision Of(PersonRole role) => PolicyEngine.Decide(Some.Profile("minutes"), Some.Facts(FindingType.Person, role), Some.Day);

        var decision = PolicyEngine.Weighed(Of(likely), Of(cautious));

        (decision.Kind, decision.Doubt).ShouldBe((expected, doubt));
    }

    [Fact]
    public void Reason_says_that_the_role_is_uncertain_when_that_removes_the_name()
    {
        Decision Of(PersonRole role) => PolicyEngine.Decide(Some.Profile("minutes"), Some.Facts(FindingType.Person, role), Some.Day);

        FindingTexts.Explain(PolicyEngine.Weighed(Of(PersonRole.Official), Of(PersonRole.ThirdParty))).ShouldContain("role ale není dost jistá");
    }

    [Fact]
    public void Role_in_doubt_is_never_kept_when_only_a_keep_rule_applies()
    {
        var profile = Some.Read(Some.ProfileFile(Some.Rule("a", "keep", Parcels))).Profile!;

        var decision = PolicyEngine.Decide(profile, Some.Facts(FindingType.Parcel, roleInDoubt: true), Some.Day);

        (decision.Kind, decision.Doubt).ShouldBe((DecisionKind.Review, Doubt.Role));
    }

    [Theory]
    [InlineData("2026-01-31", DecisionKind.Review)]
    [InlineData("2026-02-01", DecisionKind.Keep)]
    [InlineData("2026-03-31", DecisionKind.Keep)]
    [InlineData("2026-04-01", DecisionKind.Review)]
    public void Rule_holds_only_when_the_day_lies_in_its_validity(string day, DecisionKind expected)
    {
        var rule = Some.Rule("a", "keep", Parcels);
        rule["validFrom"] = "2026-02-01";
        rule["validTo"] = "2026-03-31";
        var profile = Some.Read(Some.ProfileFile(rule)).Profile!;

        PolicyEngine.Decide(profile, Some.Facts(FindingType.Parcel), DateOnly.ParseExact(day, "yyyy-MM-dd", null))
            .Kind.ShouldBe(expected);
    }

    [Fact]
    public void First_rule_wins_when_two_apply()
    {
        var profile = Some.Read(Some.ProfileFile(
            Some.Rule("narrow", "redact", """{"types":["parcel"],"places":["body"]}"""),
            Some.Rule("wide", "keep", Parcels))).Profile!;

        PolicyEngine.Decide(profile, Some.Facts(FindingType.Parcel), Some.Day).RuleId.ShouldBe("test.narrow");
        PolicyEngine.Decide(profile, Some.Facts(FindingType.Parcel, place: DocumentPlace.PartyBlock), Some.Day)
            .RuleId.ShouldBe("test.wide");
    }

    [Theory]
    [InlineData("""{"types":["parcel"],"strength":"validated"}""")]
    [InlineData("""{"types":["parcel"],"minConfidence":0.995}""")]
    [InlineData("""{"types":["parcel"],"roleInDoubt":true}""")]
    [InlineData("""{"types":["phone"]}""")]
    [InlineData("""{"roles":["official"]}""")]
    [InlineData("""{"places":["letter-head"]}""")]
    public void Rule_does_not_apply_when_one_condition_fails(string when)
    {
        var profile = Some.Read(Some.ProfileFile(Some.Rule("a", "redact", when))).Profile!;

        PolicyEngine.Decide(profile, Some.Facts(FindingType.Parcel), Some.Day).RuleId.ShouldBe("test.default-deny");
    }

    [Theory]
    [InlineData(0.29, EvidenceStrength.Statistical, false)]
    [InlineData(0.3, EvidenceStrength.Statistical, true)]
    [InlineData(0.01, EvidenceStrength.Labelled, true)]
    public void Finding_is_reported_when_it_is_sure_enough_or_labelled(
        double confidence, EvidenceStrength strength, bool expected) =>
        PolicyEngine.IsReported(
            Some.Profile("minutes"), Some.Facts(FindingType.Person, confidence: confidence, strength: strength))
            .ShouldBe(expected);

    [Fact]
    public void Setting_a_switch_throws_when_the_option_does_not_exist() =>
        Should.Throw<ArgumentException>(() => Some.Profile("registr-smluv").WithSwitch("representatives", "maybe"));
}

using Clona.Detectors.Findings;
using Clona.Pipeline.Policy;

namespace Clona.Pipeline.Tests.Policy;

public sealed class ProfileCatalogTests
{
    public static TheoryData<string> Ids => [.. ProfileCatalog.All.Select(profile => profile.Id)];

    [Theory]
    [MemberData(nameof(Ids))]
    public void Built_in_profile_has_no_error_when_it_is_checked(string id) =>
        ProfileReader.Read(ProfileCatalog.FileOf(id)).Errors.ShouldBeEmpty();

    [Fact]
    public void Five_profiles_come_with_the_program_when_the_default_stands_first() =>
        ProfileCatalog.All.Select(profile => profile.Id)
            .ShouldBe([ProfileCatalog.DefaultId, "minutes", "infz", "web", "bulletin"]);

    [Fact]
    public void Nothing_is_found_when_the_profile_is_unknown() => ProfileCatalog.Find("kronika").ShouldBeNull();

    [Theory]
    [MemberData(nameof(Ids))]
    public void Birth_numbers_special_data_and_children_are_never_kept_when_all_facts_are_tried(string id)
    {
        var profile = Some.Profile(id);
        var kept =
            from type in Enum.GetValues<FindingType>()
            from role in Enum.GetValues<PersonRole>()
            from place in Enum.GetValues<DocumentPlace>()
            from doubt in new[] { false, true }
            let isNever = type is FindingType.BirthNumber or FindingType.TaxId or FindingType.Special
            where isNever || role == PersonRole.Child || doubt
            let decision = PolicyEngine.Decide(profile, Some.Facts(type, role, place, roleInDoubt: doubt), Some.Day)
            where decision.Kind == DecisionKind.Keep
            select (type, role, place, doubt);

        kept.ShouldBeEmpty();
    }

    [Theory]
    [MemberData(nameof(Ids))]
    public void Removed_data_stay_removed_when_a_doubt_arises(string id)
    {
        var profile = Some.Profile(id);
        var freed =
            from type in Enum.GetValues<FindingType>()
            from role in Enum.GetValues<PersonRole>()
            from place in Enum.GetValues<DocumentPlace>()
            let sure = Some.Facts(type, role, place)
            where PolicyEngine.Decide(profile, sure, Some.Day).Removes
            from doubted in new[] { sure with { RoleInDoubt = true }, sure with { Confidence = 0.01 } }
            where !PolicyEngine.Decide(profile, doubted, Some.Day).Removes
            select doubted;

        freed.ShouldBeEmpty();
    }

    [Theory]
    [MemberData(nameof(Ids))]
    public void Every_rule_gives_its_source_when_it_is_built_in(string id) =>
        Some.Profile(id).Rules.ShouldAllBe(rule => rule.Source.Length > 0 && rule.Reason.EndsWith('.'));
}

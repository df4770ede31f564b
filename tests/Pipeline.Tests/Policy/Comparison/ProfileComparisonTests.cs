using Clona.Pipeline.Policy;
using Clona.Pipeline.Policy.Comparison;

namespace Clona.Pipeline.Tests.Policy.Comparison;

public sealed class ProfileComparisonTests
{
    [Fact]
    public void Nothing_differs_when_a_profile_meets_itself() =>
        ProfileCatalog.All.ShouldAllBe(profile => ProfileComparison.Of(profile, profile).Count == 0);

    [Fact]
    public void Versions_of_a_profile_differ_in_what_was_changed()
    {
        var differences = ProfileComparison.Of(ProfileCatalog.Find("minutes", "2026.1")!, ProfileCatalog.Find("minutes")!);

        differences.ShouldContain(row => row.Place == "version" && row.Left == "2026.1" && row.Right == "2026.2");
        differences.ShouldContain(row => row.Place == "talk" && row.IsAdded);
        differences.ShouldContain(row => row.Place == "security.decision" && row.Left == "keep" && row.Right == "review");
        differences.ShouldContain(row => row.Place == "switches.audience" && row.IsAdded);
        differences.ShouldNotContain(row => row.Place.StartsWith("speaker", StringComparison.Ordinal));
    }

    [Fact]
    public void Order_of_the_rules_counts()
    {
        var profile = ProfileCatalog.Find("web")!;
        var turned = profile with { Rules = [.. profile.Rules.Reverse()] };

        ProfileComparison.Of(profile, turned).ShouldHaveSingleItem().Place.ShouldBe("rules");
    }
}

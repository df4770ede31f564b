using System.Diagnostics;
using System.Net;
using System.Text;
using System.Text.Json.Nodes;
using Clona.Pipeline.Policy;
using Clona.Pipeline.Workflow;
using Clona.Web.Tests.Office;

namespace Clona.Web.Tests.Profiles;

/// <summary>A profile manager changes rules and sees what it would do, before anything is switched on.</summary>
[Collection(WebCollection.Name)]
public sealed class ProfileTrialTests(WebOffice office)
{
    [Fact]
    public async Task Effect_of_a_new_rule_on_a_sample_is_seen_in_under_a_minute()
    {
        var manager = await office.SignedInAsync(StaffRole.ProfileManager);
        await manager.StatusAsync("/profily/zkouska?id=minutes");
        var started = Stopwatch.GetTimestamp();

        var answer = await manager.PostAsync("/profily/zkouska?id=minutes", new Dictionary<string, string>
        {
            ["rules"] = WithRule(),
            ["sample"] = "ZÁPIS\nKupující Josef Bartoň, rodné číslo 760219/1245.\n",
        });

        Stopwatch.GetElapsedTime(started).ShouldBeLessThan(TimeSpan.FromMinutes(1));
        answer.Status.ShouldBe(HttpStatusCode.OK);
        answer.Text.ShouldContain("Co by se změnilo");
        answer.Text.ShouldContain("rodné číslo");
        answer.Text.ShouldContain("own");
        answer.Text.ShouldNotContain("nepřečtených 1");
    }

    [Fact]
    public async Task Faults_are_named_with_their_place()
    {
        var manager = await office.SignedInAsync(StaffRole.ProfileManager);

        var answer = await manager.PostAsync("/profily/zkouska", new Dictionary<string, string>
        {
            ["rules"] = WithRule().Replace("\"review\"", "\"smazat\"", StringComparison.Ordinal),
        });

        answer.Status.ShouldBe(HttpStatusCode.UnprocessableEntity);
        answer.Text.ShouldContain("$.rules[0].decision");
    }

    [Fact]
    public async Task Two_versions_of_a_profile_stand_side_by_side()
    {
        var manager = await office.SignedInAsync(StaffRole.ProfileManager);

        var page = await manager.HtmlAsync("/profily/porovnani?vlevo=minutes@2026.1&vpravo=minutes@2026.2");

        page.ShouldContain("2026.1");
        page.ShouldContain("2026.2");
        page.ShouldContain("talk");
    }

    [Fact]
    public async Task A_consent_is_recorded_and_withdrawn_on_its_page()
    {
        var clerk = await office.SignedInAsync(StaffRole.Clerk);

        await clerk.PostAsync("/souhlasy", new Dictionary<string, string> { ["file"] = "HL-12/2026" }, "/souhlasy?handler=Record");
        var page = await clerk.HtmlAsync("/souhlasy");

        page.ShouldContain("HL-12/2026");
        page.ShouldContain("Odvolat");
    }

    private static string WithRule()
    {
        var file = JsonNode.Parse(ProfileCatalog.FileOf("minutes").Span)!.AsObject();
        file["version"] = "2026.2-own";
        ((JsonArray)file["rules"]!).Insert(0, new JsonObject
        {
            ["id"] = "minutes.own",
            ["when"] = JsonNode.Parse("""{ "types": ["birth-number"], "strength": "validated" }"""),
            ["decision"] = "review",
            ["reason"] = "Zkouška.",
            ["legalGround"] = "§ 95 zákona č. 128/2000 Sb.",
            ["source"] = "úřad",
            ["validFrom"] = "2026-01-01",
        });
        return file.ToJsonString();
    }
}

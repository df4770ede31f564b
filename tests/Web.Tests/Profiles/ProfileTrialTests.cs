using System.Diagnostics;
using System.Net;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;
using Clona.Pipeline.Policy;
using Clona.Pipeline.Workflow;
using Clona.Web.Tests.Office;
using Xunit.Abstractions;

namespace Clona.Web.Tests.Profiles;

/// <summary>A profile manager changes rules and sees what it would do, before anything is switched on.</summary>
[Collection(WebCollection.Name)]
public sealed class ProfileTrialTests(WebOffice office, ITestOutputHelper output)
{
    private static readonly JsonSerializerOptions Readable = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

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

        var took = Stopwatch.GetElapsedTime(started);
        output.WriteLine(string.Create(System.Globalization.CultureInfo.InvariantCulture, $"effect of a new rule on the sample seen after {took.TotalSeconds:0.0} s"));
        took.ShouldBeLessThan(TimeSpan.FromMinutes(1));
        answer.Status.ShouldBe(HttpStatusCode.OK);
        answer.Text.ShouldContain("Co by se změnilo");
        answer.Text.ShouldContain("rodné číslo");
        answer.Text.ShouldContain("own");
        answer.Text.ShouldNotContain("nepřečtených 1");
    }

    [Fact]
    public async Task Tried_rules_are_switched_on_by_the_page_and_back_again()
    {
        var manager = await office.SignedInAsync(StaffRole.ProfileManager);
        var rules = Bulletin();
        var form = new Dictionary<string, string> { ["rules"] = rules };

        var untried = await manager.PostAsync("/profily/zkouska?id=bulletin", form, "/profily/zkouska?handler=SwitchOn");
        untried.Status.ShouldBe(HttpStatusCode.UnprocessableEntity);
        var tried = await manager.PostAsync("/profily/zkouska?id=bulletin", form);
        tried.Text.ShouldContain("Zapnout tato pravidla");
        var switched = await manager.PostAsync("/profily/zkouska?id=bulletin", form, "/profily/zkouska?handler=SwitchOn");

        switched.Location.ShouldBe("/profily");
        (await manager.HtmlAsync("/profily/bulletin")).ShouldContain("2026.9-urad");
        (await manager.HtmlAsync("/profily/bulletin/2026.9-urad.json")).ShouldBe(rules);
        await manager.PostAsync("/profily", new Dictionary<string, string> { ["id"] = "bulletin" }, "/profily?handler=Back");
        (await manager.HtmlAsync("/profily/bulletin")).ShouldNotContain("2026.9-urad");
        (await manager.HtmlAsync("/profily/bulletin?verze=2026.9-urad")).ShouldContain("2026.9-urad");
    }

    [Fact]
    public async Task The_officer_sees_the_trial_and_no_switch()
    {
        var officer = await office.SignedInAsync(StaffRole.Dpo);
        var form = new Dictionary<string, string> { ["rules"] = Bulletin() };

        (await officer.PostAsync("/profily/zkouska?id=bulletin", form)).Text.ShouldNotContain("Zapnout tato pravidla");
        (await officer.PostAsync("/profily/zkouska?id=bulletin", form, "/profily/zkouska?handler=SwitchOn")).Text.ShouldContain("jen správce profilů");
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

    private static string Bulletin()
    {
        var file = JsonNode.Parse(ProfileCatalog.FileOf("bulletin").Span)!.AsObject();
        file["version"] = "2026.9-urad";
        return file.ToJsonString(Readable);
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

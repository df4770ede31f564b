using System.Text.Json.Nodes;
using Clona.Detectors.Findings;
using Clona.Pipeline.Engine;
using Clona.Pipeline.Intake;
using Clona.Pipeline.Policy;
using Clona.Pipeline.Policy.Trial;
using Clona.Pipeline.Tests.Documents;

namespace Clona.Pipeline.Tests.Engine;

public sealed class TrialTaskTests
{
    private const string Text = "ZÁPIS z 12. zasedání zastupitelstva\n\nPřítomni: Ing. Petra Vaňková, starostka\n\nRozprava\nV rozpravě vystoupil občan pan Josef Bartoň s dotazem na dopravu ve městě. Kontakt: tel. 605 118 274.\n";

    [Fact]
    public async Task Change_is_counted_by_kind_when_a_rule_was_added()
    {
        var rows = await Try(file => ((JsonArray)file["rules"]!).Insert(0, Rule("redact")));

        var change = rows.Single(row => row.IsChange);
        (change.Type, change.Before, change.After, change.Count, change.LetsThrough)
            .ShouldBe((FindingType.Person, (DecisionKind?)DecisionKind.Keep, (DecisionKind?)DecisionKind.Redact, 1, false));
    }

    [Fact]
    public async Task What_would_be_let_through_stands_first()
    {
        var rows = await Try(file =>
        {
            var rule = Rule("keep");
            rule["when"] = JsonNode.Parse("""{ "types": ["phone"], "roles": ["speaker"] }""");
            ((JsonArray)file["rules"]!).Insert(0, rule);
        });

        (rows[0].Type, rows[0].LetsThrough).ShouldBe((FindingType.Phone, true));
    }

    [Fact]
    public async Task Nothing_changes_when_the_same_profile_is_tried() => (await Try(_ => { })).ShouldAllBe(row => !row.IsChange);

    private static JsonObject Rule(string decision) => new()
    {
        ["id"] = "minutes.own",
        ["when"] = JsonNode.Parse("""{ "types": ["person"], "roles": ["speaker"], "places": ["body"] }"""),
        ["decision"] = decision,
        ["reason"] = "Zkouška.",
        ["legalGround"] = "§ 95 zákona č. 128/2000 Sb.",
        ["source"] = "úřad",
        ["purpose"] = "Zkouška.",
        ["validFrom"] = "2026-01-01",
    };

    private static async Task<IReadOnlyList<TrialRow>> Try(Action<JsonObject> change)
    {
        var file = JsonNode.Parse(ProfileCatalog.FileOf("minutes").Span)!.AsObject();
        change(file);
        var request = TestEngine.Request(EngineTask.Try, MediaType.PlainText) with
        {
            ProfileId = "minutes",
            TriedProfile = TestEngine.Text(file.ToJsonString()),
        };
        var (answer, _) = await TestEngine.AskAsync(request, TestEngine.Text(Text));
        answer.Refusal.ShouldBeNull();
        return answer.Trial;
    }
}

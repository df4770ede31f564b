using System.Text;
using Clona.Pipeline.Engine;
using Clona.Pipeline.Intake;
using Clona.Pipeline.Policy;
using Clona.Pipeline.Tests.Documents;

namespace Clona.Pipeline.Tests.Policy.Places;

/// <summary>ZM-01 and ZM-02: on the web an official stays by post.</summary>
public sealed class PostTests
{
    private const string Own = """
        { "schema": "redaction.lists/1", "id": "lhota", "version": "1",
          "posts": [ { "id": "sprava-site", "names": ["správce sítě"], "facing": "FACING", "reason": "Radí občanům.", "validFrom": "2026-01-01" } ] }
        """;

    [Theory]
    [InlineData("Ing. Petra Vaňková, starostka obce, zve občany.", DecisionKind.Keep, "web.official")]
    [InlineData("Mgr. Jiří Hrubeš, správce sítě městského úřadu, bude nepřítomen.", DecisionKind.Redact, "web.official-internal")]
    public async Task Official_stays_on_the_web_when_the_post_deals_with_the_public(string text, DecisionKind wanted, string rule)
    {
        var row = await PersonOf(text, null);

        (row.Decision, row.Rule).ShouldBe((wanted, rule));
    }

    [Theory]
    [InlineData("public-facing", DecisionKind.Keep)]
    [InlineData("internal", DecisionKind.Redact)]
    public async Task Directory_of_the_office_comes_first(string facing, DecisionKind wanted)
    {
        var lists = Encoding.UTF8.GetBytes(Own.Replace("FACING", facing, StringComparison.Ordinal));

        var row = await PersonOf("Mgr. Jiří Hrubeš, správce sítě městského úřadu, odpovídá na dotazy.", lists);

        row.Decision.ShouldBe(wanted, row.Role.ToString());
    }

    private static async Task<Clona.Pipeline.Reporting.DetectionRow> PersonOf(string text, byte[]? lists)
    {
        var request = TestEngine.Request(EngineTask.Detect, MediaType.PlainText) with
        {
            ProfileId = "web",
            OwnLists = lists is null ? (ReadOnlyMemory<byte>?)null : lists,
        };
        var (answer, _) = await TestEngine.AskAsync(request, TestEngine.Text("OZNÁMENÍ\n\n" + text + "\n"));
        return answer.Detections!.Detections.Single(row => row.Type == Clona.Detectors.Findings.FindingType.Person);
    }
}

using System.Text;
using System.Text.Json.Nodes;
using Clona.Pipeline.Engine;
using Clona.Pipeline.Intake;
using Clona.Pipeline.Policy;
using Clona.Pipeline.Reporting;
using Clona.Pipeline.Tests.Documents;

namespace Clona.Pipeline.Tests.Policy.Assessment;

/// <summary>G-04 and G-21 through the real engine: class, duty, risk, questions.</summary>
public sealed class AssessorTests
{
    [Theory]
    [InlineData("Objednatel a zhotovitel se dohodli na ceně.", DocumentClass.None, 15, 9)]
    [InlineData("Objednatel: paní Jana Nováková, bytem Krátká 12, 463 11 Liberec", DocumentClass.Personal, 45, 27)]
    [InlineData("Objednatel: paní Jana Nováková, r. č. 805312/1230", DocumentClass.Personal, 75, 45)]
    [InlineData("Objednatel: paní Jana Nováková. Paní Jana Nováková je invalidní ve třetím stupni.", DocumentClass.Sensitive, 75, 45)]
    public async Task Class_and_risk_follow_from_the_findings(string text, DocumentClass wanted, int risk, int after)
    {
        var assessment = await Assess(text);

        assessment.Class.ShouldBe(wanted);
        (assessment.Risk.Score, assessment.RiskAfter.Score).ShouldBe((risk, after));
        assessment.Risk.Score.ShouldBe(assessment.Risk.Asset * assessment.Risk.Probability * assessment.Risk.Vulnerability);
        assessment.RiskAfter.Method.ShouldContain("rozšíření");
    }

    [Fact]
    public async Task Duty_to_publish_is_counted_by_what_it_covers()
    {
        var assessment = await Assess("SMLOUVA\n\nObjednatel: Jana Nováková, nar. 12. 3. 1980, bytem Krátká 12, 463 11 Liberec\nZhotovitel: Stavby Lužice s.r.o.");

        assessment.Duty.LegalGround.ShouldContain("340/2015");
        assessment.Duty.Covered.ShouldBe(1);
        assessment.Duty.NotCovered.ShouldBe(2);
        assessment.Questions.ShouldContain(question => question.Code == QuestionCode.DutyCoversKept && question.Count == 1);
    }

    [Fact]
    public async Task Special_category_is_a_question_to_a_person_although_it_is_removed()
    {
        var assessment = await Assess("Objednatel: paní Jana Nováková. Paní Jana Nováková je invalidní ve třetím stupni.");

        assessment.Questions.ShouldContain(question => question.Code == QuestionCode.SpecialCategory);
    }

    [Theory]
    [InlineData("2026-01-01", 2, 30)]
    [InlineData("2999-01-01", 3, 45)]
    public async Task Probability_is_the_measured_one_from_its_day_on(string since, int probability, int score)
    {
        var file = JsonNode.Parse(ProfileCatalog.FileOf(ProfileCatalog.DefaultId).Span)!.AsObject();
        file["risk"] = new JsonObject { ["probability"] = 2, ["since"] = since, ["source"] = "Vzorky 1/2026." };

        var assessment = await Assess("Objednatel: paní Jana Nováková, bytem Krátká 12, 463 11 Liberec", Encoding.UTF8.GetBytes(file.ToJsonString()));

        (assessment.Risk.Probability, assessment.Risk.Score).ShouldBe((probability, score));
        assessment.RiskAfter.Probability.ShouldBe(probability);
        assessment.Risk.Method.Contains("Vzorky 1/2026.", StringComparison.Ordinal).ShouldBe(probability == 2);
    }

    private static async Task<DocumentAssessment> Assess(string text, byte[]? profile = null)
    {
        var request = TestEngine.Request(EngineTask.Redact, MediaType.PlainText) with
        {
            ProfileFile = profile is null ? (ReadOnlyMemory<byte>?)null : profile,
        };
        var (answer, _) = await TestEngine.AskAsync(request, TestEngine.Text(text));
        return answer.Report!.Assessment!;
    }
}

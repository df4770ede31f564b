using System.Text;
using Clona.Detectors.Findings;
using Clona.Pipeline.Engine;
using Clona.Pipeline.Intake;
using Clona.Pipeline.Policy;
using Clona.Pipeline.Reporting;
using Clona.Pipeline.Tests.Documents;
using Clona.Pipeline.Texts;

namespace Clona.Pipeline.Tests.Policy.Documents;

/// <summary>Rules about whole documents and pages, through the real engine.</summary>
public sealed class DocumentRulesTests
{
    [Theory]
    [InlineData("KRONIKA OBCE LHOTA\nrok 2025\nV lednu napadlo mnoho sněhu.", true)]
    [InlineData("Pamětní kniha města\n1935", true)]
    [InlineData("DOHODA\no vedení kroniky obce\nKronikářka povede kroniku.", false)]
    [InlineData("Zápis z jednání\nKronika obce byla schválena.", false)]
    public async Task Chronicle_is_refused_with_its_reason(string text, bool isRefused)
    {
        var (answer, _) = await TestEngine.AskAsync(TestEngine.Request(EngineTask.Redact, MediaType.PlainText), TestEngine.Text(text));

        answer.Refusal.ShouldBe(isRefused ? RefusalReason.Chronicle : null);
    }

    [Theory]
    [InlineData("registr-smluv", "Cenová nabídka\nCena je 120 Kč za kus.", true)]
    [InlineData("registr-smluv", "SMLOUVA\nObjednatel: Město Lhota\nZhotovitel: Stavby s.r.o.", false)]
    [InlineData("minutes", "Cenová nabídka\nCena je 120 Kč za kus.", false)]
    public async Task Contract_without_its_parties_waits_for_a_person(string profile, string text, bool waits)
    {
        var request = TestEngine.Request(EngineTask.Redact, MediaType.PlainText) with { ProfileId = profile };

        var (answer, _) = await TestEngine.AskAsync(request, TestEngine.Text(text));

        answer.Report!.Warnings.Any(warning => warning.Code == WarningCode.PartiesMissing).ShouldBe(waits);
        answer.Report.Assessment!.Questions.Any(question => question.Code == QuestionCode.PartiesMissing).ShouldBe(waits);
    }

    [Fact]
    public async Task Curriculum_vitae_goes_as_whole_pages_until_the_next_annex()
    {
        string[] pages =
        [
            "BT /F1 12 Tf 20 150 Td (Smlouva o dilo) Tj 0 -30 Td (Objednatel a zhotovitel) Tj ET",
            "BT /F1 12 Tf 20 150 Td (Curriculum vitae) Tj 0 -30 Td (praxe u firmy Alfa 2001) Tj ET",
            "BT /F1 12 Tf 20 150 Td (jazyky: anglicky) Tj ET",
            "BT /F1 12 Tf 20 150 Td (Harmonogram) Tj 0 -30 Td (kveten az cerven) Tj ET",
        ];

        var (answer, parts) = await TestEngine.AskAsync(
            TestEngine.Request(EngineTask.Redact, MediaType.Pdf), DrawnPdf.Of(DrawnPdf.SmallPage, pages));

        var annexes = answer.Report!.Detections.Where(row => row.Rule == "registr-smluv.qualification").ToList();
        annexes.Select(row => row.Page).ShouldBe([2, 3]);
        annexes.ShouldAllBe(row => row.Decision == DecisionKind.Redact && row.Mark == "[doklad o kvalifikaci]");
        var text = Encoding.UTF8.GetString(parts[1].Span);
        text.ShouldContain("Harmonogram");
        text.ShouldNotContain("Alfa");
        text.ShouldNotContain("anglicky");
    }

    [Fact]
    public async Task Curriculum_vitae_in_a_text_goes_up_to_the_next_heading()
    {
        const string text = "Objednatel a zhotovitel\nŽivotopis\nPraxe u firmy Alfa.\nHarmonogram\nKvěten";

        var (_, parts) = await TestEngine.AskAsync(TestEngine.Request(EngineTask.Redact, MediaType.PlainText), TestEngine.Text(text));

        var output = Encoding.UTF8.GetString(parts[0].Span);
        output.ShouldNotContain("Alfa");
        output.ShouldContain("[doklad o kvalifikaci]");
        output.ShouldContain("Harmonogram\nKvěten");
    }
}

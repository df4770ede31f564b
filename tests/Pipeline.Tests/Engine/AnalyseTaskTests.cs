using System.Collections.Concurrent;
using System.Text;
using Clona.Detectors.Findings;
using Clona.Pipeline.Engine;
using Clona.Pipeline.Intake;
using Clona.Pipeline.Review;
using Clona.Pipeline.Tests.Documents;

namespace Clona.Pipeline.Tests.Engine;

public sealed class AnalyseTaskTests
{
    private const string Contract = "BT /F1 12 Tf 20 150 Td (Jana Ukazkova, narozena 1. 2. 1980) Tj 0 -30 Td (e-mail jana.ukazkova@example.cz) Tj ET";

    [Fact]
    public async Task Words_of_a_page_have_their_places_in_the_text_and_on_the_page()
    {
        var (analysis, text) = await Analyse(MediaType.Pdf, DrawnPdf.Of(DrawnPdf.SmallPage, Contract, Contract));

        analysis.Pages.Select(page => (page.Number, page.Width, page.Height)).ShouldBe([(1, 300, 200), (2, 300, 200)]);
        var second = analysis.Pages[1];
        text.Substring(second.Start, second.Length).ShouldStartWith("Jana Ukazkova");
        second.Words.Select(word => text[word.Start..word.End]).ShouldBe(
            ["Jana", "Ukazkova,", "narozena", "1.", "2.", "1980", "e-mail", "jana.ukazkova@example.cz"]);
        var name = second.Words[0];
        (name.X0, name.X1 > name.X0, name.Y0 < 50, name.Y1 > 50).ShouldBe((20, true, true, true));
        second.Words[6].Y0.ShouldBeGreaterThan(name.Y1);
    }

    [Fact]
    public async Task A_turned_page_has_the_size_that_a_person_sees()
    {
        var (analysis, _) = await Analyse(MediaType.Pdf, DrawnPdf.Of("/MediaBox [0 0 300 200] /Rotate 90", Contract));

        (analysis.Pages[0].Width, analysis.Pages[0].Height).ShouldBe((200, 300));
        analysis.Pages[0].Words.ShouldAllBe(word => word.X1 <= 200 && word.Y1 <= 300 && word.X0 >= 0 && word.Y0 >= 0);
    }

    [Fact]
    public async Task Findings_are_those_of_the_removal()
    {
        var pdf = DrawnPdf.Of(DrawnPdf.SmallPage, Contract);

        var (analysis, _) = await Analyse(MediaType.Pdf, pdf);
        var (made, _) = await TestEngine.AskAsync(TestEngine.Request(EngineTask.Redact, MediaType.Pdf), pdf);

        analysis.Detections.ShouldContain(row => row.Type == FindingType.Email);
        analysis.Detections.Select(row => (row.Id, row.Type, row.Start, row.End, row.Decision, row.Rule))
            .ShouldBe(made.Report!.Detections.Select(row => (row.Id, row.Type, row.Start, row.End, row.Decision, row.Rule)));
        analysis.FindingsDigest.Length.ShouldBe(64);
    }

    [Fact]
    public async Task A_text_without_pages_has_findings_and_no_words()
    {
        var (analysis, text) = await Analyse(MediaType.PlainText, TestEngine.Text("Kontakt: jana.ukazkova@example.cz"));

        text.ShouldBe("Kontakt: jana.ukazkova@example.cz");
        analysis.Pages.Single().Words.ShouldBeEmpty();
        analysis.Pages.Single().Width.ShouldBe(0);
        analysis.Detections.ShouldHaveSingleItem().Type.ShouldBe(FindingType.Email);
    }

    [Fact]
    public async Task Progress_goes_page_by_page_and_then_to_the_detectors()
    {
        var progress = new ConcurrentQueue<EngineProgress>();

        await TestEngine.AskAsync(
            TestEngine.Request(EngineTask.Analyse, MediaType.Pdf), progress.Enqueue, DrawnPdf.Of(DrawnPdf.SmallPage, Contract, Contract));

        progress.Select(item => (item.Stage, item.Page)).ShouldBe(
            [(EngineStage.Reading, 0), (EngineStage.Reading, 1), (EngineStage.Reading, 2), (EngineStage.Detecting, 0)]);
    }

    [Fact]
    public async Task A_stored_analysis_is_read_back_and_says_the_same()
    {
        var (analysis, _) = await Analyse(MediaType.Pdf, DrawnPdf.Of(DrawnPdf.SmallPage, Contract));

        var stored = AnalysisFile.Write(analysis);

        AnalysisFile.Write(AnalysisFile.Read(stored)!).ShouldBe(stored);
        Encoding.UTF8.GetString(stored).ShouldContain("\"decision\":\"");
        Encoding.UTF8.GetString(stored).ShouldNotContain("example.cz");
        AnalysisFile.Read("{}"u8).ShouldBeNull();
    }

    private static async Task<(AnalysisDocument Analysis, string Text)> Analyse(MediaType type, ReadOnlyMemory<byte> content)
    {
        var (answer, parts) = await TestEngine.AskAsync(TestEngine.Request(EngineTask.Analyse, type), content);
        answer.Refusal.ShouldBeNull();
        return (answer.Analysis!, Encoding.UTF8.GetString(parts.Single().Span));
    }
}

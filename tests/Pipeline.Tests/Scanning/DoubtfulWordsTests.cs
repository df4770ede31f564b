using Clona.Detectors.Findings;
using Clona.Pipeline.Engine;
using Clona.Pipeline.Intake;
using Clona.Pipeline.Policy;
using Clona.Pipeline.Reporting;
using Clona.Pipeline.Scanning;
using Clona.Pipeline.Tests.Documents;

namespace Clona.Pipeline.Tests.Scanning;

/// <summary>What was read with doubt behind a label waits for a person, whatever was read.</summary>
public sealed class DoubtfulWordsTests
{
    private static readonly PageBox Value = new(1, 100, 85, 280, 105);
    private static readonly PageBox Elsewhere = new(1, 100, 20, 280, 40);

    [Theory]
    [InlineData("Rodne cislo:", FindingType.BirthNumber)]
    [InlineData("Telefon:", FindingType.Phone)]
    [InlineData("Jmeno:", FindingType.Person)]
    public async Task Doubtful_words_behind_a_label_wait_for_a_person(string label, FindingType type)
    {
        var row = (await Rows(label, Value)).ShouldHaveSingleItem();

        row.Type.ShouldBe(type);
        row.Decision.ShouldBe(DecisionKind.Review);
        row.Evidence.ShouldContain(evidence => evidence.Source == "scan.doubtful");
        (row.End - row.Start).ShouldBe("x?xf2 w4x".Length);
    }

    [Fact]
    public async Task Doubt_elsewhere_says_nothing_about_a_value() => (await Rows("Rodne cislo:", Elsewhere)).ShouldBeEmpty();

    [Fact]
    public async Task Doubtful_words_behind_other_words_are_none() => (await Rows("Zhotovitel provede", Value)).ShouldBeEmpty();

    private static async Task<IReadOnlyList<ReportedDetection>> Rows(string label, PageBox doubt)
    {
        var pdf = DrawnPdf.Of("/MediaBox [0 0 300 200]", $"BT /F1 10 Tf 1 0 0 1 10 100 Tm ({label}) Tj 1 0 0 1 120 100 Tm (x?xf2 w4x) Tj ET");
        var request = TestEngine.Request(EngineTask.Analyse, MediaType.Pdf) with
        {
            Scans = [new ScanPage(1, IsReadable: true, IsFlattened: false, []) { Doubts = [doubt] }],
        };

        var (answer, _) = await TestEngine.AskAsync(request, pdf);

        return answer.Analysis.ShouldNotBeNull().Detections;
    }
}

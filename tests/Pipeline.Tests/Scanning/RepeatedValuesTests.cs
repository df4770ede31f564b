using Clona.Detectors.Findings;
using Clona.Pipeline.Engine;
using Clona.Pipeline.Intake;
using Clona.Pipeline.Policy;
using Clona.Pipeline.Reporting;
using Clona.Pipeline.Scanning;
using Clona.Pipeline.Tests.Documents;

namespace Clona.Pipeline.Tests.Scanning;

/// <summary>A value that is removed at one place of a scan does not stay at another one where nothing says what it is.</summary>
public sealed class RepeatedValuesTests
{
    private const string Labelled = "Datum narozeni: 27.2.2012";

    [Theory]
    [InlineData("Provozni doba 27.2.2012 vecer")]
    [InlineData("Provozni doba 2722012 vecer")]
    [InlineData("Provozni doba 27. 2. 2012, vecer")]
    public async Task The_same_value_elsewhere_waits_for_a_person(string line)
    {
        var rows = await Rows(isScan: true, Labelled, line);

        rows.Count.ShouldBe(2);
        rows.ShouldAllBe(row => row.Type == FindingType.BirthDate);
        rows[1].Decision.ShouldBe(DecisionKind.Review);
        rows[1].Evidence.ShouldContain(evidence => evidence.Source == "scan.repeated");
    }

    [Fact]
    public async Task Text_that_was_not_read_in_pictures_is_left_alone() =>
        (await Rows(isScan: false, Labelled, "Provozni doba 27.2.2012 vecer")).Count.ShouldBe(1);

    [Theory]
    [InlineData("Provozni doba 127.2.2012 vecer")]
    [InlineData("Provozni doba 27.2.20123 vecer")]
    [InlineData("Provozni doba 27.2.2013 vecer")]
    [InlineData("Provozni doba 27 dni 2.2012 vecer")]
    public async Task Another_value_is_left_alone(string line) => (await Rows(isScan: true, Labelled, line)).Count.ShouldBe(1);

    private static async Task<IReadOnlyList<ReportedDetection>> Rows(bool isScan, string first, string second)
    {
        var pdf = DrawnPdf.Of("/MediaBox [0 0 300 200]", $"BT /F1 10 Tf 1 0 0 1 10 150 Tm ({first}) Tj 1 0 0 1 10 50 Tm ({second}) Tj ET");
        var request = TestEngine.Request(EngineTask.Analyse, MediaType.Pdf) with
        {
            Scans = isScan ? [new ScanPage(1, IsReadable: true, IsFlattened: false, [])] : null,
        };

        var (answer, _) = await TestEngine.AskAsync(request, pdf);

        return answer.Analysis.ShouldNotBeNull().Detections;
    }
}

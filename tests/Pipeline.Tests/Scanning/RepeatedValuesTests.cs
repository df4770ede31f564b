using Clona.Detectors.Findings;
using Clona.Pipeline.Engine;
using Clona.Pipeline.Intake;
using Clona.Pipeline.Policy;
using Clona.Pipeline.Reading;
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
    [InlineData("Provozni doba 2.72.2012 vecer")]
    [InlineData("Provozni doba 27/22012 vecer")]
    [InlineData("Provozni doba 2 7 2 2012 vecer")]
    public async Task Another_value_is_left_alone(string line) => (await Rows(isScan: true, Labelled, line)).Count.ShouldBe(1);

    [Theory]
    [InlineData("Datum narozeni: 1.12.1980", "Provozni doba 11.2.1980 vecer")]
    [InlineData("Datum narozeni: 1.12.1980", "Provozni doba 1121980 vecer")]
    [InlineData("Datum narozeni: 1.1.1980", "Provozni doba 11/1980 vecer")]
    [InlineData("Telefon: 777123456", "Cislo 77 7123456 vecer")]
    [InlineData("Telefon: 777 123 456", "Cislo 7771 23 456 vecer")]
    public async Task Digits_that_are_divided_otherwise_are_another_value(string first, string line) =>
        (await Rows(isScan: true, first, line)).ShouldAllBe(row => row.Evidence.All(evidence => evidence.Source != "scan.repeated"));

    [Theory]
    [InlineData("Datum narozeni: 27.12.1980", "Provozni doba 27121980 vecer")]
    [InlineData("Datum narozeni: 1.1.1980", "Provozni doba 111980 vecer")]
    public async Task What_divides_a_day_may_be_missing_where_it_is_no_other_one(string first, string line) =>
        (await Rows(isScan: true, first, line))[1].Evidence.ShouldContain(evidence => evidence.Source == "scan.repeated");

    [Fact]
    public void What_divides_a_number_may_be_missing_and_stands_nowhere_else()
    {
        Repeated("777 123 456 a 777123 456", (FindingType.Phone, 0, 11, DecisionKind.Redact)).ShouldBe([(14, 24)]);
        Repeated("777123 456 a 777 123 456", (FindingType.Phone, 0, 10, DecisionKind.Redact)).ShouldBeEmpty();
    }

    [Fact]
    public void Places_do_not_overlap() =>
        Repeated("777 777 777 a 777 777 777 777", (FindingType.Phone, 0, 11, DecisionKind.Redact)).ShouldBe([(14, 25)]);

    [Fact]
    public void A_value_that_stays_anywhere_is_left_alone_whatever_it_is_taken_for_there()
    {
        const string Thrice = "27074358 a 27074358 a 27074358";

        Repeated(Thrice, (FindingType.OtherId, 0, 8, DecisionKind.Redact)).ShouldBe([(11, 19), (22, 30)]);
        Repeated(Thrice, (FindingType.OtherId, 0, 8, DecisionKind.Redact), (FindingType.OtherId, 11, 19, DecisionKind.Keep)).ShouldBeEmpty();
        Repeated(Thrice, (FindingType.OtherId, 0, 8, DecisionKind.Redact), (FindingType.CompanyId, 11, 19, DecisionKind.Keep)).ShouldBeEmpty();
    }

    [Fact]
    public void Short_values_and_names_are_left_alone()
    {
        Repeated("27074 a 27074", (FindingType.OtherId, 0, 5, DecisionKind.Redact)).ShouldBeEmpty();
        Repeated("Pavelka a Pavelka", (FindingType.Person, 0, 7, DecisionKind.Redact)).ShouldBeEmpty();
    }

    // The places at which values stand once more on a page that was read.
    private static List<(int Start, int End)> Repeated(string text, params (FindingType Type, int Start, int End, DecisionKind Kind)[] found)
    {
        var document = new ReadDocument(MediaType.Pdf, new DocumentText([new TextPage(Number: 1, text)]), Images: [])
        {
            Scans = [new ScanPage(1, IsReadable: true, IsFlattened: false, [])],
        };
        var planned = found.Select(item => new PlannedFinding(
            string.Empty,
            new Finding(item.Type, new(item.Start, item.End), EvidenceStrength.Statistical, [], PersonRole.Other, string.Empty, default),
            new Decision(item.Kind, string.Empty, string.Empty, string.Empty, Doubt.None),
            1,
            []));
        return [.. RepeatedValues.In(document, [.. planned]).Select(item => (item.Finding.Span.Start, item.Finding.Span.End)).Order()];
    }

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

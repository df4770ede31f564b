using System.Text;
using System.Text.Json.Nodes;
using Clona.Pipeline.Engine;
using Clona.Pipeline.Intake;
using Clona.Pipeline.Reporting;

namespace Clona.Pipeline.Tests.Reporting;

/// <summary>A report alone suffices to compute every confidence again and to say why something was found.</summary>
public sealed class ConfidenceInReportTests
{
    private const string Letter = """
        Kupující: Jana Příkladná, r. č.: 815212/3452, nar. 12. 2. 1981
        bytem Krátká 12, 783 11 Horní Lhota, IČO: 75123452
        číslo účtu: 123456788/0100, tel. 601 234 567, e-mail: prikladna@example.cz
        ID DS: abc2x7y, vozidlo RZ 1AB 2345, parc. č. 123/4, Budova má kamerový systém.
        """;

    private static readonly Lazy<JsonArray> Detections = new(() =>
    {
        var request = new EngineRequest
        {
            Task = EngineTask.Redact,
            MediaType = MediaType.PlainText,
            FileName = "dopis.txt",
            ProfileId = "registr-smluv",
            Today = new DateOnly(2026, 11, 22),
        };
        var answer = DocumentEngine.Run(request, [Encoding.UTF8.GetBytes(Letter)], new Progress<EngineProgress>());
        var report = JsonNode.Parse(answer.Header.Span)!["report"]!.ToJsonString();
        var written = ReportWriter.Write(ReportReader.Read(Encoding.UTF8.GetBytes(report)).Report!);
        return JsonNode.Parse(written)!["detections"]!.AsArray();
    });

    [Fact]
    public void Confidence_is_the_logistic_function_of_the_written_weights()
    {
        Detections.Value.Count.ShouldBeGreaterThan(9);
        foreach (var detection in Detections.Value)
        {
            var sum = detection!["evidence"]!.AsArray().Sum(row => row!["weight"]!.GetValue<double>());

            detection["confidence"]!.GetValue<double>().ShouldBe(Math.Round(1 / (1 + Math.Exp(-sum)), 4));
        }
    }

    [Fact]
    public void Every_detection_explains_itself_without_its_value()
    {
        foreach (var detection in Detections.Value)
        {
            var value = Letter[detection!["start"]!.GetValue<int>()..detection["end"]!.GetValue<int>()];
            var sentence = detection["detectionExplanation"]!.GetValue<string>();

            sentence.ShouldEndWith(".");
            sentence.ShouldNotContain(value, Case.Insensitive);
            sentence.ShouldNotContain("splňuje pravidlo");
        }
    }

    [Fact]
    public void A_report_without_the_sentence_is_still_read()
    {
        var tree = JsonNode.Parse(ReportWriter.Write(A.Report()))!;
        tree["detections"]![0]!.AsObject().Remove("detectionExplanation");

        ReportReader.Read(Encoding.UTF8.GetBytes(tree.ToJsonString())).Report!.Detections[0].DetectionExplanation.ShouldBeNull();
    }
}

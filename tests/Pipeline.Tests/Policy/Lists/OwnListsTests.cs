using System.Text;
using System.Text.Json;
using System.Text.Json.Nodes;
using Clona.Detectors;
using Clona.Detectors.Findings;
using Clona.Detectors.Text;
using Clona.Pipeline.Engine;
using Clona.Pipeline.Intake;
using Clona.Pipeline.Policy;
using Clona.Pipeline.Policy.Lists;
using Clona.Pipeline.Reporting;

namespace Clona.Pipeline.Tests.Policy.Lists;

public sealed class OwnListsTests
{
    private static readonly DateOnly Today = new(2026, 11, 22);

    [Theory]
    [InlineData("Smlouva klienta KL-123456.", "KL-123456", "review", "own.klient")]
    [InlineData("č. j. KL-123456", "KL-123456", "review", "own.klient")]
    [InlineData("starosta Karel Smeták řídil schůzi", "Karel Smeták", "redact", "own.pokladna")]
    [InlineData("starosta KAREL\n  SMETÁK řídil schůzi", "KAREL\n  SMETÁK", "redact", "own.pokladna")]
    [InlineData("starosta Ka\u00ADrel\u00A0Smeták řídil schůzi", "Ka\u00ADrel\u00A0Smeták", "redact", "own.pokladna")]
    [InlineData("tel. 601 234 567", "601 234 567", "keep", "own.infolinka")]
    [InlineData("tel. 601234567", "601234567", "keep", "own.infolinka")]
    [InlineData("tel. 601 234\n567", "601 234\n567", "keep", "own.infolinka")]
    public void An_entry_decides_about_its_values(string text, string value, string decision, string rule)
    {
        var row = Detect(text).Single(row => row!["text"]!.GetValue<string>() == value)!;

        row["decision"]!.GetValue<string>().ShouldBe(decision);
        row["rule"]!.GetValue<string>().ShouldBe(rule);
    }

    [Theory]
    [InlineData("tel. 601 234 5678")]
    [InlineData("Karel Smetáková")]
    [InlineData("XKL-123456, KL-1234567")]
    public void Parts_of_longer_words_are_no_values(string text) =>
        Detect(text).ShouldNotContain(row => row!["rule"]!.GetValue<string>().StartsWith("own."));

    [Fact]
    public void Evidence_of_an_own_finding_names_the_entry()
    {
        var row = Detect("Smlouva klienta KL-123456.").Single()!;

        row["evidence"]![0]!["source"]!.GetValue<string>().ShouldBe("own.klient");
        row["role"]!.GetValue<string>().ShouldBe("third-party");
    }

    [Theory]
    [InlineData("r. č. 801212/1238", "801212/1238")]
    [InlineData("číslo účtu: 19-2000145399/0800", "19-2000145399/0800")]
    public void A_never_entry_keeps_no_validated_birth_number_or_account_and_the_report_warns(string text, string value)
    {
        var lists = ListsFile.Sound();
        lists["never"]![0]!["values"] = new JsonArray(value);

        var report = Report(text, lists);

        var row = report["detections"]!.AsArray().Single()!;
        row["decision"]!.GetValue<string>().ShouldBe("redact");
        row["rule"]!.GetValue<string>().ShouldNotStartWith("own.");
        report["warnings"]!.AsArray().ShouldContain(warning => warning!["code"]!.GetValue<string>() == "never-list-overruled");
    }

    [Fact]
    public void A_report_names_lists_and_entries_but_no_value()
    {
        var report = Report("Pokladní Karel Smeták, klient KL-123456, tel. 601 234 567", ListsFile.Sound());

        report["ownLists"]!["id"]!.GetValue<string>().ShouldBe("lhota");
        report.ToJsonString().ShouldNotContain("Smeták");
        report["detections"]!.AsArray().Select(row => row!["detectionExplanation"]!.GetValue<string>())
            .ShouldContain("Jiný identifikátor: odpovídá vlastnímu pravidlu úřadu „klient“.");
    }

    [Theory]
    [InlineData(true, CheckVerdict.Passed, null)]
    [InlineData(false, CheckVerdict.NotMade, "own-lists-missing")]
    public void What_the_lists_kept_is_no_miss_and_cannot_be_told_from_one_without_them(bool hasLists, CheckVerdict verdict, string? reason)
    {
        var lists = ListsFile.Sound();
        lists["never"]![0]!["values"] = new JsonArray("pokladna@lhota.example");
        var (request, made) = Redact("Dotazy na pokladna@lhota.example, r. č. 801212/1238.", lists);

        var row = Redetected(hasLists ? request : request with { OwnLists = null }, made, made.Parts[0]);

        Encoding.UTF8.GetString(made.Parts[0].Span).ShouldContain("pokladna@lhota.example");
        (row.Verdict, row.Reason).ShouldBe((verdict, reason));
    }

    [Fact]
    public void A_value_left_in_an_output_made_without_lists_is_a_miss()
    {
        const string text = "Dotazy na jana.nova@posta.example.";
        var (request, made) = Redact(text, null);

        var row = Redetected(request, made, Encoding.UTF8.GetBytes(text));

        (row.Verdict, row.Reason).ShouldBe((CheckVerdict.Failed, "found-again"));
    }

    [Fact]
    public void An_expired_entry_takes_no_part_and_the_report_warns()
    {
        var lists = ListsFile.Sound();
        lists["always"]![0]!["validTo"] = "2026-11-21";

        var report = Report("Starosta Karel Smeták řídil schůzi.", lists);

        report["detections"]!.AsArray().ShouldNotContain(row => row!["rule"]!.GetValue<string>() == "own.pokladna");
        report["warnings"]!.AsArray().ShouldContain(warning => warning!["code"]!.GetValue<string>() == "own-entries-expired");
    }

    [Fact]
    public void A_dry_run_counts_hits_by_entry()
    {
        var counter = new OwnListCounter(OwnListReader.Read(Bytes(ListsFile.Sound()), Today).Lists!, Today);

        counter.Count("Karel Smeták a KAREL SMETÁK, KL-123456");
        counter.Count("tel. 601234567");
        counter.Count("nic");

        counter.Documents.ShouldBe(3);
        counter.Rows.Select(row => (row.Entry.Id, row.Hits, row.Documents)).ShouldBe([("klient", 1, 1), ("pokladna", 2, 1), ("infolinka", 1, 1)]);
    }

    [Fact]
    public void A_document_is_refused_when_a_detector_skips_a_page()
    {
        var engine = new DetectionEngine(DetectionData.Lexicon(), new PageSkipper());
        var planner = new Planner(engine, ProfileCatalog.Find("registr-smluv")!, Today);
        var document = DocumentEngine.Read(MediaType.PlainText, "první strana, druhá strana"u8.ToArray(), new Progress<EngineProgress>()).Document!;

        planner.PlanFor(document, string.Empty).ShouldBeNull();
    }

    private static JsonArray Detect(string text) =>
        JsonNode.Parse(ReportWriter.Write(Run(EngineTask.Detect, text, ListsFile.Sound()).Detections!))!["detections"]!.AsArray();

    private static JsonNode Report(string text, JsonNode lists) =>
        JsonNode.Parse(ReportWriter.Write(Run(EngineTask.Redact, text, lists).Report!))!;

    private static EngineAnswer Run(EngineTask task, string text, JsonNode lists) => AnswerOf(
        DocumentEngine.Run(Request(task, lists), [Encoding.UTF8.GetBytes(text)], new Progress<EngineProgress>()));

    private static (EngineRequest Request, EngineMessage Made) Redact(string text, JsonNode? lists)
    {
        var request = Request(EngineTask.Redact, lists);
        return (request, DocumentEngine.Run(request, [Encoding.UTF8.GetBytes(text)], new Progress<EngineProgress>()));
    }

    // Check V10 of an output that the report of another run speaks of.
    private static VerificationRow Redetected(EngineRequest request, EngineMessage made, ReadOnlyMemory<byte> output)
    {
        var report = AnswerOf(made).Report! with
        {
            Outputs = [new OutputRow("dopis.redacted.txt", "text/plain", Hash.Hex(output.Span), output.Length)],
        };
        var checks = VerifyTask.Run(request with { Task = EngineTask.Verify }, [output, ReportWriter.Write(report)], new Progress<EngineProgress>());
        return AnswerOf(checks).Checks.Single(row => row.Check == "v10-redetection");
    }

    private static EngineAnswer AnswerOf(EngineMessage message) =>
        JsonSerializer.Deserialize(message.Header.Span, EngineJson.Default.EngineAnswer)!;

    private static EngineRequest Request(EngineTask task, JsonNode? lists) => new()
    {
        Task = task,
        MediaType = MediaType.PlainText,
        FileName = "dopis.txt",
        ProfileId = "registr-smluv",
        Today = Today,
        OwnLists = lists is null ? (ReadOnlyMemory<byte>?)null : Bytes(lists),
    };

    private static ReadOnlyMemory<byte> Bytes(JsonNode lists) => Encoding.UTF8.GetBytes(lists.ToJsonString());

    private sealed class PageSkipper : IDetector
    {
        public DetectorId Id { get; } = new("page-skipper", 1);

        public int Detect(DetectionText text, ICollection<Candidate> sink) => text.View.Length / 2;
    }
}

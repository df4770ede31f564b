using Clona.Detectors.Findings;
using Clona.Pipeline.Intake;
using Clona.Pipeline.Policy;
using Clona.Pipeline.Reporting;
using Clona.Pipeline.Review;
using Clona.Pipeline.Tests.Documents;
using Clona.Pipeline.Texts;

namespace Clona.Pipeline.Tests.Review;

public sealed class TextEditsTests
{
    private const string Text = "Kontakt: jana.ukazkova@example.cz, kancelar c. 12, kod modra labut.";
    private const string Mail = "jana.ukazkova@example.cz";

    [Fact]
    public async Task A_finding_that_a_person_keeps_stays_and_the_report_says_so()
    {
        var made = await Make((_, _) => [Reviewed.Decide("d1", DecisionKind.Keep, EditReason.Consent)]);

        made.Text.ShouldBe(Text);
        var row = made.Report.Detections.ShouldHaveSingleItem();
        (row.Decision, row.Rule, row.Doubt).ShouldBe((DecisionKind.Keep, "manual.consent", Doubt.None));
        row.Edit.ShouldBe(new DetectionEdit(EditReason.Consent, DecisionKind.Redact));
        row.LegalGround.ShouldNotBeEmpty();
        (await made.Verify()).ShouldAllBe(check => check.Verdict == CheckVerdict.Passed);
    }

    [Fact]
    public async Task What_nobody_decided_to_keep_is_found_again()
    {
        var made = await Make((_, _) => [Reviewed.Decide("d1", DecisionKind.Keep, EditReason.Consent)]);

        var checks = await made.Verify(edits: [Reviewed.Decide("d1", DecisionKind.Redact, EditReason.Confirmed)]);

        checks.Single(check => check.Check == "v10-redetection").Verdict.ShouldBe(CheckVerdict.Failed);
    }

    [Fact]
    public async Task A_corrected_kind_gives_another_label()
    {
        var made = await Make((_, _) => [Reviewed.Decide("d1", DecisionKind.Redact, EditReason.WrongFinding, FindingType.OtherId)]);

        made.Text.ShouldStartWith($"Kontakt: {MarkLabels.For(FindingType.OtherId)},");
        made.Report.Detections.Single().Type.ShouldBe(FindingType.OtherId);
    }

    [Fact]
    public async Task A_selected_piece_is_removed_and_stands_in_the_report_without_its_value()
    {
        var made = await Make((_, text) => [Reviewed.Select("m1", text.IndexOf("modra", StringComparison.Ordinal), text.Length - 1)]);

        made.Text.ShouldEndWith($"kod {MarkLabels.For(FindingType.OtherId)}.");
        var row = made.Report.Detections.Single(item => item.Id == "m1");
        (row.Decision, row.Rule, row.Edit!.From).ShouldBe((DecisionKind.Redact, "manual.missed-by-machine", null));
        System.Text.Encoding.UTF8.GetString(ReportWriter.Write(made.Report)).ShouldNotContain("modra");
        (await made.Verify()).ShouldAllBe(check => check.Verdict == CheckVerdict.Passed);
    }

    [Fact]
    public async Task What_is_removed_is_the_union_of_all_removed_findings()
    {
        var start = Text.IndexOf("ukazkova", StringComparison.Ordinal);

        var made = await Make((_, _) =>
        [
            Reviewed.Decide("d1", DecisionKind.Keep, EditReason.Other),
            Reviewed.Select("m2", start, start + 8, FindingType.Person),
            Reviewed.Select("m1", start + 4, start + 12, FindingType.Phone),
        ]);

        made.Text.ShouldStartWith("Kontakt: jana.[jméno][telefon]mple.cz, kan");
        (await made.Verify()).ShouldAllBe(check => check.Verdict == CheckVerdict.Passed);
    }

    [Fact]
    public async Task Half_a_character_takes_the_other_half_with_it()
    {
        var made = await Reviewed.Make(
            MediaType.PlainText, TestEngine.Text("a 𝄞 b"), (_, _) => [Reviewed.Select("m1", 3, 4, FindingType.Person)]);

        made.Text.ShouldBe("a [jméno] b");
    }

    [Fact]
    public async Task The_same_edits_give_the_same_bytes_and_none_give_those_of_the_command_line()
    {
        static PlanEdit[] Edits(AnalysisDocument analysis, string text) => [Reviewed.Select("m1", 40, 44)];

        var (one, other) = (await Make(Edits), await Make(Edits));
        var (none, line) = (await Make((_, _) => []), await Reviewed.With(MediaType.PlainText, TestEngine.Text(Text), null, null));

        one.Parts[0].ToArray().ShouldBe(other.Parts[0].ToArray());
        ReportWriter.Write(one.Report).ShouldBe(ReportWriter.Write(other.Report));
        none.Parts[0].ToArray().ShouldBe(line.Parts[0].ToArray());
        ReportWriter.Write(none.Report).ShouldBe(ReportWriter.Write(line.Report));
    }

    [Theory]
    [InlineData(null)]
    [InlineData("0000000000000000000000000000000000000000000000000000000000000000")]
    public async Task Edits_of_other_findings_are_not_applied(string? digest) =>
        (await Reviewed.With(MediaType.PlainText, TestEngine.Text(Text), digest, [Reviewed.Decide("d1", DecisionKind.Keep, EditReason.Other)]))
            .Refusal.ShouldBe(RefusalReason.AnalysisOutdated);

    [Fact]
    public async Task A_digest_of_other_findings_is_outdated_even_without_edits() =>
        (await Reviewed.With(MediaType.PlainText, TestEngine.Text(Text), "x", [])).Refusal.ShouldBe(RefusalReason.AnalysisOutdated);

    public static TheoryData<string, PlanEdit[]> Unknown { get; } = new()
    {
        { "no such finding", [Reviewed.Decide("d9", DecisionKind.Keep, EditReason.Other)] },
        { "an added one without place", [Reviewed.Decide("m1", DecisionKind.Redact, EditReason.Other)] },
        { "twice", [Reviewed.Decide("d1", DecisionKind.Keep, EditReason.Other), Reviewed.Decide("d1", DecisionKind.Redact, EditReason.Other)] },
        { "behind the end", [Reviewed.Select("m1", 10, 1000)] },
        { "before the beginning", [Reviewed.Select("m1", -1, 5)] },
        { "backwards", [Reviewed.Select("m1", 5, 5)] },
        { "a blank", [Reviewed.Select("m1", 8, 9)] },
        { "a found id with a place", [Reviewed.Select("d1", 1, 5)] },
        { "a strange id", [Reviewed.Select("x1", 1, 5)] },
        { "a drawn area on a text", [Reviewed.Draw("m1", new PageBox(1, 10, 10, 20, 20))] },
    };

    [Theory]
    [MemberData(nameof(Unknown))]
    public async Task An_edit_of_what_is_not_there_is_refused(string why, PlanEdit[] edits)
    {
        var made = await Make((_, _) => edits);

        made.Refusal.ShouldBe(RefusalReason.UnknownFinding, why);
    }

    [Fact]
    public void The_text_of_these_tests_has_one_finding() => Text.ShouldContain(Mail);

    private static Task<Reviewed> Make(Func<AnalysisDocument, string, IReadOnlyList<PlanEdit>> decide) =>
        Reviewed.Make(MediaType.PlainText, TestEngine.Text(Text), decide);
}

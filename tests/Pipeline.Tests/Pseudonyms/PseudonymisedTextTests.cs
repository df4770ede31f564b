using System.Text;
using Clona.Detectors.Findings;
using Clona.Pipeline.Engine;
using Clona.Pipeline.Intake;
using Clona.Pipeline.Pseudonyms;
using Clona.Pipeline.Reporting;
using Clona.Pipeline.Tests.Documents;

namespace Clona.Pipeline.Tests.Pseudonyms;

/// <summary>Documents through real children: what stands in the output, what comes back, and that verification still holds.</summary>
public sealed class PseudonymisedTextTests
{
    private const string Minutes = """
        Zápis z jednání rady

        Žádost paní Jany Novákové, r. č. 736028/5163, bytem Okružní 1188/9, 767 01 Kroměříž, o byt byla projednána.
        Rada vyhovuje paní Novákové a ukládá odboru sdělit to Janě Nováčkové i panu Karlu Svobodovi.
        S Karlem Svobodou bude jednáno, jeho e-mail je karel.svoboda@zprava.example, účet 19-2000145399/0800.
        """;

    [Fact]
    public async Task Labels_stand_in_the_case_of_the_sentence()
    {
        var (text, report, _) = await MakeAsync(PseudonymStyle.Labels);

        text.ShouldContain("Žádost paní Osoby A, r. č. [rodné číslo 1]");
        text.ShouldContain("S Osobou C bude jednáno");
        report.Mode.ShouldBe(RedactionMode.Pseudonymize);
        report.Pseudonyms.ShouldBe(new PseudonymRecord(PseudonymStyle.Labels, PseudonymMapping.Discarded, 3, 0) { Nobody = 1 });
    }

    // Equal whole names are one person; of a surname alone nobody has said whose it is.
    [Fact]
    public async Task Where_nobody_can_be_asked_a_surname_alone_is_nobodys()
    {
        var (text, _, _) = await MakeAsync(PseudonymStyle.Labels);

        text.ShouldContain("Rada vyhovuje paní [jméno]");
    }

    [Fact]
    public async Task Names_agree_and_no_value_is_left()
    {
        var (text, report, _) = await MakeAsync(PseudonymStyle.Names);

        foreach (var word in new[] { "Jan", "Nová", "Karl", "Svobod", "736028", "2000145399", "zprava" })
        {
            text.ShouldNotContain(word);
        }

        text.ShouldContain("@example.invalid");
        var persons = report.Detections.Where(row => row.Type == FindingType.Person).ToList();
        var named = persons.Where(row => row.Mark != null).ToList();
        named.Count.ShouldBe(persons.Count - 1, "a surname alone is nobody's where nobody can be asked");
        named.Where(row => row.Entity == "P1").Select(row => row.Mark!.Split(' ')[^1]).ShouldAllBe(word => word.EndsWith('é'));
    }

    [Theory]
    [InlineData(PseudonymStyle.Labels)]
    [InlineData(PseudonymStyle.Names)]
    public async Task Verification_takes_no_pseudonym_for_a_survivor(PseudonymStyle style)
    {
        var (_, report, parts) = await MakeAsync(style);
        var named = report with { Outputs = [new OutputRow("a.redacted.txt", "text/plain", Hash.Hex(parts[0].Span), parts[0].Length)] };

        var (answer, _) = await TestEngine.AskAsync(
            Request(style) with { Task = EngineTask.Verify, HasOriginal = true }, parts[0], ReportWriter.Write(named), TestEngine.Text(Minutes));

        answer.Checks.ShouldAllBe(check => check.Verdict == CheckVerdict.Passed);
        answer.Checks.Count.ShouldBe(3);
    }

    [Fact]
    public async Task The_mapping_comes_back_only_where_it_is_asked_for()
    {
        var (_, _, without) = await MakeAsync(PseudonymStyle.Names);
        var (answer, with) = await TestEngine.AskAsync(
            Request(PseudonymStyle.Names) with { ReturnsMapping = true }, TestEngine.Text(Minutes));

        without.Count.ShouldBe(2);
        answer.Report!.Pseudonyms!.Mapping.ShouldBe(PseudonymMapping.Vault);
        var ledger = PseudonymLedger.Read(with[2].Span);
        ledger.Persons.Count.ShouldBe(3);
        ledger.Persons.SelectMany(person => person.Originals).ShouldContain("Karlem Svobodou");
        ledger.Persons.Select(person => person.Pseudonym).Distinct(StringComparer.Ordinal).Count().ShouldBe(3);
    }

    [Fact]
    public async Task In_the_second_document_of_a_case_file_whoever_has_name_and_birth_of_somebody_in_the_first_keeps_the_pseudonym()
    {
        var request = Request(PseudonymStyle.Names) with { ReturnsMapping = true };
        var (_, first) = await TestEngine.AskAsync(request, TestEngine.Text(Minutes));
        var before = PseudonymLedger.Read(first[2].Span);

        var (_, second) = await TestEngine.AskAsync(
            request, TestEngine.Text("Zápis z jednání rady\n\nŽádosti pana Karla Svobody a paní Jany Novákové, r. č. 736028/5163, o byt byly zamítnuty.\n"), first[2]);

        var after = PseudonymLedger.Read(second[2].Span);
        var known = before.Persons.Single(person => person.Originals.Contains("Jany Novákové"));
        after.Persons.Single(person => person.Originals.Contains("Jany Novákové")).ShouldSatisfyAllConditions(
            person => person.Pseudonym.ShouldBe(known.Pseudonym), person => person.Label.ShouldBe(known.Label));

        // The same name alone may be another man's: he has a name and a label of his own, and the surname of his namesake.
        var namesake = before.Persons.Single(person => person.Originals.Contains("Karlem Svobodou"));
        var other = after.Persons.Single(person => person.Originals.Contains("Karla Svobody"));
        other.Label.ShouldNotBe(namesake.Label);
        other.Pseudonym.ShouldNotBe(namesake.Pseudonym);
        other.Surname.ShouldBe(namesake.Surname);
        after.Persons.Count.ShouldBe(before.Persons.Count + 1);
    }

    [Fact]
    public async Task The_same_document_gets_the_same_bytes()
    {
        var (_, _, first) = await MakeAsync(PseudonymStyle.Names);
        var (_, _, second) = await MakeAsync(PseudonymStyle.Names);

        second[0].ToArray().ShouldBe(first[0].ToArray());
    }

    private static EngineRequest Request(PseudonymStyle style) => TestEngine.Request(EngineTask.Redact, MediaType.PlainText) with
    {
        ProfileId = "minutes",
        Mode = RedactionMode.Pseudonymize,
        PseudonymStyle = style,
    };

    private static async Task<(string Text, ReportDocument Report, IReadOnlyList<ReadOnlyMemory<byte>> Parts)> MakeAsync(PseudonymStyle style)
    {
        var (answer, parts) = await TestEngine.AskAsync(Request(style), TestEngine.Text(Minutes));
        answer.Refusal.ShouldBeNull();
        return (Encoding.UTF8.GetString(parts[0].Span), answer.Report!, parts);
    }
}

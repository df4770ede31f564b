using System.Globalization;
using System.Net;
using System.Text;
using System.Text.RegularExpressions;
using Clona.Detectors.Findings;
using Clona.Pipeline.Audit;
using Clona.Pipeline.Intake;
using Clona.Pipeline.Persons;
using Clona.Pipeline.Policy;
using Clona.Pipeline.Reporting;
using Clona.Pipeline.Review;
using Clona.Pipeline.Workflow;
using Clona.Storage.Accounts;
using Clona.Storage.Auditing;
using Clona.Storage.Documents;
using Clona.Storage.Persons;
using Clona.Storage.Vault;
using Clona.Storage.Work;
using Clona.Web.Tests.Office;

namespace Clona.Web.Tests.Persons;

/// <summary>Who is who, decided by people: what is asked, what is stored, what is refused.</summary>
[Collection(WebCollection.Name)]
public sealed partial class PersonsPageTests(WebOffice office)
{
    private const string Text = "Pan Karel Kanárkový a pan Petr Kanárkový podali žádost. Kanárkový byl upozorněn. Kanárkový odešel.";

    private static readonly int[] Starts = [4, 26, 56, 81];

    [Fact]
    public async Task A_doubt_is_answered_confirmed_and_taken_back()
    {
        var clerk = await office.SignedInAsync(StaffRole.Clerk);
        var (page, id) = await InReviewAsync();

        var shown = await clerk.HtmlAsync(page);
        var answered = await clerk.PostAsync(page, Means(shown, Starts[2], "4.0"), page + "?handler=Means");
        var confirmed = await clerk.PostAsync(page, Form(await clerk.HtmlAsync(page), ("mentions", "81")), page + "?handler=Right");
        var after = await clerk.HtmlAsync(page);

        shown.ShouldContain("Bez odpovědi jsou 2 výskyty.");
        answered.Status.ShouldBe(HttpStatusCode.Redirect);
        confirmed.Status.ShouldBe(HttpStatusCode.Redirect);
        after.ShouldContain("Na všechny otázky je odpovězeno.");
        (await AnswersAsync(id)).Select(answer => (answer.Mention, answer.Whom)).ShouldBe([(56, new PersonPlace(4, 0)), (81, new PersonPlace(26, 0))]);

        (await clerk.PostAsync(page, Form(after), page + "?handler=Undo")).Status.ShouldBe(HttpStatusCode.Redirect);
        (await AnswersAsync(id)).Count.ShouldBe(1);
    }

    [Fact]
    public async Task Persons_are_joined_and_somebody_new_is_possible()
    {
        var clerk = await office.SignedInAsync(StaffRole.Clerk);
        var (page, id) = await InReviewAsync();

        await clerk.PostAsync(page, Means(await clerk.HtmlAsync(page), Starts[2], "new"), page + "?handler=Means");
        await clerk.PostAsync(page, Form(await clerk.HtmlAsync(page), ("first", "4.0"), ("whom", "26.0"), ("same", "true")), page + "?handler=Pair");

        (await AnswersAsync(id)).Select(answer => answer.Kind).ShouldBe([PersonAnswerKind.MeansNew, PersonAnswerKind.One]);
    }

    [Fact]
    public async Task Whoever_is_late_gets_a_conflict_and_an_empty_answer_is_refused()
    {
        var clerk = await office.SignedInAsync(StaffRole.Clerk);
        var (page, id) = await InReviewAsync();
        var shown = await clerk.HtmlAsync(page);

        var empty = await clerk.PostAsync(page, Form(shown, ("mention", "56")), page + "?handler=Means");
        await clerk.PostAsync(page, Means(shown, Starts[2], "4.0"), page + "?handler=Means");
        var late = await clerk.PostAsync(page, Means(shown, Starts[2], "26.0"), page + "?handler=Means");

        empty.Status.ShouldBe(HttpStatusCode.UnprocessableEntity);
        late.Status.ShouldBe(HttpStatusCode.Conflict);
        late.Text.ShouldContain("Dokument mezitím změnil někdo jiný");
        (await AnswersAsync(id)).Count.ShouldBe(1);
    }

    [Fact]
    public async Task Whoever_may_not_see_the_document_neither_reads_nor_answers()
    {
        var officer = await office.SignedInAsync(StaffRole.Dpo);
        var (page, id) = await InReviewAsync();

        (await officer.StatusAsync(page)).ShouldBe(HttpStatusCode.NotFound);
        (await officer.PostAsync("/souhlasy", new() { ["version"] = "1", ["mention"] = "56", ["choice"] = "4.0" }, page + "?handler=Means")).Status
            .ShouldBe(HttpStatusCode.NotFound);
        (await AnswersAsync(id)).ShouldBeEmpty();
    }

    [Fact]
    public async Task No_name_stands_in_an_address_or_in_the_audit_log()
    {
        var clerk = await office.SignedInAsync(StaffRole.Clerk);
        var (page, id) = await InReviewAsync();

        var answered = await clerk.PostAsync(page, Means(await clerk.HtmlAsync(page), Starts[2], "4.0"), page + "?handler=Means");

        answered.Location.ShouldNotBeNull().ShouldEndWith("/pseudonymy/osoby");
        var events = await office.Service<AuditArchive>().ReadAsync(new AuditQuery(Kind: AuditKinds.EntitiesAnswered, Take: 50), CancellationToken.None);
        var own = events.Where(stored => stored.Event.Attributes.Any(attribute => $"{attribute}".Contains(id.ToString(), StringComparison.Ordinal))).ToList();
        own.ShouldNotBeEmpty();
        own.ShouldAllBe(stored => !stored.Event.Attributes.Any(attribute => $"{attribute}".Contains("Kan", StringComparison.Ordinal)));
    }

    [Fact]
    public async Task A_review_with_pseudonyms_is_not_finished_while_somebody_is_nobody_unless_that_is_said()
    {
        if (!office.Service<VaultDesk>().IsThere)
        {
            return;
        }

        var clerk = await office.SignedInAsync(StaffRole.Clerk);
        var (page, id) = await InReviewAsync();
        var order = page[..^"/osoby".Length];
        await clerk.PostAsync(order, new() { ["names"] = "false" }, order + "?handler=Order");
        var summary = $"/dokumenty/{id}/kontrola/souhrn";

        var refused = await clerk.PostAsync(summary, Form(await clerk.HtmlAsync(summary), ("unseen", "true")));
        var made = await clerk.PostAsync(summary, Form(await clerk.HtmlAsync(summary), ("unseen", "true"), ("nobody", "true")));

        refused.Text.ShouldContain("Rozhodněte, koho znamenají 2 výskyty");
        made.Status.ShouldBe(HttpStatusCode.Redirect);
    }

    private async Task<IReadOnlyList<PersonAnswer>> AnswersAsync(DocumentId id) =>
        (await office.Service<PersonDesk>().OpenAsync(id, CancellationToken.None)).ShouldNotBeNull().Answers;

    private static Dictionary<string, string> Means(string html, int mention, string choice) =>
        Form(html, ("mention", mention.ToString(CultureInfo.InvariantCulture)), ("choice", choice));

    private static Dictionary<string, string> Form(string html, params (string Name, string Value)[] fields)
    {
        var form = new Dictionary<string, string> { ["version"] = Version().Match(html).Groups[1].Value };
        foreach (var (name, value) in fields)
        {
            form[name] = value;
        }

        return form;
    }

    // Without an owner: every clerk sees it.
    private async Task<(string Page, DocumentId Id)> InReviewAsync()
    {
        var received = await office.Service<DocumentDesk>().ReceiveAsync(
            new IncomingDocument(new InputFile("zapis.txt", Some.Text("Zápis " + Guid.NewGuid()), MediaType.PlainText), "minutes", DocumentSource.Register),
            Actor.Source,
            CancellationToken.None);
        var ledger = office.Service<WorkLedger>();
        var claim = await ClaimAsync(ledger, received.Id);
        await ledger.StartReadingAsync(claim, CancellationToken.None);
        await ledger.StartDetectionAsync(claim, CancellationToken.None);
        await ledger.FinishDetectionAsync(claim, Analysis(), Encoding.UTF8.GetBytes(Text), CancellationToken.None);
        return ($"/dokumenty/{received.Id}/pseudonymy/osoby", received.Id);
    }

    // Documents of other tests that wait are claimed before it and stay where they are.
    private static async Task<WorkClaim> ClaimAsync(WorkLedger ledger, DocumentId id)
    {
        while (true)
        {
            var claim = (await ledger.ClaimNextAsync(new WorkChoice(Reading: true, Output: false, Batch: true), CancellationToken.None)).ShouldNotBeNull();
            if (claim.Document == id)
            {
                return claim;
            }
        }
    }

    private static AnalysisDocument Analysis() => new(
        AnalysisDocument.SchemaName,
        new ProgramRow("clona", "0.1.0"),
        new string('a', 64),
        "text/plain",
        new DateOnly(2026, 11, 23),
        new AppliedProfile("minutes", "2026.1", new Dictionary<string, string>(StringComparer.Ordinal)),
        [new AnalysedPage(1, 0, 0, 0, Text.Length, [])],
        Text.Length,
        [new DetectorRow("person", 1)],
        [Detection(1, "Karel Kanárkový", "P1"), Detection(2, "Petr Kanárkový", "P2"), Detection(3, "Kanárkový", "P3"), Detection(4, "Kanárkový", "P2")],
        [],
        IsNamePersonal: false,
        "f1")
    {
        Persons = [new PersonQuestion("d3", true, false, ["P1", "P2"], []), new PersonQuestion("d4", false, true, ["P2", "P1"], [])],
    };

    private static ReportedDetection Detection(int number, string value, string entity) => new(
        $"d{number}",
        FindingType.Person,
        Starts[number - 1],
        Starts[number - 1] + value.Length,
        1,
        [],
        0.9,
        entity,
        PersonRole.Applicant,
        DecisionKind.Redact,
        "minutes.person",
        default,
        string.Empty,
        string.Empty,
        []);

    [GeneratedRegex("name=\"version\" value=\"([0-9]+)\"", RegexOptions.CultureInvariant, 1000)]
    private static partial Regex Version();
}

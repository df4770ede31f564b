using System.Diagnostics;
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
using Clona.Storage.Review;
using Clona.Storage.Vault;
using Clona.Storage.Work;
using Clona.Web.Persons;
using Clona.Web.Tests.Office;

namespace Clona.Web.Tests.Persons;

/// <summary>Who is who, decided by people: what is asked, what is stored, what is refused.</summary>
[Collection(WebCollection.Name)]
public sealed partial class PersonsPageTests(WebOffice office)
{
    private const string Text = "Pan Karel Kanárkový a pan Petr Kanárkový podali žádost. Kanárkový byl upozorněn. Kanárkový odešel.";

    private const int CrowdSize = 3000;

    // So much of each name that no case form escapes.
    private static readonly string[] Names = ["Kan", "Karel", "Karl", "Petr"];

    private static readonly int[] Starts = [4, 26, 56, 81];

    [Fact]
    public async Task A_doubt_is_answered_confirmed_and_taken_back()
    {
        var clerk = await office.SignedInAsync(StaffRole.Clerk);
        var (page, id) = await InReviewAsync();

        var shown = await clerk.HtmlAsync(page);
        var answered = await clerk.PostAsync(page, Means(shown, Starts[2], "4.0"), page + "?handler=Means");
        var confirmed = await clerk.PostAsync(page, Form(await clerk.HtmlAsync(page), ("first", "26.0")), page + "?handler=Right");
        var after = await clerk.HtmlAsync(page);

        shown.ShouldContain("Bez odpovědi jsou 3 výskyty.");
        answered.Status.ShouldBe(HttpStatusCode.Redirect);
        confirmed.Status.ShouldBe(HttpStatusCode.Redirect);
        after.ShouldContain("Na všechny otázky je odpovězeno.");
        after.ShouldContain("Naposledy: určeno, koho výskyt znamená (výskyt „Petr Kanárkový“");
        (await AnswersAsync(id)).Select(answer => (answer.Mention, answer.Whom))
            .ShouldBe([(56, new PersonPlace(4, 0)), (26, new PersonPlace(26, 0)), (81, new PersonPlace(26, 0))]);

        (await clerk.PostAsync(page, Form(after), page + "?handler=Undo")).Status.ShouldBe(HttpStatusCode.Redirect);
        (await AnswersAsync(id)).Count.ShouldBe(1);
    }

    [Fact]
    public async Task A_mention_that_is_marked_as_anothers_is_asked_about_and_the_rest_is_confirmed()
    {
        var clerk = await office.SignedInAsync(StaffRole.Clerk);
        var (page, id) = await InReviewAsync();

        var answered = await clerk.PostAsync(page, Form(await clerk.HtmlAsync(page), ("first", "26.0"), ("wrong", "81.0")), page + "?handler=Right");
        var after = await clerk.HtmlAsync(page);

        answered.Status.ShouldBe(HttpStatusCode.Redirect);
        (await AnswersAsync(id)).ShouldBe(
            [new PersonAnswer(PersonAnswerKind.Means, 26, new PersonPlace(26, 0), null), new PersonAnswer(PersonAnswerKind.MeansAnother, 81, null, null)]);
        after.ShouldContain("Bez odpovědi jsou 2 výskyty.");
        after.ShouldContain("name=\"mention\" value=\"81\"");
    }

    [Theory]
    [InlineData("26.0", "56.0")]
    [InlineData("4.0", "81.0")]
    [InlineData("26.0", "Petr")]
    [InlineData("Petr", "")]
    public async Task What_is_not_shown_with_a_person_cannot_be_denied_there(string first, string wrong)
    {
        var clerk = await office.SignedInAsync(StaffRole.Clerk);
        var (page, id) = await InReviewAsync();
        var shown = await clerk.HtmlAsync(page);

        var refused = await clerk.PostAsync(page, wrong.Length > 0 ? Form(shown, ("first", first), ("wrong", wrong)) : Form(shown, ("first", first)), page + "?handler=Right");

        refused.Status.ShouldBe(HttpStatusCode.UnprocessableEntity);
        (await AnswersAsync(id)).ShouldBeEmpty();
    }

    [Fact]
    public async Task Those_of_whom_the_program_is_sure_are_confirmed_at_once()
    {
        var clerk = await office.SignedInAsync(StaffRole.Clerk);
        var (page, id) = await InReviewAsync(Sure());
        var shown = await clerk.HtmlAsync(page);

        shown.ShouldContain("Potvrdit najednou");
        (await clerk.PostAsync(page, Form(shown, ("first", "26.0")), page + "?handler=Right")).Status.ShouldBe(HttpStatusCode.Redirect);

        (await AnswersAsync(id)).Select(answer => answer.Mention).ShouldBe([26, 56, 81]);
        (await clerk.HtmlAsync(page)).ShouldContain("Na všechny otázky je odpovězeno.");
    }

    [Theory]
    [InlineData("4.0", "true", HttpStatusCode.UnprocessableEntity)]
    [InlineData("4.0", "false", HttpStatusCode.UnprocessableEntity)]
    [InlineData("", "true", HttpStatusCode.UnprocessableEntity)]
    [InlineData("", "false", HttpStatusCode.Redirect)]
    public async Task Similar_names_are_told_apart_only_where_nobody_is_marked(string marked, string same, HttpStatusCode expected)
    {
        var clerk = await office.SignedInAsync(StaffRole.Clerk);
        var (page, id) = await InReviewAsync(Similar());
        var form = Form(await clerk.HtmlAsync(page), ("shown[0]", "4.0"), ("shown[1]", "26.0"), ("same", same));
        if (marked.Length > 0)
        {
            form["marked"] = marked;
        }

        (await clerk.PostAsync(page, form, page + "?handler=Similar")).Status.ShouldBe(expected);

        (await AnswersAsync(id)).Count(answer => answer.Kind == PersonAnswerKind.Two).ShouldBe(expected == HttpStatusCode.Redirect ? 1 : 0);
    }

    [Fact]
    public async Task Similar_names_that_are_marked_are_one()
    {
        var clerk = await office.SignedInAsync(StaffRole.Clerk);
        var (page, id) = await InReviewAsync(Similar());
        var shown = await clerk.HtmlAsync(page);

        shown.ShouldContain("Podobní člověku 1");
        await clerk.PostAsync(page, Form(shown, ("marked[0]", "4.0"), ("marked[1]", "26.0"), ("same", "true")), page + "?handler=Similar");

        (await AnswersAsync(id)).ShouldBe([new PersonAnswer(PersonAnswerKind.One, 4, new PersonPlace(4, 0), new PersonPlace(26, 0))]);
    }

    [Fact]
    public async Task Persons_are_joined_and_somebody_new_is_possible()
    {
        var clerk = await office.SignedInAsync(StaffRole.Clerk);
        var (page, id) = await InReviewAsync();

        await clerk.PostAsync(page, Means(await clerk.HtmlAsync(page), Starts[2], "new"), page + "?handler=Means");
        await clerk.PostAsync(page, Form(await clerk.HtmlAsync(page), ("first", "4.0"), ("choice", "26.0"), ("same", "true")), page + "?handler=Pair");

        (await AnswersAsync(id)).Select(answer => answer.Kind).ShouldBe([PersonAnswerKind.MeansNew, PersonAnswerKind.One]);
    }

    [Fact]
    public async Task A_couple_is_said_by_a_choice_and_a_number()
    {
        var clerk = await office.SignedInAsync(StaffRole.Clerk);
        var (page, id) = await InReviewAsync();

        await clerk.PostAsync(page, Form(await clerk.HtmlAsync(page), ("mention", "56"), ("choice", "4.0"), ("also", "2")), page + "?handler=Means");

        (await AnswersAsync(id)).ShouldBe([new PersonAnswer(PersonAnswerKind.Means, 56, new PersonPlace(4, 0), new PersonPlace(26, 0))]);
    }

    [Theory]
    [InlineData("4.0", "2", "")]
    [InlineData("new", "2", "")]
    [InlineData("4.0", "", "1")]
    [InlineData("4.0", "", "2, 2")]
    [InlineData("4.0", "", "9")]
    [InlineData("4.0", "", "Petr")]
    [InlineData("other", "", "")]
    [InlineData("", "1", "1")]
    [InlineData("", "99", "")]
    public async Task A_form_that_says_two_things_or_nothing_is_refused_whole(string choice, string whom, string also)
    {
        var clerk = await office.SignedInAsync(StaffRole.Clerk);
        var (page, id) = await InReviewAsync();
        var shown = await clerk.HtmlAsync(page);

        var refused = await clerk.PostAsync(page, Form(shown, ("mention", "56"), ("choice", choice), ("whom", whom), ("also", also)), page + "?handler=Means");

        refused.Status.ShouldBe(HttpStatusCode.UnprocessableEntity);
        (await AnswersAsync(id)).ShouldBeEmpty();
    }

    [Theory]
    [InlineData(20, HttpStatusCode.Redirect)]
    [InlineData(21, HttpStatusCode.UnprocessableEntity)]
    [InlineData(6_000, HttpStatusCode.UnprocessableEntity)]
    public async Task More_new_people_than_a_mention_can_mean_are_refused(int people, HttpStatusCode expected)
    {
        var clerk = await office.SignedInAsync(StaffRole.Clerk);
        var (page, id) = await InReviewAsync();
        var form = Form(await clerk.HtmlAsync(page), ("mention", "56"), ("choice", "new"), ("also", string.Join(',', Enumerable.Repeat(MeansForm.AnotherNew, people))));

        (await clerk.PostAsync(page, form, page + "?handler=Means")).Status.ShouldBe(expected);

        (await AnswersAsync(id)).Count.ShouldBe(expected == HttpStatusCode.Redirect ? people + 1 : 0);
    }

    [Theory]
    [InlineData("new", "2", "false", "MeansNew MeansAlso:26")]
    [InlineData("4.0", "", "true", "Means:4 MeansAlso")]
    [InlineData("new", "1, 2", "true", "MeansNew MeansAlso:4 MeansAlso:26 MeansAlso")]
    [InlineData("4.0", "nový", "true", "Means:4 MeansAlso MeansAlso")]
    [InlineData("new", "Nový, 2, nový", "false", "MeansNew MeansAlso:26 MeansAlso MeansAlso")]
    public async Task Whom_else_a_mention_means_is_said_by_numbers_and_somebody_new_by_a_tick(string choice, string also, string alsoNew, string expected)
    {
        var clerk = await office.SignedInAsync(StaffRole.Clerk);
        var (page, id) = await InReviewAsync();

        var shown = await clerk.HtmlAsync(page);

        var answered = await clerk.PostAsync(page, Form(shown, ("mention", "56"), ("choice", choice), ("also", also), ("alsoNew", alsoNew)), page + "?handler=Means");

        shown.ShouldContain($"napište slovo {MeansForm.AnotherNew}");
        answered.Status.ShouldBe(HttpStatusCode.Redirect);
        string.Join(' ', (await AnswersAsync(id)).Select(answer => answer.Kind + (answer.Whom is { } whom ? $":{whom.Start}" : string.Empty))).ShouldBe(expected);
    }

    [Fact]
    public async Task Two_names_may_be_one_persons()
    {
        var clerk = await office.SignedInAsync(StaffRole.Clerk);
        var (page, id) = await InReviewAsync(Couple());
        var shown = await clerk.HtmlAsync(page);

        var two = await clerk.PostAsync(page, Form(shown, ("mention", "56"), ("one", "true"), ("choice", "4.0"), ("choice2", "26.0")), page + "?handler=Means");
        var too = await clerk.PostAsync(page, Form(shown, ("mention", "56"), ("one", "true"), ("choice", "4.0"), ("alsoNew", "true")), page + "?handler=Means");
        var one = await clerk.PostAsync(page, Form(shown, ("mention", "56"), ("one", "true"), ("choice", "4.0")), page + "?handler=Means");

        (two.Status, too.Status, one.Status).ShouldBe((HttpStatusCode.UnprocessableEntity, HttpStatusCode.UnprocessableEntity, HttpStatusCode.Redirect));
        (await AnswersAsync(id)).ShouldBe([new PersonAnswer(PersonAnswerKind.MeansOne, 56, new PersonPlace(4, 0), null)]);
    }

    // What the page never shows on one form is refused in words, not by a failure.
    [Fact]
    public async Task More_persons_than_a_form_shows_are_refused()
    {
        var clerk = await office.SignedInAsync(StaffRole.Clerk);
        var (page, id) = await InReviewAsync();
        var people = Enumerable.Range(0, 51).Select(index => ($"first[{index}]", "26.0")).ToArray();

        (await clerk.PostAsync(page, Form(await clerk.HtmlAsync(page), people), page + "?handler=Right")).Status.ShouldBe(HttpStatusCode.UnprocessableEntity);

        (await AnswersAsync(id)).ShouldBeEmpty();
    }

    [Fact]
    public async Task Of_two_names_each_is_asked_about_and_answered()
    {
        var clerk = await office.SignedInAsync(StaffRole.Clerk);
        var (page, id) = await InReviewAsync(Couple());
        var shown = await clerk.HtmlAsync(page);

        shown.ShouldContain("První jméno znamená");
        var one = await clerk.PostAsync(page, Means(shown, Starts[2], "4.0"), page + "?handler=Means");
        var same = await clerk.PostAsync(page, Form(shown, ("mention", "56"), ("choice", "4.0"), ("choice2", "4.0")), page + "?handler=Means");
        var both = await clerk.PostAsync(page, Form(shown, ("mention", "56"), ("choice", "4.0"), ("whom2", "2")), page + "?handler=Means");

        (one.Status, same.Status, both.Status).ShouldBe((HttpStatusCode.UnprocessableEntity, HttpStatusCode.UnprocessableEntity, HttpStatusCode.Redirect));
        (await AnswersAsync(id)).Select(answer => (answer.Whom, answer.Part)).ShouldBe([(new PersonPlace(4, 0), 0), (new PersonPlace(26, 0), 1)]);
    }

    [Fact]
    public async Task Nobody_is_both_names_of_one_mention()
    {
        var clerk = await office.SignedInAsync(StaffRole.Clerk);
        var (page, id) = await InReviewAsync(Named());
        var shown = await clerk.HtmlAsync(page + "?osoba=2");

        var both = await clerk.PostAsync(page, Form(shown, ("mention", "56"), ("first", "26.0"), ("whom", "1")), page + "?handler=Means");
        var only = await clerk.PostAsync(page, Form(shown, ("mention", "56"), ("first", "26.0"), ("choice", "only")), page + "?handler=Means");
        var part = await clerk.PostAsync(page, Form(shown, ("mention", "56"), ("first", "26.0"), ("choice", "new")), page + "?handler=Means");

        shown.ShouldContain("a zároveň člověk 1");
        (both.Status, only.Status, part.Status).ShouldBe((HttpStatusCode.UnprocessableEntity, HttpStatusCode.UnprocessableEntity, HttpStatusCode.Redirect));
        (await AnswersAsync(id)).ShouldBe([new PersonAnswer(PersonAnswerKind.MeansNew, 56, null, null) { Part = 1 }]);
    }

    [Fact]
    public async Task A_mention_is_moved_on_the_page_of_its_person()
    {
        var clerk = await office.SignedInAsync(StaffRole.Clerk);
        var (page, id) = await InReviewAsync();
        var shown = await clerk.HtmlAsync(page + "?osoba=2");

        shown.ShouldContain("Petr Kanárkový");
        await clerk.PostAsync(page, Form(shown, ("mention", "81"), ("first", "26.0"), ("whom", "1")), page + "?handler=Means");

        (await AnswersAsync(id)).ShouldBe([new PersonAnswer(PersonAnswerKind.Means, 81, new PersonPlace(4, 0), null)]);
        (await clerk.StatusAsync(page + "?osoba=99")).ShouldBe(HttpStatusCode.NotFound);
    }

    [Fact]
    public async Task The_page_after_an_answer_is_not_opened_anew()
    {
        var clerk = await office.SignedInAsync(StaffRole.Clerk);
        var (page, id) = await InReviewAsync();
        await clerk.PostAsync(page, Means(await clerk.HtmlAsync(page), Starts[2], "4.0"), page + "?handler=Means");

        (await clerk.HtmlAsync(page)).ShouldContain("Odpověď je uložená.");

        var opened = await office.Service<AuditArchive>().ReadAsync(new AuditQuery(Kind: AuditKinds.ReviewOpened, Take: 50), CancellationToken.None);
        opened.Count(stored => stored.Event.Attributes.Any(attribute => $"{attribute}".Contains(id.ToString(), StringComparison.Ordinal))).ShouldBe(2);
    }

    [Fact]
    public async Task A_late_confirmation_is_a_conflict()
    {
        var clerk = await office.SignedInAsync(StaffRole.Clerk);
        var (page, _) = await InReviewAsync();
        var shown = await clerk.HtmlAsync(page);
        await clerk.PostAsync(page, Means(shown, Starts[2], "4.0"), page + "?handler=Means");

        (await clerk.PostAsync(page, Form(shown, ("first", "26.0")), page + "?handler=Right")).Status.ShouldBe(HttpStatusCode.Conflict);
    }

    // A long list of signatures: the page must neither take the server's memory nor the reader's time.
    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task Three_thousand_persons_fit_on_the_page(bool inDoubt)
    {
        var clerk = await office.SignedInAsync(StaffRole.Clerk);
        var (page, _) = await InReviewAsync(inDoubt ? Crowd() : SureCrowd(), string.Concat(Enumerable.Range(0, 2 * CrowdSize).Select(_ => "Kanárkový ")));
        await clerk.HtmlAsync(page);
        var watch = Stopwatch.StartNew();

        var shown = await clerk.HtmlAsync(page);

        watch.Elapsed.ShouldBeLessThan(TimeSpan.FromSeconds(2));
        shown.Length.ShouldBeLessThan(20_000_000);
        shown.ShouldContain("prvních 50");
    }

    // "upozorněn" stands for a name that the machine missed.
    [Fact]
    public async Task Whom_somebody_added_in_the_review_is_asked_about_and_joined()
    {
        var clerk = await office.SignedInAsync(StaffRole.Clerk);
        var (page, id) = await InReviewAsync();
        var (first, second) = (Text.IndexOf("upozorněn", StringComparison.Ordinal), Text.IndexOf("odešel", StringComparison.Ordinal));
        await AddAsync(id, (first, first + 9), (second, second + 6));

        var shown = await clerk.HtmlAsync(page);
        var anew = await clerk.PostAsync(page, Means(shown, first, "new"), page + "?handler=Means");
        var same = await clerk.PostAsync(page, Form(await clerk.HtmlAsync(page), ("mention", $"{second}"), ("whom", "3")), page + "?handler=Means");

        shown.ShouldContain("Bez odpovědi je 5 výskytů.");
        (anew.Status, same.Status).ShouldBe((HttpStatusCode.Redirect, HttpStatusCode.Redirect));
        (await AnswersAsync(id)).ShouldBe([new PersonAnswer(PersonAnswerKind.MeansNew, first, null, null), new PersonAnswer(PersonAnswerKind.Means, second, new PersonPlace(first, 0), null)]);
        (await clerk.HtmlAsync(page)).ShouldContain("Bez odpovědi jsou 3 výskyty.");
    }

    [Fact]
    public async Task Of_whom_somebody_added_those_who_are_called_alike_are_proposed_first()
    {
        var clerk = await office.SignedInAsync(StaffRole.Clerk);
        var (page, id) = await InReviewAsync();
        var start = Text.IndexOf("pan Petr", StringComparison.Ordinal);
        await AddAsync(id, (start, start + 8));

        var shown = await clerk.HtmlAsync(page);

        var question = shown[shown.IndexOf($"name=\"mention\" value=\"{start}\"", StringComparison.Ordinal)..];
        question.IndexOf("value=\"26.0\"", StringComparison.Ordinal).ShouldBeInRange(0, question.IndexOf("value=\"new\"", StringComparison.Ordinal));
        question[..question.IndexOf("</form>", StringComparison.Ordinal)].ShouldNotContain("value=\"4.0\"");
    }

    // A short text was added, answered about and taken away; a longer one at the same place is another question.
    [Fact]
    public async Task What_is_added_anew_at_a_place_is_asked_about_again()
    {
        var clerk = await office.SignedInAsync(StaffRole.Clerk);
        var (page, id) = await InReviewAsync();
        var start = Text.IndexOf("upozorněn", StringComparison.Ordinal);
        await AddAsync(id, (start, start + 2));
        await clerk.PostAsync(page, Means(await clerk.HtmlAsync(page), start, "4.0"), page + "?handler=Means");
        await ChangeAsync(id, new RequestedEdit("m1", null, null, null, null, null, EditReason.WrongFinding));
        await AddAsync(id, (start, start + 9));

        var shown = await clerk.HtmlAsync(page);

        (await AnswersAsync(id)).ShouldBeEmpty();
        shown.ShouldContain("Bez odpovědi jsou 4 výskyty.");
        shown.ShouldContain($"name=\"mention\" value=\"{start}\"");
    }

    // Somebody adds the whole name where the machine found a half of it: what was said about the half does not hold.
    [Fact]
    public async Task Text_added_over_a_mention_is_shown_whole_and_asked_about_again()
    {
        var clerk = await office.SignedInAsync(StaffRole.Clerk);
        var (page, id) = await InReviewAsync();
        await clerk.PostAsync(page, Means(await clerk.HtmlAsync(page), Starts[2], "4.0"), page + "?handler=Means");
        (await clerk.HtmlAsync(page)).ShouldContain("Bez odpovědi jsou 2 výskyty.");
        await AddAsync(id, (Starts[2], Starts[2] + "Kanárkový byl".Length));

        var shown = await clerk.HtmlAsync(page);

        (await AnswersAsync(id)).ShouldBeEmpty();
        shown.ShouldContain("Bez odpovědi jsou 3 výskyty.");
        shown.ShouldContain("<mark>Kanárkový byl</mark>");
    }

    private async Task AddAsync(DocumentId id, params (int Start, int End)[] spans)
    {
        RequestedEdit[] wishes = [.. spans.Select(span => new RequestedEdit(null, span.Start, span.End, null, FindingType.Person, DecisionKind.Redact, EditReason.MissedByMachine))];
        await ChangeAsync(id, wishes);
    }

    private async Task ChangeAsync(DocumentId id, params RequestedEdit[] wishes)
    {
        var desk = office.Service<ReviewDesk>();
        var opened = (await desk.OpenAsync(id, CancellationToken.None)).ShouldNotBeNull();
        (await desk.ChangeAsync(id, opened.Document.Version, wishes, new Actor(null, "u-1", new HashSet<StaffRole> { StaffRole.Clerk }), CancellationToken.None)).Refusal.ShouldBeNull();
    }

    // The same fifty must not be shown again: nothing is open among them any more.
    [Fact]
    public async Task A_group_that_no_form_holds_comes_to_its_end()
    {
        const int People = 60;
        var clerk = await office.SignedInAsync(StaffRole.Clerk);
        var (page, _) = await InReviewAsync(Alike(People), string.Concat(Enumerable.Repeat("Kanárkový ", People)));
        var shown = await clerk.HtmlAsync(page);
        var forms = 0;

        shown.ShouldContain("prvních 50");
        while (Shown().Matches(shown) is { Count: > 0 } places)
        {
            (++forms).ShouldBeLessThanOrEqualTo(3);
            var form = Form(shown, [("same", "false"), .. places.Select((place, index) => ($"shown[{index}]", place.Groups[1].Value))]);
            (await clerk.PostAsync(page, form, page + "?handler=Similar")).Status.ShouldBe(HttpStatusCode.Redirect);
            shown = await clerk.HtmlAsync(page);
        }

        forms.ShouldBe(3);
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

        string[] addresses =
        [
            (await clerk.PostAsync(page, Means(await clerk.HtmlAsync(page), Starts[2], "4.0"), page + "?handler=Means")).Location.ShouldNotBeNull(),
            (await clerk.PostAsync(page, Form(await clerk.HtmlAsync(page), ("first", "26.0"), ("wrong", "81.0")), page + "?handler=Right")).Location.ShouldNotBeNull(),
            (await clerk.PostAsync(page, Form(await clerk.HtmlAsync(page), ("first", "4.0"), ("choice", "26.0"), ("same", "true")), page + "?handler=Pair")).Location.ShouldNotBeNull(),
        ];

        addresses.ShouldAllBe(address => address.EndsWith("/pseudonymy/osoby", StringComparison.Ordinal));
        string[] kinds = [AuditKinds.EntitiesAnswered, AuditKinds.EntitiesJoined, AuditKinds.ReviewOpened];
        foreach (var kind in kinds)
        {
            var events = await office.Service<AuditArchive>().ReadAsync(new AuditQuery(Kind: kind, Take: 50), CancellationToken.None);
            var own = events.Where(stored => stored.Event.Attributes.Any(attribute => $"{attribute}".Contains(id.ToString(), StringComparison.Ordinal))).ToList();
            own.ShouldNotBeEmpty();
            own.ShouldAllBe(stored => !stored.Event.Attributes.Any(attribute => Names.Any(name => $"{attribute}".Contains(name, StringComparison.OrdinalIgnoreCase))));
        }
    }

    [Fact]
    public async Task A_review_with_pseudonyms_is_not_finished_while_somebody_is_nobody_unless_that_is_said()
    {
        office.Service<VaultDesk>().IsThere.ShouldBeTrue("Pseudonyms can be ordered only where there is a vault.");
        var clerk = await office.SignedInAsync(StaffRole.Clerk);
        var (page, id) = await InReviewAsync();
        var order = page[..^"/osoby".Length];
        await clerk.PostAsync(order, new() { ["names"] = "false" }, order + "?handler=Order");
        var summary = $"/dokumenty/{id}/kontrola/souhrn";

        var refused = await clerk.PostAsync(summary, Form(await clerk.HtmlAsync(summary), ("unseen", "true")));
        var made = await clerk.PostAsync(summary, Form(await clerk.HtmlAsync(summary), ("unseen", "true"), ("nobody", "true")));

        refused.Text.ShouldContain("Rozhodněte, koho znamenají 3 výskyty");
        refused.Text.ShouldContain("name=\"unseen\" value=\"true\" checked=\"checked\"");
        made.Status.ShouldBe(HttpStatusCode.Redirect);
    }

    // The tick about open mentions was given: nothing may change them behind its back.
    [Fact]
    public async Task After_the_review_no_answer_is_taken_back_and_the_approver_is_told_of_it()
    {
        var clerk = await office.SignedInAsync(StaffRole.Clerk);
        var (page, id) = await InReviewAsync();
        await clerk.PostAsync(page, Means(await clerk.HtmlAsync(page), Starts[2], "4.0"), page + "?handler=Means");
        var summary = $"/dokumenty/{id}/kontrola/souhrn";
        await clerk.PostAsync(summary, Form(await clerk.HtmlAsync(summary), ("unseen", "true")));
        await MakeOutputAsync(id);
        var version = (await office.Service<PersonDesk>().OpenAsync(id, CancellationToken.None))!.Review.Document.Version;

        var undone = await clerk.PostAsync(
            "/dokumenty/novy", new() { ["version"] = version.ToString(CultureInfo.InvariantCulture) }, page + "?handler=Undo");

        undone.Text.ShouldContain("V tomto stavu dokumentu to nejde.");
        (await AnswersAsync(id)).Count.ShouldBe(1);
        var approver = await office.SignedInAsync(StaffRole.Approver);
        (await approver.HtmlAsync($"/dokumenty/{id}/schvaleni")).ShouldContain("Odpovědí, kdo je kdo: 1.");
    }

    private async Task MakeOutputAsync(DocumentId id)
    {
        var ledger = office.Service<WorkLedger>();
        var claim = await ClaimAsync(ledger, id, new WorkChoice(Reading: false, Output: true, Batch: true));
        var analysis = Analysis();
        var draft = new ReportDocument(
            ReportDocument.SchemaName,
            analysis.Program,
            "zapis.txt",
            analysis.Sha256,
            analysis.MediaType,
            1,
            Text.Length,
            analysis.Profile,
            RedactionMode.Anonymize,
            analysis.Detectors,
            analysis.Detections,
            Outputs: [],
            Verification: [],
            new RemovalRecord([]),
            new Dictionary<string, long>(StringComparer.Ordinal),
            Warnings: []);
        (await ledger.FinishRemovalAsync(claim, Some.Text("výstup"), Some.Text("výstup"), draft, CancellationToken.None)).ShouldBeTrue();
        (await ledger.FinishVerificationAsync(claim, [new VerificationRow("v01-text", CheckVerdict.Passed, 3)], CancellationToken.None)).ShouldBeTrue();
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
    private async Task<(string Page, DocumentId Id)> InReviewAsync(AnalysisDocument? analysis = null, string text = Text)
    {
        var received = await office.Service<DocumentDesk>().ReceiveAsync(
            new IncomingDocument(new InputFile("zapis.txt", Some.Text("Zápis " + Guid.NewGuid()), MediaType.PlainText), "minutes", DocumentSource.Register),
            Actor.Source,
            CancellationToken.None);
        var ledger = office.Service<WorkLedger>();
        var claim = await ClaimAsync(ledger, received.Id, new WorkChoice(Reading: true, Output: false, Batch: true));
        await ledger.StartReadingAsync(claim, CancellationToken.None);
        await ledger.StartDetectionAsync(claim, CancellationToken.None);
        await ledger.FinishDetectionAsync(claim, analysis ?? Analysis(), Encoding.UTF8.GetBytes(text), CancellationToken.None);
        return ($"/dokumenty/{received.Id}/pseudonymy/osoby", received.Id);
    }

    // Documents of other tests that wait are claimed before it and stay where they are.
    private static async Task<WorkClaim> ClaimAsync(WorkLedger ledger, DocumentId id, WorkChoice choice)
    {
        while (true)
        {
            var claim = (await ledger.ClaimNextAsync(choice, CancellationToken.None)).ShouldNotBeNull();
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

    private static AnalysisDocument Couple() => Analysis() with
    {
        Detections = [Detection(1, "Karel Kanárkový", "P1"), Detection(2, "Petr Kanárkový", "P2"), Detection(3, "Kanárkový", "P1-P3"), Detection(4, "Kanárkový", "P2")],
        Persons = [new PersonQuestion("d3", true, false, ["P2"], []) { Names = 2 }],
    };

    private static AnalysisDocument Named() => Couple() with
    {
        Detections = [Detection(1, "Karel Kanárkový", "P1"), Detection(2, "Petr Kanárkový", "P2"), Detection(3, "Kanárkový", "P1-P2"), Detection(4, "Kanárkový", "P2")],
        Persons = [],
    };

    // Each is named twice, once in doubt.
    private static AnalysisDocument Crowd() => Analysis() with
    {
        Detections = [.. Enumerable.Range(0, 2 * CrowdSize).Select(index => Detection($"d{index}", index * 10, 9, $"P{index + 1}"))],
        Persons = [.. Enumerable.Range(0, CrowdSize).Select(index => new PersonQuestion($"d{(2 * index) + 1}", true, false, [$"P{(2 * index) + 1}"], []))],
        TextLength = 20 * CrowdSize,
        Pages = [new AnalysedPage(1, 0, 0, 0, 20 * CrowdSize, [])],
    };

    // Everybody is named once, and each name is like all before it.
    private static AnalysisDocument Alike(int people) => Crowd() with
    {
        Detections = [.. Enumerable.Range(0, people).Select(index => Detection($"d{index}", index * 10, 9, $"P{index + 1}"))],
        Persons = [.. Enumerable.Range(1, people - 1).Select(index => new PersonQuestion($"d{index}", false, false, [], [.. Enumerable.Range(1, index).Select(other => $"P{other}")]))],
        TextLength = 10 * people,
        Pages = [new AnalysedPage(1, 0, 0, 0, 10 * people, [])],
    };

    private static AnalysisDocument Sure() => Analysis() with
    {
        Detections = [Detection(1, "Karel Kanárkový", "P1"), Detection(2, "Petr Kanárkový", "P2"), Detection(3, "Kanárkový", "P2"), Detection(4, "Kanárkový", "P2")],
        Persons = [],
    };

    private static AnalysisDocument Similar() => Analysis() with { Persons = [new PersonQuestion("d2", false, false, [], ["P1"])] };

    // Each is named twice, and their names are alike.
    private static AnalysisDocument SureCrowd() => Crowd() with
    {
        Detections = [.. Enumerable.Range(0, 2 * CrowdSize).Select(index => Detection($"d{index}", index * 10, 9, $"P{(index / 2) + 1}"))],
        Persons = [.. Enumerable.Range(1, CrowdSize - 1).Select(index => new PersonQuestion($"d{2 * index}", false, false, [], [$"P{index}"]))],
    };

    private static ReportedDetection Detection(int number, string value, string entity) =>
        Detection($"d{number}", Starts[number - 1], value.Length, entity);

    private static ReportedDetection Detection(string id, int start, int length, string entity) => new(
        id,
        FindingType.Person,
        start,
        start + length,
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

    [GeneratedRegex("name=\"shown\" value=\"([0-9.]+)\"", RegexOptions.CultureInvariant, 1000)]
    private static partial Regex Shown();
}

using Clona.Detectors.Findings;
using Clona.Pipeline.Audit;
using Clona.Pipeline.Persons;
using Clona.Pipeline.Policy;
using Clona.Pipeline.Review;
using Clona.Pipeline.Texts;
using Clona.Pipeline.Workflow;
using Clona.Storage.Documents;
using Clona.Storage.Persons;
using Clona.Storage.Review;
using Clona.Storage.Tests.Office;
using Microsoft.Extensions.DependencyInjection;

namespace Clona.Storage.Tests.Persons;

[Trait("Category", ChosenDatabase.Alike)]
public sealed class PersonDeskTests
{
    private static readonly PersonAnswer New = new(PersonAnswerKind.MeansNew, 2, null, null);
    private static readonly PersonAnswer First = new(PersonAnswerKind.Means, 2, new PersonPlace(1, 0), null);

    private static CancellationToken None => CancellationToken.None;

    [Fact]
    public async Task An_answer_is_stored_at_once_with_an_event_that_tells_no_place()
    {
        await using var office = await TestOffice.OpenAsync();
        var id = await office.InReviewAsync();

        (await AnswerAsync(office, id, New)).Refusal.ShouldBeNull();

        (await AnswersAsync(office, id)).ShouldBe([New]);
        var stored = (await office.EventsAsync(AuditKinds.EntitiesAnswered)).Single().Event;
        stored.Actor.ShouldBe(Staff.Clerk.Pseudonym);
        stored.Attributes.Select(attribute => attribute.Name).ShouldBe(["document", "change", "answers"], ignoreOrder: true);
    }

    [Fact]
    public async Task That_a_mention_is_anothers_is_stored()
    {
        await using var office = await TestOffice.OpenAsync();
        var id = await office.InReviewAsync();
        PersonAnswer denial = new(PersonAnswerKind.MeansAnother, 1, null, null);

        (await AnswerAsync(office, id, denial)).Refusal.ShouldBeNull();

        (await AnswersAsync(office, id)).ShouldBe([denial]);
    }

    [Fact]
    public async Task The_last_answer_can_be_taken_back_until_none_is_left()
    {
        await using var office = await TestOffice.OpenAsync();
        var id = await office.InReviewAsync();
        await AnswerAsync(office, id, New);
        await AnswerAsync(office, id, First);

        (await UndoAsync(office, id)).Refusal.ShouldBeNull();
        (await AnswersAsync(office, id)).ShouldBe([New]);
        (await UndoAsync(office, id)).Refusal.ShouldBeNull();

        (await AnswersAsync(office, id)).ShouldBeEmpty();
        (await UndoAsync(office, id)).Refusal.ShouldBe(ChangeRefusal.NothingToUndo);
        (await office.EventsAsync(AuditKinds.EntitiesUndone)).Count.ShouldBe(2);
    }

    [Fact]
    public async Task What_was_answered_at_once_is_taken_back_at_once()
    {
        await using var office = await TestOffice.OpenAsync();
        var id = await office.InReviewAsync();
        await AnswerAsync(office, id, First);
        await AnswerAsync(office, id, New, New with { Mention = 3 });

        await UndoAsync(office, id);

        (await AnswersAsync(office, id)).ShouldBe([First]);
        (await office.EventsAsync(AuditKinds.EntitiesAnswered))
            .Select(stored => stored.Event.Attributes.Single(attribute => attribute.Name == "answers").Value).ShouldBe([new NumberValue(2), new NumberValue(1)]);
    }

    [Fact]
    public async Task Whoever_saw_an_older_version_stores_nothing()
    {
        await using var office = await TestOffice.OpenAsync();
        var id = await office.InReviewAsync();
        var version = (await office.SeeAsync(id)).Version;
        await AnswerAsync(office, id, New);

        (await Desk(office).AnswerAsync(id, version, [First], Staff.Clerk, None)).Refusal.ShouldBe(ChangeRefusal.Stale);
        (await Desk(office).UndoAsync(id, version, Staff.Clerk, None)).Refusal.ShouldBe(ChangeRefusal.Stale);

        (await AnswersAsync(office, id)).ShouldBe([New]);
    }

    [Theory]
    [InlineData(900, 1)]
    [InlineData(2, 900)]
    public async Task An_answer_about_a_place_where_nobody_is_named_is_refused(int mention, int whom)
    {
        await using var office = await TestOffice.OpenAsync();
        var id = await office.InReviewAsync();

        (await AnswerAsync(office, id, First with { Mention = mention, Whom = new PersonPlace(whom, 0) })).Refusal.ShouldBe(ChangeRefusal.UnknownFinding);
    }

    [Fact]
    public async Task The_officer_and_whoever_comes_after_the_review_change_nothing()
    {
        await using var office = await TestOffice.OpenAsync();
        var id = await office.InReviewAsync();
        var version = (await office.SeeAsync(id)).Version;
        (await Desk(office).AnswerAsync(id, version, [New], Staff.Dpo, None)).Refusal.ShouldBe(ChangeRefusal.NotAllowed);
        await office.FinishReviewAsync(id);

        (await AnswerAsync(office, id, New)).Refusal.ShouldBe(ChangeRefusal.NotInThisState);
    }

    [Fact]
    public async Task The_worker_gets_the_answers()
    {
        await using var office = await TestOffice.OpenAsync();
        var id = await office.InReviewAsync();
        await AnswerAsync(office, id, First);
        await office.FinishReviewAsync(id);

        var (answers, asked) = await office.Ledger.AnswersAsync(await office.ClaimAsync(), None);

        answers.ShouldBe([First]);
        asked.ShouldBe("pf1");
    }

    [Fact]
    public async Task Answers_outlive_findings_that_change_in_the_same_text()
    {
        await using var office = await TestOffice.OpenAsync();
        var id = await office.InReviewAsync(digest: "f1");
        await AnswerAsync(office, id, First);
        await office.FinishReviewAsync(id);
        await office.Ledger.RefuseAsync(await office.ClaimAsync(), RefusalReason.AnalysisOutdated, 0, None);
        (await office.Documents.RetryAsync(id, Staff.Clerk, None)).State.ShouldBe(DocumentState.Received);

        await office.AnalyseAsync(digest: "f2");

        (await AnswersAsync(office, id)).ShouldBe([First]);
    }

    // What is said about a place by hand was said about the text that stood there then: another text there is asked about anew.
    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public async Task An_answer_about_added_text_goes_with_it(bool isUndone)
    {
        await using var office = await TestOffice.OpenAsync();
        var id = await office.InReviewAsync();
        await ChangeAsync(office, id, Added(9, 12));
        await AnswerAsync(office, id, First);
        (await AnswerAsync(office, id, New with { Mention = 9 })).Refusal.ShouldBeNull();
        (await AnswerAsync(office, id, First with { Mention = 3, Whom = new PersonPlace(9, 0) })).Refusal.ShouldBeNull();

        if (isUndone)
        {
            await office.Reviews.UndoAsync(id, (await office.SeeAsync(id)).Version, Staff.Clerk, None);
            await office.Reviews.RedoAsync(id, (await office.SeeAsync(id)).Version, Staff.Clerk, None);
        }
        else
        {
            await ChangeAsync(office, id, new RequestedEdit("m1", null, null, null, null, null, EditReason.WrongFinding));
            await ChangeAsync(office, id, Added(9, 15));
        }

        (await AnswersAsync(office, id)).ShouldBe([First]);
        (await office.EventsAsync(AuditKinds.EntitiesUndone)).Count.ShouldBe(2);
    }

    [Fact]
    public async Task An_answer_about_a_mention_does_not_hold_for_text_added_over_it()
    {
        await using var office = await TestOffice.OpenAsync();
        var id = await office.InReviewAsync();
        await AnswerAsync(office, id, First, New with { Mention = 3 });

        await ChangeAsync(office, id, Added(2, 12));

        (await AnswersAsync(office, id)).ShouldBe([New with { Mention = 3 }]);
    }

    // Else the answer that the clerk took for wrong would hold again, and what rests on the one that goes would mean somebody else.
    [Fact]
    public async Task With_an_answer_goes_what_was_said_of_its_mention_before_and_what_rests_on_it()
    {
        await using var office = await TestOffice.OpenAsync();
        var id = await office.InReviewAsync();
        PersonAnswer apart = new(PersonAnswerKind.MeansAnother, 1, null, null);
        await ChangeAsync(office, id, Added(9, 12));
        await AnswerAsync(office, id, apart);
        await AnswerAsync(office, id, New with { Mention = 9 });
        await AnswerAsync(office, id, First with { Mention = 3 });
        await AnswerAsync(office, id, First with { Mention = 3, Whom = new PersonPlace(9, 0) });
        (await AnswerAsync(office, id, First with { Whom = new PersonPlace(3, 0) })).Refusal.ShouldBeNull();

        await ChangeAsync(office, id, new RequestedEdit("m1", null, null, null, null, null, EditReason.WrongFinding));

        (await AnswersAsync(office, id)).ShouldBe([apart]);
    }

    [Fact]
    public async Task An_answer_survives_a_change_of_mind_about_removing()
    {
        await using var office = await TestOffice.OpenAsync();
        var id = await office.InReviewAsync();
        await ChangeAsync(office, id, Added(9, 12));
        await AnswerAsync(office, id, New with { Mention = 9 });

        await ChangeAsync(office, id, new RequestedEdit("m1", null, null, null, null, DecisionKind.Keep, EditReason.WrongFinding));

        (await AnswersAsync(office, id)).ShouldBe([New with { Mention = 9 }]);
    }

    [Fact]
    public async Task An_analysis_of_a_version_that_asked_nothing_takes_no_answer_and_fits_no_document()
    {
        await using var office = await TestOffice.OpenAsync();
        var id = await office.ReceivedAsync();
        var claim = await office.ClaimAsync();
        await office.Ledger.StartReadingAsync(claim, None);
        await office.Ledger.StartDetectionAsync(claim, None);
        await office.Ledger.FinishDetectionAsync(claim, Some.Analysis() with { Persons = null, PersonsDigest = null }, Some.Bytes(Some.Text), None);

        (await Desk(office).OpenAsync(id, None)).ShouldBeNull();
        (await AnswerAsync(office, id, New)).Refusal.ShouldBe(ChangeRefusal.NotInThisState);
        await office.FinishReviewAsync(id);
        var (answers, asked) = await office.Ledger.AnswersAsync(await office.ClaimAsync(), None);
        answers.ShouldBeEmpty();
        asked.ShouldBeEmpty();
    }

    [Fact]
    public async Task An_answer_voids_an_output_that_waits_for_approval()
    {
        await using var office = await TestOffice.OpenAsync();
        var id = await office.AwaitingApprovalAsync();

        (await AnswerAsync(office, id, New)).State.ShouldBe(DocumentState.Removing);

        (await office.SeeAsync(id)).OutputSha256.ShouldBeNull();
    }

    [Fact]
    public async Task Of_an_erased_document_no_answer_is_kept()
    {
        await using var office = await TestOffice.OpenAsync();
        var id = await office.InReviewAsync();
        await AnswerAsync(office, id, New);

        (await office.Documents.EraseAsync(id, Staff.Clerk, None)).Refusal.ShouldBeNull();

        await using var context = await office.ContextAsync();
        context.PersonAnswers.ShouldBeEmpty();
    }

    [Fact]
    public async Task A_review_says_how_many_mentions_become_nobodys()
    {
        await using var office = await TestOffice.OpenAsync();
        var id = await office.InReviewAsync();

        await office.Reviews.FinishAsync(id, (await office.SeeAsync(id)).Version, Staff.Clerk, 3, None);

        var finished = (await office.EventsAsync(AuditKinds.ReviewFinished)).Single().Event;
        finished.Attributes.Select(attribute => attribute.Name).ShouldContain("nobody");
    }

    private static RequestedEdit Added(int start, int end) => new(null, start, end, null, FindingType.Person, DecisionKind.Redact, EditReason.MissedByMachine);

    private static async Task ChangeAsync(TestOffice office, DocumentId id, params RequestedEdit[] edits) =>
        (await office.Reviews.ChangeAsync(id, (await office.SeeAsync(id)).Version, edits, Staff.Clerk, None)).Refusal.ShouldBeNull();

    private static PersonDesk Desk(TestOffice office) => office.Services.GetRequiredService<PersonDesk>();

    private static async Task<IReadOnlyList<PersonAnswer>> AnswersAsync(TestOffice office, DocumentId id) =>
        (await Desk(office).OpenAsync(id, None)).ShouldNotBeNull().Answers;

    private static async Task<ChangeOutcome> AnswerAsync(TestOffice office, DocumentId id, params PersonAnswer[] answers) =>
        await Desk(office).AnswerAsync(id, (await office.SeeAsync(id)).Version, answers, Staff.Clerk, None);

    private static async Task<ChangeOutcome> UndoAsync(TestOffice office, DocumentId id) =>
        await Desk(office).UndoAsync(id, (await office.SeeAsync(id)).Version, Staff.Clerk, None);
}

using Clona.Detectors.Findings;
using Clona.Pipeline.Audit;
using Clona.Pipeline.Policy;
using Clona.Pipeline.Reporting;
using Clona.Pipeline.Review;
using Clona.Pipeline.Workflow;
using Clona.Storage.Accounts;
using Clona.Storage.Documents;
using Clona.Storage.Review;
using Clona.Storage.Tests.Office;

namespace Clona.Storage.Tests.Review;

[Trait("Category", ChosenDatabase.Alike)]
public sealed class ReviewDeskTests
{
    private static CancellationToken None => CancellationToken.None;

    [Fact]
    public async Task A_case_shows_what_the_machine_found_and_what_people_changed()
    {
        await using var office = await TestOffice.OpenAsync();
        var id = await office.InReviewAsync();

        (await ChangeAsync(office, id, Some.Keep("d1", EditReason.OfficialCapacity, "starosta města"))).Refusal.ShouldBeNull();

        var seen = (await office.Reviews.OpenAsync(id, None)).ShouldNotBeNull();
        seen.Text.ShouldBe(Some.Text);
        seen.Analysis.Detections.Count.ShouldBe(3);
        seen.Edits.Single().ShouldBe(new PlanEdit
        {
            Id = "d1",
            Decision = DecisionKind.Keep,
            Reason = EditReason.OfficialCapacity,
            Type = null,
            Start = null,
            End = null,
            Box = null,
        });
        var change = seen.History.Single();
        (change.Before, change.After, change.Note, change.IsUndone).ShouldBe((DecisionKind.Redact, DecisionKind.Keep, "starosta města", false));
        (seen.CanUndo, seen.CanRedo).ShouldBe((true, false));
        (await office.Reviews.OverlayAsync(id, None)).ShouldNotBeNull().Edits.ShouldBe(seen.Edits);
    }

    [Fact]
    public async Task Open_questions_fall_when_a_person_decides_and_rise_when_it_is_undone()
    {
        await using var office = await TestOffice.OpenAsync();
        var id = await office.InReviewAsync();
        (await office.SeeAsync(id)).OpenQuestions.ShouldBe(1);

        await ChangeAsync(office, id, Some.Keep("d2"));
        (await office.SeeAsync(id)).OpenQuestions.ShouldBe(0);

        await UndoAsync(office, id);
        (await office.SeeAsync(id)).OpenQuestions.ShouldBe(1);
    }

    [Fact]
    public async Task Added_findings_get_numbers_that_are_never_used_twice()
    {
        await using var office = await TestOffice.OpenAsync();
        var id = await office.InReviewAsync();
        await ChangeAsync(office, id, Span(3, 9));
        await ChangeAsync(office, id, new RequestedEdit("m1", null, null, null, null, null, EditReason.WrongFinding));
        await ChangeAsync(office, id, Drawn(new PageBox(1, 10, 10, 40, 40)));

        var seen = (await office.Reviews.OpenAsync(id, None)).ShouldNotBeNull();

        seen.Edits.Select(edit => edit.Id).ShouldBe(["m2"]);
        seen.History.Select(change => (change.FindingId, change.After)).ShouldBe(
            [("m1", (DecisionKind?)DecisionKind.Redact), ("m1", null), ("m2", DecisionKind.Redact)]);
    }

    public static TheoryData<string, RequestedEdit, ChangeRefusal> Refused() => new()
    {
        { "unknown finding", Some.Keep("d99"), ChangeRefusal.UnknownFinding },
        { "unknown added finding", Some.Keep("m1"), ChangeRefusal.UnknownFinding },
        { "span behind the text", Span(0, Some.Text.Length + 1), ChangeRefusal.UnknownFinding },
        { "empty span", Span(5, 5), ChangeRefusal.UnknownFinding },
        { "negative span", Span(-1, 5), ChangeRefusal.UnknownFinding },
        { "box off the page", Drawn(new PageBox(1, 10, 10, 600, 40)), ChangeRefusal.UnknownFinding },
        { "box on no page", Drawn(new PageBox(2, 10, 10, 40, 40)), ChangeRefusal.UnknownFinding },
        { "box without size", Drawn(new PageBox(1, 10, 10, 10, 40)), ChangeRefusal.UnknownFinding },
        { "span and box", Span(1, 5) with { Box = new PageBox(1, 1, 1, 2, 2) }, ChangeRefusal.UnknownFinding },
        { "added without category", Span(1, 5) with { Type = null }, ChangeRefusal.UnknownFinding },
        { "other reason without words", Some.Keep("d1", EditReason.Other), ChangeRefusal.ReasonMissing },
    };

    [Theory]
    [MemberData(nameof(Refused))]
    public async Task An_edit_is_refused_when_it_does_not_fit_the_document(string what, RequestedEdit wish, ChangeRefusal expected)
    {
        await using var office = await TestOffice.OpenAsync();
        var id = await office.InReviewAsync();
        var before = await office.SeeAsync(id);

        var outcome = await ChangeAsync(office, id, Some.Keep("d1"), wish);

        outcome.Refusal.ShouldBe(expected, what);
        (await office.SeeAsync(id)).ShouldBe(before);
        (await office.Reviews.OpenAsync(id, None)).ShouldNotBeNull().Edits.ShouldBeEmpty();
        (await office.EventsAsync(AuditKinds.ReviewChanged)).ShouldBeEmpty();
    }

    [Fact]
    public async Task A_stale_change_is_refused_and_names_the_version_that_holds()
    {
        await using var office = await TestOffice.OpenAsync();
        var id = await office.InReviewAsync();
        var version = (await office.SeeAsync(id)).Version;
        await office.Reviews.ChangeAsync(id, version, [Some.Keep("d1")], Staff.Clerk, None);

        var late = await office.Reviews.ChangeAsync(id, version, [Some.Keep("d2")], Staff.OtherClerk, None);

        late.Refusal.ShouldBe(ChangeRefusal.Stale);
        late.Version.ShouldBe((await office.SeeAsync(id)).Version);
        (await office.Reviews.OpenAsync(id, None)).ShouldNotBeNull().Edits.Count.ShouldBe(1);
    }

    [Fact]
    public async Task One_of_many_wins_when_all_change_the_same_version_at_once()
    {
        await using var office = await TestOffice.OpenAsync();
        var id = await office.InReviewAsync();
        var version = (await office.SeeAsync(id)).Version;

        var outcomes = await Task.WhenAll(Enumerable.Range(0, 8).Select(number => Task.Run(() =>
            office.Reviews.ChangeAsync(id, version, [Some.Keep("d1", note: $"osoba {number}")], Staff.Clerk, None))));

        outcomes.Count(outcome => outcome.IsMade).ShouldBe(1);
        outcomes.Count(outcome => outcome.Refusal == ChangeRefusal.Stale).ShouldBe(7);
    }

    [Fact]
    public async Task Undo_and_redo_go_on_in_another_session()
    {
        await using var office = await TestOffice.OpenAsync();
        var id = await office.InReviewAsync();
        await ChangeAsync(office, id, Some.Keep("d1"), Some.Keep("d2"));
        await ChangeAsync(office, id, Some.Keep("d3"));
        await UndoAsync(office, id);

        await using var later = await office.ReopenAsync();
        (await later.Reviews.RedoAsync(id, (await later.SeeAsync(id)).Version, Staff.OtherClerk, None)).IsMade.ShouldBeTrue();
        await UndoAsync(later, id);
        await UndoAsync(later, id);

        (await later.Reviews.OpenAsync(id, None)).ShouldNotBeNull().Edits.ShouldBeEmpty();
        (await UndoAsync(later, id)).Refusal.ShouldBe(ChangeRefusal.NothingToUndo);
    }

    [Fact]
    public async Task What_was_undone_can_no_longer_be_redone_when_something_else_was_changed()
    {
        await using var office = await TestOffice.OpenAsync();
        var id = await office.InReviewAsync();
        await ChangeAsync(office, id, Some.Keep("d1"));
        await UndoAsync(office, id);
        await ChangeAsync(office, id, Some.Keep("d3"));

        var outcome = await office.Reviews.RedoAsync(id, (await office.SeeAsync(id)).Version, Staff.Clerk, None);

        outcome.Refusal.ShouldBe(ChangeRefusal.NothingToUndo);
        (await office.Reviews.OpenAsync(id, None)).ShouldNotBeNull().History.Select(change => change.IsUndone).ShouldBe([true, false]);
    }

    [Fact]
    public async Task Every_finding_of_a_bulk_change_leaves_its_event()
    {
        await using var office = await TestOffice.OpenAsync();
        var id = await office.InReviewAsync(findings: 40);

        await ChangeAsync(office, id, [.. Enumerable.Range(1, 40).Select(number => Some.Keep($"d{number}"))]);

        var events = await office.EventsAsync(AuditKinds.ReviewChanged);
        events.Count.ShouldBe(40);
        var first = events[^1].Event.Attributes.ToDictionary(item => item.Name, item => item.Value);
        first["finding"].ShouldBe(new TokenValue("d1"));
        first["before"].ShouldBe(new TokenValue("redact"));
        first["after"].ShouldBe(new TokenValue("keep"));
        first["reason"].ShouldBe(new TokenValue("wrong-finding"));
    }

    public static TheoryData<string, bool> Editors => new()
    {
        { "clerk", true }, { "approver", true }, { "dpo", false }, { "administrator", false }, { "auditor", false },
    };

    [Theory]
    [MemberData(nameof(Editors))]
    public async Task Only_clerks_and_approvers_change_decisions(string who, bool isAllowed)
    {
        await using var office = await TestOffice.OpenAsync();
        var id = await office.InReviewAsync();

        var outcome = await office.Reviews.ChangeAsync(id, (await office.SeeAsync(id)).Version, [Some.Keep("d1")], ActorOf(who), None);

        outcome.Refusal.ShouldBe(isAllowed ? null : ChangeRefusal.NotAllowed);
    }

    [Fact]
    public async Task An_edit_of_a_document_that_waits_for_release_voids_the_approval_and_makes_a_new_output()
    {
        await using var office = await TestOffice.OpenAsync();
        var id = await office.AwaitingReleaseAsync();
        var output = (await office.SeeAsync(id)).OutputSha256!;

        (await ChangeAsync(office, id, Some.Keep("d1"))).State.ShouldBe(DocumentState.Removing);
        var seen = await office.SeeAsync(id);
        (seen.OutputSha256, seen.Approver).ShouldBe((null, null));
        await office.MakeOutputAsync();

        // The same bytes came out again; the old approval does not come back with them.
        (await office.SeeAsync(id)).OutputSha256.ShouldBe(output);
        (await office.Approvals.ReleaseAsync(id, output, Staff.Clerk, None)).Refusal.ShouldBe(ChangeRefusal.NotInThisState);
    }

    [Fact]
    public async Task A_reopened_document_keeps_its_edits_and_loses_its_output()
    {
        await using var office = await TestOffice.OpenAsync();
        var id = await office.InReviewAsync();
        await ChangeAsync(office, id, Some.Keep("d1"));
        await office.FinishReviewAsync(id);
        await office.MakeOutputAsync();

        var outcome = await office.Reviews.ReopenAsync(id, (await office.SeeAsync(id)).Version, Staff.Clerk, None);

        outcome.State.ShouldBe(DocumentState.InReview);
        (await office.SeeAsync(id)).OutputSha256.ShouldBeNull();
        (await office.Reviews.OpenAsync(id, None)).ShouldNotBeNull().Edits.Count.ShouldBe(1);
    }

    [Fact]
    public async Task The_worker_gets_the_edits_with_the_digest_of_their_findings()
    {
        await using var office = await TestOffice.OpenAsync();
        var id = await office.InReviewAsync(digest: "digest-of-findings");
        await ChangeAsync(office, id, Some.Keep("d3"), Span(2, 7));
        await office.FinishReviewAsync(id);

        var (edits, digest) = await office.Ledger.PlanAsync(await office.ClaimAsync(), None);

        digest.ShouldBe("digest-of-findings");
        edits.Select(edit => edit.Id).ShouldBe(["d3", "m1"]);
    }

    [Fact]
    public async Task A_look_at_the_findings_leaves_an_event()
    {
        await using var office = await TestOffice.OpenAsync();
        var id = await office.InReviewAsync();

        await office.Reviews.NoteOpenedAsync(id, Staff.Dpo, None);

        (await office.EventsAsync(AuditKinds.ReviewOpened)).Single().Event.Actor.ShouldBe(Staff.Dpo.Pseudonym);
    }

    private static async Task<ChangeOutcome> ChangeAsync(TestOffice office, DocumentId id, params RequestedEdit[] edits) =>
        await office.Reviews.ChangeAsync(id, (await office.SeeAsync(id)).Version, edits, Staff.Clerk, None);

    private static async Task<ChangeOutcome> UndoAsync(TestOffice office, DocumentId id) =>
        await office.Reviews.UndoAsync(id, (await office.SeeAsync(id)).Version, Staff.Clerk, None);

    private static RequestedEdit Span(int start, int end) =>
        new(null, start, end, null, FindingType.Person, DecisionKind.Redact, EditReason.MissedByMachine);

    private static RequestedEdit Drawn(PageBox box) =>
        new(null, null, null, box, FindingType.Signature, DecisionKind.Redact, EditReason.MissedByMachine);

    private static Actor ActorOf(string who) => who switch
    {
        "clerk" => Staff.Clerk,
        "approver" => Staff.Approver,
        "dpo" => Staff.Dpo,
        "administrator" => Staff.Administrator,
        _ => Staff.Auditor,
    };
}

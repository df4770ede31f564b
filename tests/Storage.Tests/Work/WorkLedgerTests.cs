using Clona.Pipeline.Audit;
using Clona.Pipeline.Engine;
using Clona.Pipeline.Texts;
using Clona.Pipeline.Workflow;
using Clona.Storage.Documents;
using Clona.Storage.Tests.Office;
using Clona.Storage.Work;

namespace Clona.Storage.Tests.Work;

public sealed class WorkLedgerTests
{
    private static CancellationToken None => CancellationToken.None;

    [Fact]
    public async Task Only_one_worker_gets_a_document_when_many_ask_at_once()
    {
        await using var office = await TestOffice.OpenAsync();
        await office.ReceivedAsync();

        var claims = await Task.WhenAll(Enumerable.Range(0, 12).Select(_ => Task.Run(() => office.Ledger.ClaimNextAsync(None))));

        claims.Count(claim => claim is not null).ShouldBe(1);
    }

    [Fact]
    public async Task Every_document_is_claimed_once_when_workers_race_for_many()
    {
        await using var office = await TestOffice.OpenAsync();
        for (var number = 0; number < 6; number++)
        {
            await office.ReceivedAsync(Some.Document(content: $"%PDF {number}"));
        }

        var claims = await Task.WhenAll(Enumerable.Range(0, 10).Select(_ => Task.Run(() => office.Ledger.ClaimNextAsync(None))));

        claims.OfType<WorkClaim>().Select(claim => claim.Document).Distinct().Count().ShouldBe(6);
        claims.Count(claim => claim is not null).ShouldBe(6);
    }

    [Fact]
    public async Task A_document_is_taken_over_when_its_lease_has_ended()
    {
        await using var office = await TestOffice.OpenAsync();
        await office.ReceivedAsync();
        var first = await office.ClaimAsync();
        (await office.Ledger.ClaimNextAsync(None)).ShouldBeNull();

        office.Clock.Pass(WorkLedger.Lease + TimeSpan.FromSeconds(1));
        var second = await office.ClaimAsync();

        second.Token.ShouldNotBe(first.Token);
        second.Attempt.ShouldBe(2);
    }

    [Fact]
    public async Task A_renewed_lease_is_not_taken_over()
    {
        await using var office = await TestOffice.OpenAsync();
        await office.ReceivedAsync();
        var claim = await office.ClaimAsync();
        office.Clock.Pass(TimeSpan.FromSeconds(100));

        (await office.Ledger.RenewAsync(claim, new EngineProgress(EngineStage.Reading, 3, 9), None)).ShouldBeTrue();
        office.Clock.Pass(TimeSpan.FromSeconds(100));

        (await office.Ledger.ClaimNextAsync(None)).ShouldBeNull();
        (await office.SeeAsync(claim.Document)).Progress.ShouldBe(new EngineProgress(EngineStage.Reading, 3, 9));
        (await office.Ledger.RenewAsync(claim, null, None)).ShouldBeTrue();
        (await office.SeeAsync(claim.Document)).Progress.ShouldBe(new EngineProgress(EngineStage.Reading, 3, 9));
    }

    [Fact]
    public async Task A_renewal_does_not_make_what_a_person_sees_stale()
    {
        await using var office = await TestOffice.OpenAsync();
        var id = await office.ReceivedAsync();
        var claim = await office.ClaimAsync();
        var version = (await office.SeeAsync(id)).Version;

        await office.Ledger.RenewAsync(claim, new EngineProgress(EngineStage.Reading, 1, 2), None);

        (await office.SeeAsync(id)).Version.ShouldBe(version);
    }

    public static TheoryData<string> Writes => new(
        "renew", "read", "detect", "findings", "removal", "verification", "refuse", "give-back", "release");

    [Theory]
    [MemberData(nameof(Writes))]
    public async Task Nothing_is_written_when_the_token_is_lost(string write)
    {
        await using var office = await TestOffice.OpenAsync();
        await office.ReceivedAsync();
        var lost = await office.ClaimAsync();
        office.Clock.Pass(WorkLedger.Lease + TimeSpan.FromSeconds(1));
        await office.ClaimAsync();
        var before = await SnapshotAsync(office, lost.Document);

        var answer = await WriteAsync(office.Ledger, lost, write);

        answer.ShouldBeFalse();
        (await SnapshotAsync(office, lost.Document)).ShouldBe(before);
    }

    [Theory]
    [MemberData(nameof(Writes))]
    public async Task Nothing_is_written_when_the_document_was_finished_before(string write)
    {
        await using var office = await TestOffice.OpenAsync();
        await office.ReceivedAsync();
        var claim = await office.ClaimAsync();
        await office.Ledger.RefuseAsync(claim, RefusalReason.Damaged, 0, None);
        var before = await SnapshotAsync(office, claim.Document);

        var answer = await WriteAsync(office.Ledger, claim, write);

        answer.ShouldBeFalse();
        (await SnapshotAsync(office, claim.Document)).ShouldBe(before);
    }

    [Fact]
    public async Task Reading_with_a_lost_token_says_so()
    {
        await using var office = await TestOffice.OpenAsync();
        await office.ReceivedAsync();
        var lost = await office.ClaimAsync();
        await office.Ledger.ReleaseAsync(lost, None);

        await Should.ThrowAsync<ClaimLostException>(() => office.Ledger.OriginalAsync(lost, None));
        await Should.ThrowAsync<ClaimLostException>(() => office.Ledger.PlanAsync(lost, None));
        await Should.ThrowAsync<ClaimLostException>(() => office.Ledger.OutputAsync(lost, None));
    }

    [Fact]
    public async Task A_document_is_quarantined_when_it_killed_its_child_twice()
    {
        await using var office = await TestOffice.OpenAsync();
        var id = await office.ReceivedAsync();
        await FaultAsync(office, WorkFault.ChildKilled, RefusalReason.EngineDied);
        (await office.StateAsync(id)).ShouldBe(DocumentState.Received);

        await FaultAsync(office, WorkFault.ChildKilled, RefusalReason.EngineDied);

        var seen = await office.SeeAsync(id);
        seen.State.ShouldBe(DocumentState.Quarantined);
        seen.Refusal.ShouldBe(RefusalReason.EngineDied);
        (await office.Ledger.HasWorkAsync(None)).ShouldBeFalse();
    }

    [Fact]
    public async Task A_document_fails_when_the_fault_is_unknown_three_times()
    {
        await using var office = await TestOffice.OpenAsync();
        var id = await office.ReceivedAsync();
        await FaultAsync(office, WorkFault.Unknown, RefusalReason.InternalError);
        await FaultAsync(office, WorkFault.Unknown, RefusalReason.InternalError);
        (await office.StateAsync(id)).ShouldBe(DocumentState.Received);

        await FaultAsync(office, WorkFault.Unknown, RefusalReason.InternalError);

        (await office.StateAsync(id)).ShouldBe(DocumentState.Failed);
    }

    [Fact]
    public async Task A_document_is_quarantined_when_its_child_stood_still_three_times()
    {
        await using var office = await TestOffice.OpenAsync();
        var id = await office.ReceivedAsync();
        await FaultAsync(office, WorkFault.Unknown, RefusalReason.EngineHung);
        await FaultAsync(office, WorkFault.Unknown, RefusalReason.EngineHung);
        (await office.StateAsync(id)).ShouldBe(DocumentState.Received);

        await FaultAsync(office, WorkFault.Unknown, RefusalReason.EngineHung);

        (await office.StateAsync(id)).ShouldBe(DocumentState.Quarantined);
    }

    [Fact]
    public async Task A_transient_fault_is_tried_again_without_limit_and_with_growing_delay()
    {
        await using var office = await TestOffice.OpenAsync();
        var id = await office.ReceivedAsync();
        var pauses = new List<TimeSpan>();
        for (var attempt = 0; attempt < 15; attempt++)
        {
            var claim = await office.ClaimAsync();
            await office.Ledger.GiveBackAsync(claim, WorkFault.Transient, RefusalReason.OutputNotWritable, None);
            var pause = TimeSpan.Zero;
            while (!await office.Ledger.HasWorkAsync(None))
            {
                pause += TimeSpan.FromSeconds(1);
                office.Clock.Pass(TimeSpan.FromSeconds(1));
            }

            pauses.Add(pause);
        }

        (await office.StateAsync(id)).ShouldBe(DocumentState.Received);
        pauses.ShouldBeInOrder();
        pauses[0].ShouldBe(TimeSpan.FromSeconds(5));
        pauses[^1].ShouldBe(TimeSpan.FromMinutes(10));
    }

    [Fact]
    public async Task A_graceful_stop_counts_no_attempt()
    {
        await using var office = await TestOffice.OpenAsync();
        await office.ReceivedAsync();
        await office.Ledger.ReleaseAsync(await office.ClaimAsync(), None);

        (await office.ClaimAsync()).Attempt.ShouldBe(1);
    }

    [Fact]
    public async Task Faults_are_counted_anew_in_the_next_stage()
    {
        await using var office = await TestOffice.OpenAsync();
        var id = await office.ReceivedAsync();
        await FaultAsync(office, WorkFault.ChildKilled, RefusalReason.EngineDied);
        office.Clock.Pass(TimeSpan.FromMinutes(11));
        await office.AnalyseAsync();
        await office.FinishReviewAsync(id);

        await FaultAsync(office, WorkFault.ChildKilled, RefusalReason.EngineDied);

        (await office.StateAsync(id)).ShouldBe(DocumentState.Removing);
    }

    [Fact]
    public async Task Work_does_not_begin_before_its_time()
    {
        await using var office = await TestOffice.OpenAsync();
        var night = office.Clock.GetUtcNow() + TimeSpan.FromHours(10);
        await office.ReceivedAsync(Some.Document() with { NotBefore = night });
        (await office.Ledger.HasWorkAsync(None)).ShouldBeFalse();

        office.Clock.Pass(TimeSpan.FromHours(10));

        (await office.Ledger.HasWorkAsync(None)).ShouldBeTrue();
    }

    [Fact]
    public async Task The_day_whose_law_counts_stays_the_same_when_work_is_taken_over_on_another_day()
    {
        await using var office = await TestOffice.OpenAsync();
        await office.ReceivedAsync();
        var first = await office.ClaimAsync();
        office.Clock.Pass(TimeSpan.FromDays(2));

        (await office.ClaimAsync()).Today.ShouldBe(first.Today);
    }

    [Fact]
    public async Task An_output_that_does_not_verify_fails_and_can_be_made_again()
    {
        await using var office = await TestOffice.OpenAsync();
        var id = await office.InReviewAsync();
        await office.FinishReviewAsync(id);
        var claim = await office.ClaimAsync();
        await office.Ledger.FinishRemovalAsync(claim, Some.Bytes("%PDF x"), Some.Bytes("x"), Some.Draft(), None);

        (await office.Ledger.FinishVerificationAsync(claim, Some.FailedChecks, None)).ShouldBeTrue();

        (await office.SeeAsync(id)).State.ShouldBe(DocumentState.Failed);
        (await office.SeeAsync(id)).OutputSha256.ShouldBeNull();
        (await office.Documents.OutputAsync(id, OutputKind.Pdf, None)).ShouldBeNull();
        (await office.Documents.RetryAsync(id, Staff.Clerk, None)).State.ShouldBe(DocumentState.Removing);
    }

    [Fact]
    public async Task No_check_at_all_is_no_verification()
    {
        await using var office = await TestOffice.OpenAsync();
        var id = await office.InReviewAsync();
        await office.FinishReviewAsync(id);
        var claim = await office.ClaimAsync();
        await office.Ledger.FinishRemovalAsync(claim, Some.Bytes("%PDF x"), Some.Bytes("x"), Some.Draft(), None);

        await office.Ledger.FinishVerificationAsync(claim, [], None);

        (await office.StateAsync(id)).ShouldBe(DocumentState.Failed);
    }

    [Fact]
    public async Task A_decision_that_cannot_be_carried_out_can_be_taken_back()
    {
        await using var office = await TestOffice.OpenAsync();
        var id = await office.InReviewAsync();
        await office.FinishReviewAsync(id);
        await office.Ledger.RefuseAsync(await office.ClaimAsync(), RefusalReason.AreaNotRemovable, 1, None);
        (await office.StateAsync(id)).ShouldBe(DocumentState.Failed);

        var outcome = await office.Reviews.ReopenAsync(id, (await office.SeeAsync(id)).Version, Staff.Clerk, None);

        outcome.State.ShouldBe(DocumentState.InReview);
        (await office.SeeAsync(id)).Refusal.ShouldBeNull();
    }

    [Fact]
    public async Task An_outdated_analysis_is_read_again_when_somebody_asks_for_another_try()
    {
        await using var office = await TestOffice.OpenAsync();
        var id = await office.InReviewAsync(digest: "f1");
        await office.Reviews.ChangeAsync(id, (await office.SeeAsync(id)).Version, [Some.Keep("d1")], Staff.Clerk, None);
        await office.FinishReviewAsync(id);
        await office.Ledger.RefuseAsync(await office.ClaimAsync(), RefusalReason.AnalysisOutdated, 0, None);
        (await office.StateAsync(id)).ShouldBe(DocumentState.Failed);
        (await office.Reviews.ReopenAsync(id, (await office.SeeAsync(id)).Version, Staff.Clerk, None))
            .Refusal.ShouldBe(ChangeRefusal.NotInThisState);

        (await office.Documents.RetryAsync(id, Staff.Clerk, None)).State.ShouldBe(DocumentState.Received);
        await office.AnalyseAsync(digest: "f2");

        (await office.Reviews.OpenAsync(id, None)).ShouldNotBeNull().Edits.ShouldBeEmpty();
    }

    [Fact]
    public async Task Only_released_documents_of_a_watched_folder_are_delivered_and_once()
    {
        await using var office = await TestOffice.OpenAsync();
        var folder = await office.ReleasedAsync(Some.Document(source: DocumentSource.Folder));
        await office.ReleasedAsync(Some.Document(content: "%PDF page"));
        await office.AwaitingReleaseAsync(Some.Document(content: "%PDF waits", source: DocumentSource.Folder));
        (await office.Ledger.UndeliveredAsync(None)).ShouldBe([folder]);

        await office.Ledger.MarkDeliveredAsync(folder, None);
        await office.Ledger.MarkDeliveredAsync(folder, None);

        (await office.Ledger.UndeliveredAsync(None)).ShouldBeEmpty();
        (await office.EventsAsync(AuditKinds.DocumentDelivered)).Count.ShouldBe(1);
    }

    [Theory]
    [InlineData("smlouva.pdf", false, "smlouva")]
    [InlineData("Jana Vymyšlená.pdf", true, "dokument-")]
    [InlineData("=vzorec.pdf", false, "dokument-")]
    public async Task The_public_name_is_the_own_one_unless_that_is_personal_or_unsafe(string name, bool isPersonal, string expected)
    {
        await using var office = await TestOffice.OpenAsync();
        var id = await office.InReviewAsync(Some.Document(name), isNamePersonal: isPersonal);
        await office.FinishReviewAsync(id);
        await office.MakeOutputAsync();

        var file = (await office.Documents.OutputAsync(id, OutputKind.Text, None)).ShouldNotBeNull();

        file.Name.ShouldStartWith(expected);
        file.Name.ShouldEndWith(".redacted.txt");
        file.Name.ShouldNotContain("Jana");
    }

    private static async Task FaultAsync(TestOffice office, WorkFault fault, RefusalReason reason)
    {
        office.Clock.Pass(TimeSpan.FromMinutes(11));
        (await office.Ledger.GiveBackAsync(await office.ClaimAsync(), fault, reason, None)).ShouldBeTrue();
    }

    private static async Task<(DocumentSummary Document, int Events, int Files)> SnapshotAsync(TestOffice office, DocumentId id) => (
        await office.SeeAsync(id),
        (await office.EventsAsync()).Count,
        Directory.EnumerateFiles(office.Folder.Blobs, "*", SearchOption.AllDirectories).Count());

    private static Task<bool> WriteAsync(WorkLedger ledger, WorkClaim claim, string write) => write switch
    {
        "renew" => ledger.RenewAsync(claim, new EngineProgress(EngineStage.Reading, 1, 1), None),
        "read" => ledger.StartReadingAsync(claim, None),
        "detect" => ledger.StartDetectionAsync(claim, None),
        "findings" => ledger.FinishDetectionAsync(claim, Some.Analysis(), Some.Bytes(Some.Text), None),
        "removal" => ledger.FinishRemovalAsync(claim, Some.Bytes("o"), Some.Bytes("t"), Some.Draft(), None),
        "verification" => ledger.FinishVerificationAsync(claim, Some.PassedChecks, None),
        "refuse" => ledger.RefuseAsync(claim, RefusalReason.Damaged, 0, None),
        "give-back" => ledger.GiveBackAsync(claim, WorkFault.Unknown, RefusalReason.InternalError, None),
        _ => ledger.ReleaseAsync(claim, None),
    };
}

using Clona.Pipeline.Audit;
using Clona.Pipeline.Texts;
using Clona.Pipeline.Workflow;
using Clona.Storage.Accounts;
using Clona.Storage.Documents;
using Clona.Storage.Tests.Office;

namespace Clona.Storage.Tests.Documents;

[Trait("Category", ChosenDatabase.Alike)]
public sealed class DocumentDeskTests
{
    private static CancellationToken None => CancellationToken.None;

    [Fact]
    public async Task The_same_bytes_with_the_same_profile_are_one_document()
    {
        await using var office = await TestOffice.OpenAsync();
        var first = await office.Documents.ReceiveAsync(Some.Document(), Staff.Clerk, None);

        var second = await office.Documents.ReceiveAsync(Some.Document("jina-kopie.pdf"), Staff.Clerk, None);

        second.ShouldBe(new ReceiveOutcome(first.Id, IsKnown: true));
        (await office.EventsAsync(AuditKinds.DocumentReceivedAgain)).Count.ShouldBe(1);
        Directory.GetDirectories(office.Folder.Blobs).Length.ShouldBe(1);
    }

    [Fact]
    public async Task The_same_bytes_from_another_clerk_are_another_document()
    {
        await using var office = await TestOffice.OpenAsync();
        var first = await office.ReceivedAsync();

        var second = await office.Documents.ReceiveAsync(Some.Document(), Staff.OtherClerk, None);

        second.IsKnown.ShouldBeFalse();
        second.Id.ShouldNotBe(first);
    }

    [Fact]
    public async Task The_same_bytes_from_a_folder_are_the_document_of_whoever_hands_them_in_again()
    {
        await using var office = await TestOffice.OpenAsync();
        var first = await office.Documents.ReceiveAsync(Some.Document() with { Source = DocumentSource.Folder }, Actor.Folder, None);

        (await office.Documents.ReceiveAsync(Some.Document(), Staff.Clerk, None)).ShouldBe(new ReceiveOutcome(first.Id, IsKnown: true));
    }

    [Fact]
    public async Task The_same_bytes_with_another_profile_are_another_document()
    {
        await using var office = await TestOffice.OpenAsync();
        var first = await office.ReceivedAsync();

        var second = await office.Documents.ReceiveAsync(Some.Document() with { ProfileId = "web" }, Staff.Clerk, None);

        second.IsKnown.ShouldBeFalse();
        second.Id.ShouldNotBe(first);
    }

    [Fact]
    public async Task The_same_bytes_are_a_new_document_when_the_old_one_is_erased_or_withdrawn()
    {
        await using var office = await TestOffice.OpenAsync();
        var erased = await office.InReviewAsync();
        await office.Documents.EraseAsync(erased, Staff.Clerk, None);
        var withdrawn = await office.ReleasedAsync();
        await office.Approvals.WithdrawAsync(withdrawn, "omyl", Staff.Clerk, None);

        (await office.Documents.ReceiveAsync(Some.Document(), Staff.Clerk, None)).IsKnown.ShouldBeFalse();
    }

    [Fact]
    public async Task One_document_is_stored_when_the_same_bytes_come_many_times_at_once()
    {
        await using var office = await TestOffice.OpenAsync();

        var outcomes = await Task.WhenAll(Enumerable.Range(0, 8)
            .Select(_ => Task.Run(() => office.Documents.ReceiveAsync(Some.Document(), Staff.Clerk, None))));

        outcomes.Count(outcome => !outcome.IsKnown).ShouldBe(1);
        outcomes.Select(outcome => outcome.Id).Distinct().Count().ShouldBe(1);
        Directory.GetDirectories(office.Folder.Blobs).Length.ShouldBe(1);
    }

    [Fact]
    public async Task A_document_is_there_again_when_another_process_opens_the_folder()
    {
        await using var office = await TestOffice.OpenAsync();
        var id = await office.AwaitingApprovalAsync();

        await using var later = await office.ReopenAsync();

        var seen = await later.SeeAsync(id);
        seen.Name.ShouldBe("smlouva.pdf");
        seen.State.ShouldBe(DocumentState.AwaitingApproval);
        (await later.Documents.OriginalAsync(id, None)).ShouldNotBeNull().ToArray().ShouldBe(Some.Bytes("%PDF-1.7 smlouva"));
    }

    [Fact]
    public async Task A_blob_without_a_row_harms_nobody_and_is_swept_after_a_day()
    {
        await using var office = await TestOffice.OpenAsync();
        var id = await office.ReceivedAsync();
        var orphan = Path.Join(office.Folder.Blobs, Guid.CreateVersion7().ToString("N"));
        Directory.CreateDirectory(orphan);
        await File.WriteAllTextAsync(Path.Join(orphan, new string('0', 64)), "written, row not committed");
        await File.WriteAllTextAsync(Path.Join(orphan, ".tmp-1"), "half written");
        foreach (var file in Directory.GetFiles(orphan))
        {
            File.SetLastWriteTimeUtc(file, office.Clock.GetUtcNow().UtcDateTime.AddDays(-2));
        }

        Directory.SetLastWriteTimeUtc(orphan, office.Clock.GetUtcNow().UtcDateTime.AddDays(-2));
        await using var later = await office.ReopenAsync();

        Directory.GetFiles(orphan).ShouldBeEmpty();
        (await later.Documents.OriginalAsync(id, None)).ShouldNotBeNull();
    }

    [Fact]
    public async Task Work_that_died_between_blob_and_row_gives_the_same_result_the_second_time()
    {
        await using var office = await TestOffice.OpenAsync();
        var id = await office.InReviewAsync();
        await office.FinishReviewAsync(id);
        var claim = await office.ClaimAsync();
        await office.Ledger.FinishRemovalAsync(claim, Some.Bytes("%PDF out"), Some.Bytes("text"), Some.Draft(), None);
        var before = Directory.GetFiles(Path.Join(office.Folder.Blobs, id.ToString())).Order().ToList();
        await office.ExecuteAsync("UPDATE \"Documents\" SET \"State\" = 'removing', \"OutputSha256\" = NULL; DELETE FROM \"Blobs\" WHERE \"Sha256\" = '" + Some.Digest("%PDF out") + "'");

        (await office.Ledger.FinishRemovalAsync(claim, Some.Bytes("%PDF out"), Some.Bytes("text"), Some.Draft(), None)).ShouldBeTrue();

        Directory.GetFiles(Path.Join(office.Folder.Blobs, id.ToString())).Order().ToList().ShouldBe(before);
        (await office.Ledger.OutputAsync(claim, None)).Output.ToArray().ShouldBe(Some.Bytes("%PDF out"));
    }

    [Fact]
    public async Task Nothing_can_be_read_when_a_document_is_erased()
    {
        await using var office = await TestOffice.OpenAsync();
        var id = await office.AwaitingApprovalAsync();

        (await office.Documents.EraseAsync(id, Staff.Clerk, None)).State.ShouldBe(DocumentState.Erased);

        var seen = await office.SeeAsync(id);
        seen.Name.ShouldBeEmpty();
        seen.OutputSha256.ShouldBeNull();
        (await office.Documents.OriginalAsync(id, None)).ShouldBeNull();
        (await office.Reviews.OpenAsync(id, None)).ShouldBeNull();
        (await office.Documents.DownloadAsync(id, OutputKind.Pdf, Staff.Clerk, None)).ShouldBeNull();
        Directory.Exists(Path.Join(office.Folder.Blobs, id.ToString())).ShouldBeFalse();
        (await office.Documents.EraseAsync(id, Staff.Clerk, None)).Refusal.ShouldBe(ChangeRefusal.NotFound);
    }

    [Fact]
    public async Task A_refused_document_cannot_be_tried_again_and_a_failed_one_can()
    {
        await using var office = await TestOffice.OpenAsync();
        var refused = await office.ReceivedAsync();
        await office.Ledger.RefuseAsync(await office.ClaimAsync(), RefusalReason.NeedsPassword, 0, None);

        (await office.Documents.RetryAsync(refused, Staff.Clerk, None)).Refusal.ShouldBe(ChangeRefusal.NotInThisState);
        (await office.SeeAsync(refused)).Refusal.ShouldBe(RefusalReason.NeedsPassword);
    }

    [Fact]
    public async Task A_list_shows_what_its_filter_and_scope_allow_newest_first()
    {
        await using var office = await TestOffice.OpenAsync();
        var own = await office.ReceivedAsync(Some.Document(content: "%PDF 1"));
        office.Clock.Pass(TimeSpan.FromMinutes(1));
        var others = await office.ReceivedAsync(Some.Document(content: "%PDF 2"), Staff.OtherClerk);
        office.Clock.Pass(TimeSpan.FromMinutes(1));
        var folder = await office.ReceivedAsync(Some.Document(content: "%PDF 3", source: DocumentSource.Folder), Clona.Storage.Accounts.Actor.Folder);
        var scope = new DocumentScope(Staff.Clerk.Account, []);

        (await office.Documents.ListAsync(new DocumentFilter([]), None)).Rows.Select(row => row.Id).ShouldBe([folder, others, own]);
        (await office.Documents.ListAsync(new DocumentFilter([], Scope: scope), None)).Rows.Select(row => row.Id).ShouldBe([folder, own]);
        (await office.Documents.ListAsync(new DocumentFilter([], Take: 1), None)).Total.ShouldBe(3);
        (await office.Documents.ListAsync(new DocumentFilter([DocumentState.Released]), None)).Rows.ShouldBeEmpty();
        (await office.Documents.CountAsync(scope, None)).ShouldBe(new Dictionary<DocumentState, int> { [DocumentState.Received] = 2 });
        (await office.Documents.CountAsync(new DocumentScope(null, [DocumentState.Received]), None))[DocumentState.Received].ShouldBe(3);
    }

    [Fact]
    public async Task Refusals_are_counted_by_reason()
    {
        await using var office = await TestOffice.OpenAsync();
        foreach (var (content, reason) in new[] { ("1", RefusalReason.Damaged), ("2", RefusalReason.Damaged), ("3", RefusalReason.NoPages) })
        {
            await office.ReceivedAsync(Some.Document(content: content));
            await office.Ledger.RefuseAsync(await office.ClaimAsync(), reason, 0, None);
        }

        var counts = await office.Documents.CountRefusalsAsync(null, None);

        counts.ShouldBe(new Dictionary<RefusalReason, int> { [RefusalReason.Damaged] = 2, [RefusalReason.NoPages] = 1 }, ignoreOrder: true);
        (await office.Documents.ListAsync(new DocumentFilter([], Refusal: RefusalReason.NoPages), None)).Total.ShouldBe(1);
    }

    [Fact]
    public async Task A_download_leaves_an_event_and_looking_at_an_output_leaves_none()
    {
        await using var office = await TestOffice.OpenAsync();
        var id = await office.AwaitingApprovalAsync();

        await office.Documents.OutputAsync(id, OutputKind.Pdf, None);
        await office.Documents.DownloadAsync(id, OutputKind.Text, Staff.Approver, None);

        (await office.EventsAsync(AuditKinds.DocumentDownloaded)).Single().Event.Actor.ShouldBe(Staff.Approver.Pseudonym);
    }

    [Fact]
    public async Task Nothing_can_be_downloaded_when_the_document_is_not_verified_or_was_withdrawn()
    {
        await using var office = await TestOffice.OpenAsync();
        var id = await office.InReviewAsync();
        (await office.Documents.DownloadAsync(id, OutputKind.Pdf, Staff.Clerk, None)).ShouldBeNull();
        var released = await office.ReleasedAsync(Some.Document(content: "%PDF other"));
        await office.Approvals.WithdrawAsync(released, "omyl", Staff.Clerk, None);

        (await office.Documents.DownloadAsync(released, OutputKind.Pdf, Staff.Clerk, None)).ShouldBeNull();
        (await office.EventsAsync(AuditKinds.DocumentDownloaded)).ShouldBeEmpty();
    }
}

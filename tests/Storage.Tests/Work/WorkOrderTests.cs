using Clona.Pipeline.Texts;
using Clona.Pipeline.Workflow;
using Clona.Storage.Accounts;
using Clona.Storage.Documents;
using Clona.Storage.Tests.Office;
using Clona.Storage.Work;

namespace Clona.Storage.Tests.Work;

/// <summary>What is claimed first, what is left alone, and what ends the work.</summary>
public sealed class WorkOrderTests
{
    private static CancellationToken None => CancellationToken.None;

    [Fact]
    public async Task A_persons_upload_is_claimed_before_the_nights_batch_when_it_comes_later()
    {
        await using var office = await TestOffice.OpenAsync();
        var batch = await office.ReceivedAsync(Some.Document(content: "%PDF noc", source: DocumentSource.Folder), Actor.Folder);
        office.Clock.Pass(TimeSpan.FromMinutes(5));
        var upload = await office.ReceivedAsync(Some.Document(content: "%PDF den"));

        var first = await office.ClaimAsync();
        var second = await office.ClaimAsync();

        (first.Document, first.IsBatch).ShouldBe((upload, false));
        (second.Document, second.IsBatch).ShouldBe((batch, true));
    }

    [Fact]
    public async Task Only_the_chosen_kinds_of_work_are_claimed()
    {
        await using var office = await TestOffice.OpenAsync();
        var output = await office.InReviewAsync();
        await office.FinishReviewAsync(output);
        var batch = await office.ReceivedAsync(Some.Document(content: "%PDF noc", source: DocumentSource.Register), Actor.Source);

        (await office.Ledger.ClaimNextAsync(new WorkChoice(Reading: true, Output: false, Batch: false), None)).ShouldBeNull();
        (await office.Ledger.ClaimNextAsync(new WorkChoice(Reading: false, Output: false, Batch: true), None)).ShouldBeNull();
        (await office.Ledger.ClaimNextAsync(new WorkChoice(Reading: true, Output: false, Batch: true), None))!.Document.ShouldBe(batch);
        (await office.Ledger.ClaimNextAsync(new WorkChoice(Reading: false, Output: true, Batch: false), None))!.Document.ShouldBe(output);
    }

    [Fact]
    public async Task A_worker_loses_its_claim_when_a_person_cancels_and_a_person_can_begin_again()
    {
        await using var office = await TestOffice.OpenAsync();
        var id = await office.ReceivedAsync();
        var claim = await office.ClaimAsync();

        (await office.Documents.CancelAsync(id, Staff.Clerk, None)).Refusal.ShouldBeNull();

        (await office.Ledger.RenewAsync(claim, null, None)).ShouldBeFalse();
        (await office.Ledger.StartReadingAsync(claim, None)).ShouldBeFalse();
        (await office.Ledger.HasWorkAsync(None)).ShouldBeFalse();
        (await office.SeeAsync(id)).ShouldSatisfyAllConditions(
            document => document.State.ShouldBe(DocumentState.Failed),
            document => document.Refusal.ShouldBe(RefusalReason.Cancelled));
        (await office.Documents.RetryAsync(id, Staff.Clerk, None)).Refusal.ShouldBeNull();
        (await office.ClaimAsync()).Attempt.ShouldBe(1);
    }

    [Fact]
    public async Task A_document_that_nobody_works_on_cannot_be_cancelled()
    {
        await using var office = await TestOffice.OpenAsync();
        var id = await office.InReviewAsync();

        (await office.Documents.CancelAsync(id, Staff.Clerk, None)).Refusal.ShouldBe(ChangeRefusal.NotInThisState);
    }
}

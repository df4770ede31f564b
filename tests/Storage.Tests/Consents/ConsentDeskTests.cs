using Clona.Pipeline.Audit;
using Clona.Pipeline.Policy;
using Clona.Pipeline.Review;
using Clona.Pipeline.Workflow;
using Clona.Storage.Auditing;
using Clona.Storage.Consents;
using Clona.Storage.Documents;
using Clona.Storage.Review;
using Clona.Storage.Tests.Office;

namespace Clona.Storage.Tests.Consents;

/// <summary>Keeps by consent, their withdrawal, and objections.</summary>
[Trait("Category", ChosenDatabase.Alike)]
public sealed class ConsentDeskTests
{
    private static CancellationToken None => CancellationToken.None;

    [Fact]
    public async Task A_consent_is_recorded_with_a_number_and_the_file_where_it_lies()
    {
        await using var office = await TestOffice.OpenAsync();

        var made = (await office.Consents.RecordAsync(ConsentKind.Own, "HL-12/2026", Staff.Clerk, None)).ShouldNotBeNull();

        made.Number.ShouldStartWith("S-");
        (await office.Consents.ListAsync(None)).ShouldHaveSingleItem().ShouldBe(made with { RecordedAt = (await office.Consents.ListAsync(None))[0].RecordedAt });
    }

    [Theory]
    [InlineData(null)]
    [InlineData("S-2026-99")]
    public async Task A_keep_by_consent_needs_a_recorded_one(string? number)
    {
        await using var office = await TestOffice.OpenAsync();
        var id = await office.InReviewAsync();

        (await KeepAsync(office, id, number)).Refusal.ShouldBe(ChangeRefusal.ConsentMissing);
    }

    [Fact]
    public async Task A_withdrawal_opens_every_document_that_rests_on_the_consent()
    {
        await using var office = await TestOffice.OpenAsync();
        var consent = (await office.Consents.RecordAsync(ConsentKind.Own, "HL-12/2026", Staff.Clerk, None))!;
        var id = await office.InReviewAsync();
        (await KeepAsync(office, id, consent.Number)).Refusal.ShouldBeNull();
        await office.FinishReviewAsync(id);
        await office.MakeOutputAsync();

        (await office.Consents.WithdrawAsync(consent.Number, Staff.Clerk, None)).ShouldBe(1);

        var seen = await office.SeeAsync(id);
        (seen.State, seen.OutputSha256).ShouldBe((DocumentState.InReview, null));
        (await office.Reviews.FinishAsync(id, seen.Version, Staff.Clerk, None)).Refusal.ShouldBe(ChangeRefusal.ConsentMissing);
        (await office.Consents.ListAsync(None))[0].Holds.ShouldBeFalse();
    }

    [Fact]
    public async Task A_withdrawn_consent_serves_no_new_decision()
    {
        await using var office = await TestOffice.OpenAsync();
        var consent = (await office.Consents.RecordAsync(ConsentKind.Own, "HL-12/2026", Staff.Clerk, None))!;
        (await office.Consents.WithdrawAsync(consent.Number, Staff.Clerk, None)).ShouldBe(0);
        var id = await office.InReviewAsync();

        (await KeepAsync(office, id, consent.Number)).Refusal.ShouldBe(ChangeRefusal.ConsentMissing);
    }

    [Fact]
    public async Task An_objection_opens_a_released_document_and_leaves_an_event_without_its_words()
    {
        await using var office = await TestOffice.OpenAsync();
        var id = await office.ReleasedAsync();

        (await office.Approvals.ObjectAsync(id, "Paní Vymyšlená namítá.", Staff.Dpo, None)).Refusal.ShouldBeNull();

        (await office.SeeAsync(id)).State.ShouldBe(DocumentState.InReview);
        (await office.Approvals.LastReasonAsync(id, None)).ShouldBe("Paní Vymyšlená namítá.");
        var events = await office.Audit.ReadAsync(new AuditQuery(Kind: AuditKinds.ObjectionRaised), None);
        events.ShouldHaveSingleItem().Event.Attributes.Select(attribute => attribute.Name).ShouldBe(["document", "from", "to"]);
    }

    [Theory]
    [InlineData("HL-12/2026", true)]
    [InlineData("Jan Novák", false)]
    [InlineData("spis", false)]
    [InlineData("", false)]
    public void A_reference_is_no_name(string file, bool isFile) => ConsentDesk.IsFile(file).ShouldBe(isFile);

    private static async Task<ChangeOutcome> KeepAsync(TestOffice office, DocumentId id, string? consent) =>
        await office.Reviews.ChangeAsync(
            id, (await office.SeeAsync(id)).Version, [Some.Keep("d1", EditReason.Consent) with { Consent = consent }], Staff.Clerk, None);
}

using System.Data.Common;
using Clona.Pipeline.Reporting;
using Clona.Pipeline.Texts;
using Clona.Pipeline.Workflow;
using Clona.Storage.Approval;
using Clona.Storage.Documents;
using Clona.Storage.Tests.Office;

namespace Clona.Storage.Tests.Approval;

public sealed class ApprovalDeskTests
{
    private static CancellationToken None => CancellationToken.None;

    [Fact]
    public async Task The_own_work_cannot_be_approved()
    {
        await using var office = await TestOffice.OpenAsync();
        var id = await office.AwaitingApprovalAsync(editor: Staff.ClerkAndApprover);

        var outcome = await office.Approvals.ApproveAsync(id, await OutputAsync(office, id), Staff.ClerkAndApprover, None);

        outcome.Refusal.ShouldBe(ChangeRefusal.OwnWork);
        (await office.StateAsync(id)).ShouldBe(DocumentState.AwaitingApproval);
    }

    [Fact]
    public async Task The_own_work_can_be_approved_when_four_eyes_is_off_by_name_and_the_report_says_so()
    {
        await using var office = await TestOffice.OpenAsync(isFourEyesOff: true);
        var id = await office.AwaitingApprovalAsync(editor: Staff.ClerkAndApprover);
        var output = await OutputAsync(office, id);

        (await office.Approvals.ApproveAsync(id, output, Staff.ClerkAndApprover, None)).Refusal.ShouldBeNull();
        (await office.Approvals.ReleaseAsync(id, output, Staff.ClerkAndApprover, None)).State.ShouldBe(DocumentState.Released);

        var file = (await office.Documents.OutputAsync(id, OutputKind.Report, None)).ShouldNotBeNull();
        ReportReader.Read(file.Content.Span).Report.ShouldNotBeNull().Warnings.Select(warning => warning.Code).ShouldContain(WarningCode.FourEyesOff);
    }

    [Fact]
    public async Task An_own_approval_does_not_hold_when_four_eyes_is_on_again()
    {
        await using var office = await TestOffice.OpenAsync(isFourEyesOff: true);
        var id = await office.AwaitingApprovalAsync(editor: Staff.ClerkAndApprover);
        var output = await OutputAsync(office, id);
        await office.Approvals.ApproveAsync(id, output, Staff.ClerkAndApprover, None);

        await using var strict = await office.ReopenAsync(isFourEyesOff: false);
        var outcome = await strict.Approvals.ReleaseAsync(id, output, Staff.Clerk, None);

        outcome.Refusal.ShouldBe(ChangeRefusal.OwnWork);
        (await strict.StateAsync(id)).ShouldBe(DocumentState.AwaitingRelease);
    }

    [Fact]
    public async Task An_output_that_is_not_the_current_one_can_be_neither_approved_nor_released()
    {
        await using var office = await TestOffice.OpenAsync();
        var id = await office.AwaitingApprovalAsync();
        (await office.Approvals.ApproveAsync(id, Some.Digest("another"), Staff.Approver, None)).Refusal.ShouldBe(ChangeRefusal.OtherOutput);
        await office.Approvals.ApproveAsync(id, await OutputAsync(office, id), Staff.Approver, None);

        (await office.Approvals.ReleaseAsync(id, Some.Digest("another"), Staff.Clerk, None)).Refusal.ShouldBe(ChangeRefusal.OtherOutput);
        (await office.StateAsync(id)).ShouldBe(DocumentState.AwaitingRelease);
    }

    [Fact]
    public async Task One_approval_is_made_when_two_approve_at_once()
    {
        await using var office = await TestOffice.OpenAsync();
        var id = await office.AwaitingApprovalAsync();
        var output = await OutputAsync(office, id);

        var outcomes = await Task.WhenAll(
            new[] { Staff.Approver, Staff.ClerkAndApprover, Staff.Approver, Staff.ClerkAndApprover }
                .Select(actor => Task.Run(() => office.Approvals.ApproveAsync(id, output, actor, None))));

        outcomes.Count(outcome => outcome.IsMade).ShouldBe(1);
    }

    [Fact]
    public async Task A_returned_document_goes_back_to_review_with_its_reason()
    {
        await using var office = await TestOffice.OpenAsync();
        var id = await office.AwaitingApprovalAsync();

        (await office.Approvals.ReturnAsync(id, "Chybí jméno na straně 2.", Staff.Approver, None)).State.ShouldBe(DocumentState.InReview);

        (await office.Approvals.LastReasonAsync(id, None)).ShouldBe("Chybí jméno na straně 2.");
        (await office.SeeAsync(id)).OutputSha256.ShouldBeNull();
    }

    [Fact]
    public async Task A_return_or_withdrawal_needs_a_reason()
    {
        await using var office = await TestOffice.OpenAsync();
        var waits = await office.AwaitingApprovalAsync();
        var released = await office.ReleasedAsync(Some.Document(content: "%PDF 2"));

        (await office.Approvals.ReturnAsync(waits, " ", Staff.Approver, None)).Refusal.ShouldBe(ChangeRefusal.ReasonMissing);
        (await office.Approvals.WithdrawAsync(released, string.Empty, Staff.Dpo, None)).Refusal.ShouldBe(ChangeRefusal.ReasonMissing);
    }

    [Fact]
    public async Task Roles_that_may_not_approve_are_refused()
    {
        await using var office = await TestOffice.OpenAsync();
        var id = await office.AwaitingApprovalAsync();
        var output = await OutputAsync(office, id);
        foreach (var actor in new[] { Staff.Clerk, Staff.Dpo, Staff.Administrator, Staff.Auditor })
        {
            (await office.Approvals.ApproveAsync(id, output, actor, None)).Refusal.ShouldBe(ChangeRefusal.NotAllowed, actor.Pseudonym);
        }
    }

    [Fact]
    public async Task A_withdrawn_document_can_be_opened_again_and_released_as_a_new_output()
    {
        await using var office = await TestOffice.OpenAsync();
        var id = await office.ReleasedAsync();
        (await office.Approvals.WithdrawAsync(id, "omyl", Staff.Dpo, None)).State.ShouldBe(DocumentState.Withdrawn);

        await office.Reviews.ReopenAsync(id, (await office.SeeAsync(id)).Version, Staff.Clerk, None);
        await office.FinishReviewAsync(id);
        await office.MakeOutputAsync("%PDF-1.7 podruhé");
        var output = await OutputAsync(office, id);
        await office.Approvals.ApproveAsync(id, output, Staff.Approver, None);

        (await office.Approvals.ReleaseAsync(id, output, Staff.Clerk, None)).State.ShouldBe(DocumentState.Released);
    }

    public static TheoryData<string, string> Bypasses => new()
    {
        { "in-review", "UPDATE \"Documents\" SET \"State\" = 'released'" },
        { "awaiting-approval", "UPDATE \"Documents\" SET \"State\" = 'released'" },
        { "awaiting-release", $"UPDATE \"Documents\" SET \"State\" = 'released', \"OutputSha256\" = '{Some.Digest("x")}'" },
        { "awaiting-release", "UPDATE \"Documents\" SET \"State\" = 'released', \"OutputRound\" = 7" },
        { "awaiting-release", "UPDATE \"Documents\" SET \"State\" = 'released', \"OutputSha256\" = NULL" },
        { "awaiting-release", "UPDATE \"Documents\" SET \"State\" = 'released', \"LastEditorId\" = \"ApproverId\"" },
        { "awaiting-release", "UPDATE \"Documents\" SET \"State\" = 'released', \"LastEditorId\" = NULL" },
        { "released", $"UPDATE \"Documents\" SET \"OutputSha256\" = '{Some.Digest("x")}'" },
        { "awaiting-approval", "UPDATE \"CheckedOutputs\" SET \"FailedChecks\" = 0" },
        { "awaiting-release", $"UPDATE \"Approvals\" SET \"OutputSha256\" = '{Some.Digest("x")}'" },
        { "awaiting-release", "DELETE FROM \"Approvals\"" },
        { "released", ReplaceOutput },
    };

    private const string ReplaceOutput = "replace a checked output";

    [Theory]
    [MemberData(nameof(Bypasses))]
    public async Task The_database_itself_refuses_a_way_round_the_gate(string state, string sql)
    {
        await using var office = await TestOffice.OpenAsync();
        var id = state switch
        {
            "in-review" => await office.InReviewAsync(),
            "awaiting-approval" => await office.AwaitingApprovalAsync(),
            "awaiting-release" => await office.AwaitingReleaseAsync(),
            _ => await office.ReleasedAsync(),
        };
        var before = await office.SeeAsync(id);

        await Should.ThrowAsync<DbException>(() => office.ExecuteAsync(sql == ReplaceOutput ? Replace(office) : sql));

        (await office.SeeAsync(id)).ShouldBe(before);
    }

    [Fact]
    public async Task The_gate_names_itself_when_it_refuses()
    {
        await using var office = await TestOffice.OpenAsync();
        await office.AwaitingApprovalAsync();

        var fault = await Should.ThrowAsync<DbException>(() => office.ExecuteAsync("UPDATE \"Documents\" SET \"State\" = 'released'"));

        fault.Message.ShouldContain(ReleaseGate.Message);
    }

    private static string Replace(TestOffice office) => office.Database.Replace(
        "CheckedOutputs",
        "\"DocumentId\", \"Round\", \"At\", \"Checks\", \"FailedChecks\", \"OutputSha256\", \"Program\"",
        "SELECT \"DocumentId\", \"Round\", \"At\", 99, 0, \"OutputSha256\", \"Program\" FROM \"CheckedOutputs\"",
        "\"DocumentId\", \"Round\"");

    private static async Task<string> OutputAsync(TestOffice office, DocumentId id) => (await office.SeeAsync(id)).OutputSha256!;
}

using Clona.Pipeline.Workflow;
using Clona.Storage.Accounts;
using Clona.Storage.Documents;
using Clona.Storage.Work;

namespace Clona.Storage.Tests.Office;

/// <summary>Takes documents to where a test begins.</summary>
internal static class Journeys
{
    private static CancellationToken None => CancellationToken.None;

    public static async Task<DocumentId> ReceivedAsync(this TestOffice office, IncomingDocument? incoming = null, Actor? by = null) =>
        (await office.Documents.ReceiveAsync(incoming ?? Some.Document(), by ?? Staff.Clerk, None)).Id;

    public static async Task<WorkClaim> ClaimAsync(this TestOffice office) =>
        (await office.Ledger.ClaimNextAsync(None)).ShouldNotBeNull();

    public static async Task<DocumentId> InReviewAsync(
        this TestOffice office, IncomingDocument? incoming = null, int findings = 3, bool isNamePersonal = false, string digest = "f1")
    {
        var id = await office.ReceivedAsync(incoming);
        await office.AnalyseAsync(findings, isNamePersonal, digest);
        return id;
    }

    public static async Task AnalyseAsync(this TestOffice office, int findings = 3, bool isNamePersonal = false, string digest = "f1")
    {
        var claim = await office.ClaimAsync();
        (await office.Ledger.StartReadingAsync(claim, None)).ShouldBeTrue();
        (await office.Ledger.StartDetectionAsync(claim, None)).ShouldBeTrue();
        (await office.Ledger.FinishDetectionAsync(
            claim, Some.Analysis(findings, isNamePersonal, digest), Some.Bytes(Some.Text), None)).ShouldBeTrue();
    }

    public static async Task FinishReviewAsync(this TestOffice office, DocumentId id, Actor? by = null)
    {
        var version = (await office.SeeAsync(id)).Version;
        (await office.Reviews.FinishAsync(id, version, by ?? Staff.Clerk, None)).Refusal.ShouldBeNull();
    }

    public static async Task MakeOutputAsync(this TestOffice office, string output = "%PDF-1.7 začerněno")
    {
        var claim = await office.ClaimAsync();
        (await office.Ledger.FinishRemovalAsync(claim, Some.Bytes(output), Some.Bytes("text " + output), Some.Draft(), None)).ShouldBeTrue();
        (await office.Ledger.FinishVerificationAsync(claim, Some.PassedChecks, None)).ShouldBeTrue();
    }

    public static async Task<DocumentId> AwaitingApprovalAsync(this TestOffice office, IncomingDocument? incoming = null, Actor? editor = null)
    {
        var id = await office.InReviewAsync(incoming);
        await office.FinishReviewAsync(id, editor);
        await office.MakeOutputAsync();
        return id;
    }

    public static async Task<DocumentId> AwaitingReleaseAsync(this TestOffice office, IncomingDocument? incoming = null)
    {
        var id = await office.AwaitingApprovalAsync(incoming);
        var output = (await office.SeeAsync(id)).OutputSha256!;
        (await office.Approvals.ApproveAsync(id, output, Staff.Approver, None)).Refusal.ShouldBeNull();
        return id;
    }

    public static async Task<DocumentId> ReleasedAsync(this TestOffice office, IncomingDocument? incoming = null)
    {
        var id = await office.AwaitingReleaseAsync(incoming);
        var output = (await office.SeeAsync(id)).OutputSha256!;
        (await office.Approvals.ReleaseAsync(id, output, Staff.Clerk, None)).Refusal.ShouldBeNull();
        return id;
    }
}

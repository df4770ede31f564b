using Clona.Pipeline.Intake;
using Clona.Pipeline.Reporting;
using Clona.Pipeline.Workflow;
using Clona.Storage.Accounts;
using Clona.Storage.Approval;
using Clona.Storage.Auditing;
using Clona.Storage.Documents;
using Clona.Storage.Review;
using Clona.Web.Access;
using Clona.Web.Accounts;
using Clona.Web.Auditing;
using Clona.Web.Documents;
using Clona.Web.Texts;
using Clona.Worker.Queue;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;

namespace Clona.Web.Pages.Documents;

/// <summary>One document: progress, result, what may be done next, history.</summary>
[Authorize(Policy = Policies.Documents)]
public sealed class DetailsModel(
    VisibleDocuments documents,
    DocumentDesk desk,
    ReviewDesk reviews,
    ApprovalDesk approvals,
    DocumentResults results,
    AuditArchive audit,
    AccountDesk accounts,
    CurrentActor current,
    IJobQueue queue,
    WebTexts texts) : FormPage(texts)
{
    private const int MostEvents = 200;
    private IReadOnlyDictionary<AccountId, string> names = new Dictionary<AccountId, string>();

    /// <summary>The document.</summary>
    public DocumentSummary Document { get; private set; } = null!;

    /// <summary>The report of its output; null where there is none.</summary>
    public ReportDocument? Report { get; private set; }

    /// <summary>Whether one of its outputs is a PDF; a workbook can leave without one.</summary>
    public bool HasPdf => Report?.Outputs.Any(output => output.MediaType == MediaTypeNames.Of(MediaType.Pdf)) == true;

    /// <summary>Why it was sent back or taken back; null where it was not.</summary>
    public string? Reason { get; private set; }

    /// <summary>What happened to it, newest first.</summary>
    public IReadOnlyList<HistoryRow> History { get; private set; } = [];

    /// <summary>Key of the text about what was just done.</summary>
    [TempData]
    public string? Done { get; set; }

    /// <summary>Whether the workflow lets the account do <paramref name="step"/> now.</summary>
    public bool May(WorkflowEvent step) =>
        DocumentWorkflow.Next(Document.State, step, new WorkflowFacts(current.Actor.Roles, HasAnalysis: Document.Findings > 0)).Next is not null;

    /// <summary>Name of an account as colleagues see it.</summary>
    public string NameOf(AccountId? account) =>
        account is { } id && names.TryGetValue(id, out var name) ? name : Texts["who.anybody"];

    /// <summary>Shows the document.</summary>
    public Task<IActionResult> OnGetAsync(string id, CancellationToken cancellationToken) =>
        WithDocumentAsync(id, () => Task.FromResult<IActionResult>(Page()), cancellationToken);

    /// <summary>Tries a failed document again.</summary>
    public Task<IActionResult> OnPostRetryAsync(string id, CancellationToken cancellationToken) =>
        ChangeAsync(id, "document.done.retry", () => desk.RetryAsync(Document.Id, current.Actor, cancellationToken), cancellationToken);

    /// <summary>Ends the work on the document.</summary>
    public Task<IActionResult> OnPostCancelAsync(string id, CancellationToken cancellationToken) =>
        ChangeAsync(id, "document.done.cancel", () => desk.CancelAsync(Document.Id, current.Actor, cancellationToken), cancellationToken);

    /// <summary>Lets the approved output out.</summary>
    public Task<IActionResult> OnPostReleaseAsync(string id, string? output, CancellationToken cancellationToken) =>
        ChangeAsync(
            id,
            "document.done.release",
            () => approvals.ReleaseAsync(Document.Id, output ?? string.Empty, current.Actor, cancellationToken),
            cancellationToken);

    /// <summary>Opens the document again for changes.</summary>
    public Task<IActionResult> OnPostReopenAsync(string id, long version, CancellationToken cancellationToken) =>
        ChangeAsync(
            id,
            "document.done.reopen",
            () => reviews.ReopenAsync(Document.Id, version, current.Actor, cancellationToken),
            cancellationToken);

    /// <summary>Takes a released document back.</summary>
    public Task<IActionResult> OnPostWithdrawAsync(string id, string? reason, CancellationToken cancellationToken)
    {
        if (string.IsNullOrWhiteSpace(reason) || reason.Length > ApprovalDesk.MaxReason)
        {
            Fail("Reason", Texts["document.withdraw-missing"]);
            return WithDocumentAsync(id, () => Task.FromResult(Again()), cancellationToken);
        }

        return ChangeAsync(
            id,
            "document.done.withdraw",
            () => approvals.WithdrawAsync(Document.Id, reason.Trim(), current.Actor, cancellationToken),
            cancellationToken);
    }

    /// <summary>Somebody objects: opens the document again.</summary>
    public Task<IActionResult> OnPostObjectAsync(string id, string? reason, CancellationToken cancellationToken)
    {
        if (string.IsNullOrWhiteSpace(reason) || reason.Length > ApprovalDesk.MaxReason)
        {
            Fail("Objection", Texts["document.withdraw-missing"]);
            return WithDocumentAsync(id, () => Task.FromResult(Again()), cancellationToken);
        }

        return ChangeAsync(
            id,
            "document.done.object",
            () => approvals.ObjectAsync(Document.Id, reason.Trim(), current.Actor, cancellationToken),
            cancellationToken);
    }

    private Task<IActionResult> ChangeAsync(
        string id, string done, Func<Task<ChangeOutcome>> change, CancellationToken cancellationToken) =>
        WithDocumentAsync(
            id,
            async () =>
            {
                var outcome = await change();
                if (outcome.Refusal is { } refusal)
                {
                    Fail("obsah", Texts.Of("change-refusal", refusal));
                    return Again();
                }

                await queue.WakeAsync(Document.Id, cancellationToken);
                Done = done;
                return RedirectToPage();
            },
            cancellationToken);

    private async Task<IActionResult> WithDocumentAsync(
        string id, Func<Task<IActionResult>> answer, CancellationToken cancellationToken)
    {
        if (await documents.FindAsync(id, cancellationToken) is not { } document)
        {
            return NotFound();
        }

        Document = document;
        names = await accounts.NamesAsync(cancellationToken);
        Report = await results.ReportAsync(document.Id, cancellationToken);
        Reason = document.State is DocumentState.InReview or DocumentState.Withdrawn
            ? await approvals.LastReasonAsync(document.Id, cancellationToken)
            : null;
        var people = await accounts.PseudonymsAsync(cancellationToken);
        var events = await audit.ReadAsync(new AuditQuery(Sha256: document.Sha256, Take: MostEvents), cancellationToken);
        History = [.. events.Select(item => new HistoryRow(item.At, AuditWords.What(item, Texts), AuditWords.Who(item, people, Texts)))];
        return await answer();
    }
}

using Clona.Pipeline.Review;
using Clona.Pipeline.Workflow;
using Clona.Storage.Approval;
using Clona.Storage.Documents;
using Clona.Storage.Persons;
using Clona.Storage.Review;
using Clona.Web.Access;
using Clona.Web.Hosting;
using Clona.Web.Review;
using Clona.Web.Texts;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Clona.Web.Pages.Approval;

/// <summary>The second person: sees the verified output itself, approves its hash, sends it back, lets it out.</summary>
[Authorize(Policy = Policies.Review)]
public sealed class IndexModel(
    DocumentGate gate, ApprovalDesk approvals, ApprovalView view, ReviewDesk desk, PersonDesk persons, CurrentActor current, OfficeSettings office, WebTexts texts)
    : PageModel
{
    private const int LongestReason = 1000;

    /// <summary>The document.</summary>
    public DocumentSummary Document { get; private set; } = null!;

    /// <summary>The verified output; null where there is none.</summary>
    public VerifiedOutput? Output { get; private set; }

    /// <summary>Pages with their sizes; empty for texts without pages.</summary>
    public IReadOnlyList<AnalysedPage> Pages { get; private set; } = [];

    /// <summary>What people changed against the machine's proposal.</summary>
    public IReadOnlyList<ShownChange> Changes { get; private set; } = [];

    /// <summary>How many proposals people confirmed.</summary>
    public int Confirmed { get; private set; }

    /// <summary>How many answers about who is who the output rests on.</summary>
    public int Answers { get; private set; }

    /// <summary>Name of the person who last changed it.</summary>
    public string Editor { get; private set; } = string.Empty;

    /// <summary>Name of the approver; empty where nobody has approved.</summary>
    public string ApprovedBy { get; private set; } = string.Empty;

    /// <summary>Whether the reader made the last changes and so has to leave the approval to somebody else.</summary>
    public bool IsOwnWork => !office.IsFourEyesOff && Document.LastEditor == current.Actor.Account;

    /// <summary>Whether the reader may send it back.</summary>
    public bool MayReturn => current.Actor.Roles.Contains(StaffRole.Approver);

    /// <summary>Why the last step was refused.</summary>
    public string? Error { get; private set; }

    /// <summary>Whether the reason of a return is missing.</summary>
    public bool IsReasonMissing { get; private set; }

    /// <summary>Shows the page.</summary>
    public async Task<IActionResult> OnGetAsync(Guid id, CancellationToken cancellationToken) =>
        await LoadAsync(id, cancellationToken) ? Page() : NotFound();

    /// <summary>Approves the output with this hash.</summary>
    public Task<IActionResult> OnPostApproveAsync(Guid id, [FromForm] string? sha256, CancellationToken cancellationToken) =>
        StepAsync(id, (document, ct) => approvals.ApproveAsync(document, sha256 ?? string.Empty, current.Actor, ct), cancellationToken);

    /// <summary>Lets the output with this hash out.</summary>
    public Task<IActionResult> OnPostReleaseAsync(Guid id, [FromForm] string? sha256, CancellationToken cancellationToken) =>
        StepAsync(id, (document, ct) => approvals.ReleaseAsync(document, sha256 ?? string.Empty, current.Actor, ct), cancellationToken);

    /// <summary>Sends the document back to review.</summary>
    public async Task<IActionResult> OnPostReturnAsync(Guid id, [FromForm] string? reason, CancellationToken cancellationToken)
    {
        if (reason?.Trim() is { Length: > 0 and <= LongestReason } words)
        {
            return await StepAsync(id, (document, ct) => approvals.ReturnAsync(document, words, current.Actor, ct), cancellationToken);
        }

        IsReasonMissing = true;
        Error = texts.Of("review.refused", ChangeRefusal.ReasonMissing);
        return await OnGetAsync(id, cancellationToken);
    }

    private async Task<IActionResult> StepAsync(
        Guid id, Func<DocumentId, CancellationToken, Task<ChangeOutcome>> step, CancellationToken cancellationToken)
    {
        if (await gate.FindAsync(id, cancellationToken) is not { } document)
        {
            return NotFound();
        }

        var outcome = await step(document.Id, cancellationToken);
        if (outcome.Refusal is { } refusal)
        {
            Error = texts.Of("review.refused", refusal);
            return await OnGetAsync(id, cancellationToken);
        }

        return outcome.State == DocumentState.AwaitingRelease
            ? Redirect($"/dokumenty/{document.Id}/schvaleni")
            : Redirect($"/dokumenty/{document.Id}");
    }

    private async Task<bool> LoadAsync(Guid id, CancellationToken cancellationToken)
    {
        if (await gate.FindAsync(id, cancellationToken) is not { } document)
        {
            return false;
        }

        Document = document;
        if (await desk.OpenAsync(document.Id, cancellationToken) is { } review
            && await view.OutputAsync(document, cancellationToken) is { } output)
        {
            Output = output;
            Pages = ReviewAnswers.HasPages(review.Analysis) ? review.Analysis.Pages : [];
            Answers = (await persons.OpenAsync(document.Id, cancellationToken))?.Answers.Count ?? 0;
            (Changes, Confirmed) = await view.ChangesAsync(review);
            Editor = await view.NameOfAsync(document.LastEditor);
            ApprovedBy = await view.NameOfAsync(document.Approver);
        }

        return true;
    }
}

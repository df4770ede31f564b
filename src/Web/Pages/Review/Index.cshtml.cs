using Clona.Pipeline.Release;
using Clona.Pipeline.Reporting;
using Clona.Pipeline.Workflow;
using Clona.Storage.Accounts;
using Clona.Storage.Approval;
using Clona.Storage.Documents;
using Clona.Storage.Review;
using Clona.Web.Access;
using Clona.Web.Review;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Clona.Web.Pages.Review;

/// <summary>The review of one document; what it shows, <c>clona-review</c> reads from <see cref="ReviewRoutes"/>.</summary>
[Authorize(Policy = Policies.Documents)]
public sealed class IndexModel(DocumentGate gate, ReviewDesk desk, ApprovalDesk approvals, CurrentActor current) : PageModel
{
    /// <summary>The document.</summary>
    public DocumentSummary Document { get; private set; } = null!;

    /// <summary>What an earlier editor had hidden in the document without removing it.</summary>
    public IReadOnlyList<WarningRow> Told { get; private set; } = [];

    /// <summary>The name that the outputs will have, without extension; another one than the file's where a finding stands in that.</summary>
    public string ProposedName { get; private set; } = string.Empty;

    /// <summary>Why the approver sent it back; null where they did not.</summary>
    public string? Returned { get; private set; }

    /// <summary>Whether the reader may change decisions now.</summary>
    public bool MayEdit { get; private set; }

    /// <summary>Whether the reader may open it for changes.</summary>
    public bool MayReopen { get; private set; }

    /// <summary>Shows the page; a document without findings goes back to its status page.</summary>
    public async Task<IActionResult> OnGetAsync(Guid id, CancellationToken cancellationToken)
    {
        if (await gate.FindAsync(id, cancellationToken) is not { } document)
        {
            return NotFound();
        }

        if (await desk.OpenAsync(document.Id, cancellationToken) is not { } review)
        {
            return Redirect($"/dokumenty/{document.Id}");
        }

        Actor actor = current.Actor;
        Document = document;
        ProposedName = PublicName.Of(Path.GetFileNameWithoutExtension(document.Name), review.Analysis.IsNamePersonal, document.Id.ToString()[^8..]);
        Told = [.. review.Analysis.Warnings.Where(warning => warning.Pages is not null)];
        MayEdit = ReviewAnswers.MayEdit(document, actor);
        MayReopen = DocumentWorkflow.Next(document.State, WorkflowEvent.Reopened, new WorkflowFacts(actor.Roles)).Next is not null;
        Returned = document.State == DocumentState.InReview ? await approvals.LastReasonAsync(document.Id, cancellationToken) : null;
        await desk.NoteOpenedAsync(document.Id, actor, cancellationToken);
        return Page();
    }

    /// <summary>Opens the document for changes; its output and approval are void.</summary>
    public async Task<IActionResult> OnPostAsync(Guid id, [FromForm] long version, CancellationToken cancellationToken)
    {
        if (await gate.FindAsync(id, cancellationToken) is not { } document)
        {
            return NotFound();
        }

        await desk.ReopenAsync(document.Id, version, current.Actor, cancellationToken);
        return Redirect($"/dokumenty/{document.Id}/kontrola");
    }
}

using Clona.Pipeline.Workflow;
using Clona.Storage.Documents;
using Clona.Web.Access;
using Clona.Web.Health;
using Clona.Worker.Queue;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Clona.Web.Pages.Administration;

/// <summary>The machine at a glance: counts, stuck documents by number. No name and no content is shown here.</summary>
[Authorize(Policy = Policies.Administration)]
public sealed class ProcessingModel(DocumentDesk desk, Readiness readiness, IJobQueue queue, CurrentActor current) : PageModel
{
    private static readonly DocumentState[] StuckStates = [DocumentState.Failed, DocumentState.Quarantined];

    /// <summary>How many documents are in each state.</summary>
    public IReadOnlyDictionary<DocumentState, int> Counts { get; private set; } = new Dictionary<DocumentState, int>();

    /// <summary>Checks of the machine.</summary>
    public IReadOnlyDictionary<string, bool> Checks { get; private set; } = new Dictionary<string, bool>();

    /// <summary>Documents that wait for somebody to try again.</summary>
    public IReadOnlyList<DocumentSummary> Stuck { get; private set; } = [];

    /// <summary>Shows the machine.</summary>
    public async Task OnGetAsync(CancellationToken cancellationToken)
    {
        Counts = await desk.CountAsync(null, cancellationToken);
        Checks = await readiness.CheckAsync(cancellationToken);
        Stuck = (await desk.ListAsync(new DocumentFilter(StuckStates, Take: 100), cancellationToken)).Rows;
    }

    /// <summary>Tries a document again.</summary>
    public async Task<IActionResult> OnPostRetryAsync(string? id, CancellationToken cancellationToken)
    {
        if (!Guid.TryParseExact(id, "N", out var guid))
        {
            return BadRequest();
        }

        await desk.RetryAsync(new DocumentId(guid), current.Actor, cancellationToken);
        await queue.WakeAsync(new DocumentId(guid), cancellationToken);
        return RedirectToPage();
    }
}

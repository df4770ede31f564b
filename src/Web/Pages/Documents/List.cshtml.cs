using System.Globalization;
using Clona.Pipeline.Policy;
using Clona.Pipeline.Texts;
using Clona.Pipeline.Workflow;
using Clona.Storage.Accounts;
using Clona.Storage.Documents;
using Clona.Web.Access;
using Clona.Web.Accounts;
using Clona.Web.Documents;
using Clona.Web.Texts;
using Clona.Worker.Queue;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Clona.Web.Pages.Documents;

/// <summary>The documents that an account works on; filters stand in the address, the database does the paging.</summary>
[Authorize(Policy = Policies.Review)]
public sealed class ListModel(
    DocumentDesk desk, AccountDesk accounts, CurrentActor current, IJobQueue queue, TimeProvider time, WebTexts texts) : PageModel
{
    /// <summary>Rows of a page.</summary>
    public const int Rows = 50;

    // More at once would hold the request for long; the button can be pressed again.
    private const int MostRetried = 200;

    private IReadOnlyDictionary<AccountId, string> names = new Dictionary<AccountId, string>();

    /// <summary>States to choose from.</summary>
    public static IReadOnlyList<DocumentState> StateChoices { get; } =
        [.. Enum.GetValues<DocumentState>().Where(state => state != DocumentState.Erased)];

    /// <summary>The chosen state; null for all.</summary>
    public DocumentState? State { get; private set; }

    /// <summary>The chosen kind; null for all.</summary>
    public string? ProfileId { get; private set; }

    /// <summary>The chosen reason of a failure; null for all.</summary>
    public RefusalReason? Refusal { get; private set; }

    /// <summary>Number of the page, from 1.</summary>
    public int Number { get; private set; } = 1;

    /// <summary>Number of the last page.</summary>
    public int LastNumber => Math.Max(1, (Shown.Total + Rows - 1) / Rows);

    /// <summary>Whether a filter is set.</summary>
    public bool IsFiltered => State is not null || ProfileId is not null || Refusal is not null;

    /// <summary>Whether trying again may help, for somebody who may ask for it.</summary>
    public bool MayRetry => Refusal is { } reason && RefusalTexts.Of(reason).RetryHelps && current.Actor.Roles.Contains(StaffRole.Clerk);

    /// <summary>The rows.</summary>
    public DocumentPage Shown { get; private set; } = new([], 0);

    /// <summary>How many documents are in each state.</summary>
    public IReadOnlyDictionary<DocumentState, int> Counts { get; private set; } = new Dictionary<DocumentState, int>();

    /// <summary>Failures by reason.</summary>
    public IReadOnlyDictionary<RefusalReason, int> Refusals { get; private set; } = new Dictionary<RefusalReason, int>();

    /// <summary>Shows the list.</summary>
    public async Task OnGetAsync(string? stav, string? druh, string? duvod, int strana, CancellationToken cancellationToken)
    {
        State = WireName.TryParse<DocumentState>(stav, out var state) ? state : null;
        ProfileId = Reception.IsProfile(druh) ? druh : null;
        Refusal = WireName.TryParse<RefusalReason>(duvod, out var reason) ? reason : null;
        Number = Math.Clamp(strana, 1, 1_000_000);
        var scope = VisibleDocuments.ScopeOf(current.Actor);
        Shown = await desk.ListAsync(Filter(scope, (Number - 1) * Rows, Rows), cancellationToken);
        Counts = await desk.CountAsync(scope, cancellationToken);
        Refusals = await desk.CountRefusalsAsync(scope, cancellationToken);
        names = await accounts.NamesAsync(cancellationToken);
    }

    /// <summary>Tries all failed documents of one reason again.</summary>
    public async Task<IActionResult> OnPostRetryAsync(string? duvod, CancellationToken cancellationToken)
    {
        Refusal = WireName.TryParse<RefusalReason>(duvod, out var reason) ? reason : null;
        if (!MayRetry)
        {
            return BadRequest();
        }

        State = DocumentState.Failed;
        var failed = await desk.ListAsync(Filter(VisibleDocuments.ScopeOf(current.Actor), 0, MostRetried), cancellationToken);
        foreach (var document in failed.Rows)
        {
            await desk.RetryAsync(document.Id, current.Actor, cancellationToken);
        }

        await queue.WakeAsync(null, cancellationToken);
        return RedirectToPage("/Documents/List");
    }

    /// <summary>Who has to do something.</summary>
    public string WhoHas(DocumentSummary document)
    {
        ArgumentNullException.ThrowIfNull(document);
        return document.State switch
        {
            DocumentState.AwaitingApproval => texts["who.approver"],
            DocumentState.Quarantined => texts["who.administrator"],
            _ when DocumentWorkflow.IsWork(document.State) => texts["who.program"],
            _ => document.Owner is { } owner && names.TryGetValue(owner, out var name) ? name : texts["who.anybody"],
        };
    }

    /// <summary>How long ago it came.</summary>
    public string AgeOf(DocumentSummary document)
    {
        ArgumentNullException.ThrowIfNull(document);
        var age = time.GetUtcNow() - document.ReceivedAt;
        return age.TotalDays >= 1 ? texts.Count("age.days", (long)age.TotalDays)
            : age.TotalHours >= 1 ? texts.Count("age.hours", (long)age.TotalHours)
            : texts.Count("age.minutes", (long)Math.Max(0, age.TotalMinutes));
    }

    /// <summary>The address of another page of the same list.</summary>
    public string Address(int number) => Url.Page("/Documents/List", new
    {
        stav = State is { } state ? WireName.Of(state) : null,
        druh = ProfileId,
        duvod = Refusal is { } reason ? WireName.Of(reason) : null,
        strana = number.ToString(CultureInfo.InvariantCulture),
    })!;

    private DocumentFilter Filter(DocumentScope scope, int skip, int take) =>
        new(State is { } state ? [state] : [], null, ProfileId, skip, take, scope, Refusal);
}

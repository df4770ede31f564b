using Clona.Pipeline.Reporting;
using Clona.Pipeline.Workflow;
using Clona.Storage.Documents;
using Clona.Storage.Persons;
using Clona.Storage.Vault;
using Clona.Web.Access;
using Clona.Web.Accounts;
using Clona.Web.Documents;
using Clona.Web.Persons;
using Clona.Web.Texts;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;

namespace Clona.Web.Pages.Pseudonyms;

/// <summary>The pseudonyms of one document: ordered, traced back by two persons, destroyed by two persons.</summary>
[Authorize(Policy = Policies.Documents)]
public sealed class DocumentModel(
    VisibleDocuments documents, PseudonymVault vault, VaultDesk desk, PersonDesk persons, AccountDesk accounts, CurrentActor current, WebTexts texts) : FormPage(texts)
{
    /// <summary>States in which pseudonyms can still be chosen.</summary>
    public static IReadOnlyList<DocumentState> Choosing { get; } =
        [DocumentState.Received, DocumentState.Reading, DocumentState.Detecting, DocumentState.InReview];

    /// <summary>The document.</summary>
    public DocumentSummary Document { get; private set; } = null!;

    /// <summary>What was ordered; null where the document is anonymised.</summary>
    public PseudonymOrder? Order { get; private set; }

    /// <summary>How many mentions mean nobody for certain; null where the document is not in review.</summary>
    public int? OpenPersons { get; private set; }

    /// <summary>What became of the mapping; null where there is none.</summary>
    public PseudonymMapping? Mapping { get; private set; }

    /// <summary>Whether the account has the right to the vault.</summary>
    public bool HasRight { get; private set; }

    /// <summary>The pseudonyms that can be asked about; none without the right.</summary>
    public IReadOnlyList<string> Labels { get; private set; } = [];

    /// <summary>Requests, oldest first, with their reasons for who has the right.</summary>
    public IReadOnlyList<(VaultRequest Request, string? Reason)> Requests { get; private set; } = [];

    /// <summary>Who stands behind a pseudonym; shown in this answer only.</summary>
    public Revealed? Revealed { get; private set; }

    /// <summary>Key of the text about what was done.</summary>
    [TempData]
    public string? Done { get; set; }

    /// <summary>Whether the office has a vault.</summary>
    public bool IsThere => desk.IsThere;

    /// <summary>Whether the account asked for <paramref name="request"/>.</summary>
    public bool IsOwn(VaultRequest request) => current.Actor.Account is { } account && request?.AskedBy == account.Value;

    /// <summary>Name of whoever asked, as colleagues see it.</summary>
    public IReadOnlyDictionary<Guid, string> Names { get; private set; } = new Dictionary<Guid, string>();

    /// <summary>Shows the state.</summary>
    public Task<IActionResult> OnGetAsync(string id, CancellationToken cancellationToken) => ShowAsync(id, cancellationToken);

    /// <summary>Orders pseudonyms.</summary>
    public Task<IActionResult> OnPostOrderAsync(string id, [FromForm] bool names, [FromForm] string? shared, CancellationToken cancellationToken) =>
        ActAsync(id, "pseudonyms.done.ordered", "Shared", () => OrderAsync(names, shared, cancellationToken), cancellationToken);

    /// <summary>Asks who stands behind a pseudonym.</summary>
    public Task<IActionResult> OnPostAskAsync(string id, [FromForm] string? label, [FromForm] string? reason, CancellationToken cancellationToken) =>
        ActAsync(
            id,
            "pseudonyms.done.asked",
            "Reason",
            () => desk.AskAsync(Document, VaultRequestKind.Reversal, label ?? string.Empty, reason, current.Actor, cancellationToken),
            cancellationToken);

    /// <summary>Asks that the mapping be destroyed.</summary>
    public Task<IActionResult> OnPostDestroyAsync(string id, [FromForm] string? reason, CancellationToken cancellationToken) =>
        ActAsync(
            id,
            "pseudonyms.done.asked",
            "DestroyReason",
            () => desk.AskAsync(Document, VaultRequestKind.Destruction, string.Empty, reason, current.Actor, cancellationToken),
            cancellationToken);

    /// <summary>Agrees as the second person.</summary>
    public Task<IActionResult> OnPostApproveAsync(string id, [FromForm] Guid request, CancellationToken cancellationToken) =>
        ActAsync(
            id, "pseudonyms.done.approved", "zadosti", () => desk.ApproveAsync(Document, request, current.Actor, cancellationToken), cancellationToken);

    /// <summary>Shows, once, who stands behind the pseudonym.</summary>
    public async Task<IActionResult> OnPostSeeAsync(string id, [FromForm] Guid request, CancellationToken cancellationToken)
    {
        if (await documents.FindAsync(id, cancellationToken) is not { } document)
        {
            return NotFound();
        }

        var (outcome, revealed) = await desk.SeeAsync(document, request, current.Actor, cancellationToken);
        Revealed = revealed;
        if (outcome.Refusal is { } refusal)
        {
            Fail("zadosti", Texts.Of("vault-refusal", refusal));
        }

        await ShowAsync(id, cancellationToken);
        return HasErrors ? Again() : Page();
    }

    private Task<VaultOutcome> OrderAsync(bool names, string? shared, CancellationToken cancellationToken)
    {
        var scope = Guid.TryParseExact(shared?.Trim(), "N", out var other) ? other : (Guid?)null;
        return string.IsNullOrWhiteSpace(shared) || scope is not null
            ? ScopedAsync(names, scope, cancellationToken)
            : Task.FromResult(new VaultOutcome(VaultRefusal.NoMapping));
    }

    // The case file is called by the document that began it.
    private async Task<VaultOutcome> ScopedAsync(bool names, Guid? other, CancellationToken cancellationToken)
    {
        Guid? scope = null;
        if (other is { } id)
        {
            var first = await documents.FindAsync(id.ToString("N"), cancellationToken);
            scope = first is null ? null : (await vault.OrderOfAsync(first.Id, cancellationToken))?.Scope;
            if (scope is null)
            {
                return new VaultOutcome(VaultRefusal.NoMapping);
            }
        }

        return await desk.OrderAsync(Document, scope, names ? PseudonymStyle.Names : PseudonymStyle.Labels, current.Actor, cancellationToken);
    }

    private async Task<IActionResult> ActAsync(
        string id, string done, string field, Func<Task<VaultOutcome>> act, CancellationToken cancellationToken)
    {
        if (await documents.FindAsync(id, cancellationToken) is not { } document)
        {
            return NotFound();
        }

        Document = document;
        var outcome = await act();
        if (outcome.Refusal is { } refusal)
        {
            Fail(field, Texts.Of("vault-refusal", refusal));
            await ShowAsync(id, cancellationToken);
            return Again();
        }

        Done = done;
        return RedirectToPage();
    }

    private async Task<IActionResult> ShowAsync(string id, CancellationToken cancellationToken)
    {
        if (await documents.FindAsync(id, cancellationToken) is not { } document)
        {
            return NotFound();
        }

        Document = document;
        if (!IsThere)
        {
            return Page();
        }

        OpenPersons = document.State == DocumentState.InReview && await persons.OpenAsync(document.Id, cancellationToken) is { } opened
            ? new PersonSheets(opened).Open
            : null;
        Order = await vault.OrderOfAsync(document.Id, cancellationToken);
        Mapping = await vault.StateOfAsync(document.Id, cancellationToken);
        HasRight = await desk.HasRightAsync(current.Actor, cancellationToken);
        Labels = await desk.PseudonymsAsync(document.Id, current.Actor, cancellationToken);
        Names = (await accounts.NamesAsync(cancellationToken)).ToDictionary(pair => pair.Key.Value, pair => pair.Value);
        List<(VaultRequest, string?)> rows = [];
        foreach (var request in await desk.RequestsAsync(document.Id, cancellationToken))
        {
            rows.Add((request, await desk.ReasonAsync(request.Id, current.Actor, cancellationToken)));
        }

        Requests = rows;
        return Page();
    }
}

using Clona.Storage.Accounts;
using Clona.Storage.Vault;
using Clona.Web.Access;
using Clona.Web.Accounts;
using Clona.Web.Texts;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;

namespace Clona.Web.Pages.Pseudonyms;

/// <summary>Who has the right to the vault; given and taken by the data-protection officer.</summary>
[Authorize(Policy = Policies.Opinions)]
public sealed class KeepersModel(VaultDesk desk, AccountDesk accounts, CurrentActor current, WebTexts texts) : FormPage(texts)
{
    /// <summary>Accounts by name, and whether they have the right.</summary>
    public IReadOnlyList<(AccountId Account, string Name, bool HasRight)> Rows { get; private set; } = [];

    /// <summary>Whether the office has a vault.</summary>
    public bool IsThere => desk.IsThere;

    /// <summary>Key of the text about what was done.</summary>
    [TempData]
    public string? Done { get; set; }

    /// <summary>Shows the accounts.</summary>
    public Task OnGetAsync(CancellationToken cancellationToken) => ShowAsync(cancellationToken);

    /// <summary>Gives or takes the right.</summary>
    public async Task<IActionResult> OnPostAsync([FromForm] Guid account, [FromForm] bool grant, CancellationToken cancellationToken)
    {
        var outcome = await desk.SetRightAsync(new AccountId(account), grant, current.Actor, cancellationToken);
        if (outcome.Refusal is { } refusal)
        {
            Fail("obsah", Texts.Of("vault-refusal", refusal));
            await ShowAsync(cancellationToken);
            return Again();
        }

        Done = grant ? "keepers.done.granted" : "keepers.done.revoked";
        return RedirectToPage();
    }

    private async Task ShowAsync(CancellationToken cancellationToken)
    {
        if (!IsThere)
        {
            return;
        }

        var keepers = (await desk.KeepersAsync(cancellationToken)).ToHashSet();
        var names = await accounts.NamesAsync(cancellationToken);
        Rows = [.. names.OrderBy(pair => pair.Value, StringComparer.Ordinal).Select(pair => (pair.Key, pair.Value, keepers.Contains(pair.Key.Value)))];
    }
}

using Clona.Pipeline.Audit;
using Clona.Storage.Accounts;
using Clona.Storage.Auditing;
using Clona.Web.Access;
using Clona.Web.Accounts;
using Clona.Web.Api;
using Clona.Web.Texts;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Identity;
using Microsoft.AspNetCore.Mvc;

namespace Clona.Web.Pages.Accounts;

/// <summary>One's own account: password, access for programs.</summary>
[Authorize(Policy = Policies.Staff)]
public sealed class MyAccountModel(
    UserManager<Account> users, SignInManager<Account> signIn, ApiTokens tokens, AuditArchive audit, WebTexts texts)
    : FormPage(texts)
{
    /// <summary>The account.</summary>
    public Account Account { get; private set; } = new();

    /// <summary>Its tokens.</summary>
    public IReadOnlyList<ApiToken> Tokens { get; private set; } = [];

    /// <summary>A token that was just made.</summary>
    public string? NewToken { get; private set; }

    /// <summary>Key of the text about what was done.</summary>
    public string? Done { get; private set; }

    /// <summary>The password that holds now.</summary>
    [BindProperty]
    public string? CurrentPassword { get; set; }

    /// <summary>The new password.</summary>
    [BindProperty]
    public string? Password { get; set; }

    /// <summary>Name of a new token.</summary>
    [BindProperty]
    public string? TokenName { get; set; }

    /// <summary>Shows the account.</summary>
    public Task OnGetAsync(CancellationToken cancellationToken) => ShowAsync(cancellationToken);

    /// <summary>Changes the password; other sessions of the account end.</summary>
    public async Task<IActionResult> OnPostPasswordAsync(CancellationToken cancellationToken)
    {
        await ShowAsync(cancellationToken);
        var happened = AccountEvents.Changed(AuditKinds.AccountPasswordChanged, Account.Pseudonym, Account.Pseudonym);
        if (!await users.CheckPasswordAsync(Account, CurrentPassword ?? string.Empty))
        {
            Fail("CurrentPassword", Texts["password.error.current"]);
            return Again();
        }

        if ((await audit.AppendAsync([happened], cancellationToken)).Fault is not null)
        {
            Fail("Password", Texts["form.error.audit"]);
            return Again();
        }

        var result = await users.ChangePasswordAsync(Account, CurrentPassword!, Password ?? string.Empty);
        foreach (var (field, text) in result.Errors.Select(error => AccountErrors.Of(error, Texts)))
        {
            Fail(field, text);
        }

        if (HasErrors)
        {
            return Again();
        }

        await signIn.RefreshSignInAsync(Account);
        Done = "account.password-changed";
        return Page();
    }

    /// <summary>Makes a token.</summary>
    public async Task<IActionResult> OnPostTokenAsync(CancellationToken cancellationToken)
    {
        await ShowAsync(cancellationToken);
        if (string.IsNullOrWhiteSpace(TokenName) || TokenName.Trim().Length > ApiTokens.LongestName)
        {
            Fail("TokenName", Texts["token.error.name"]);
            return Again();
        }

        NewToken = await tokens.CreateAsync(Account, TokenName.Trim(), cancellationToken);
        if (NewToken is null)
        {
            Fail("TokenName", Texts["token.error.most"]);
            return Again();
        }

        await ShowAsync(cancellationToken);
        return Page();
    }

    /// <summary>Revokes a token.</summary>
    public async Task<IActionResult> OnPostRevokeAsync(string? id, CancellationToken cancellationToken)
    {
        await ShowAsync(cancellationToken);
        if (Tokens.Any(token => token.Id == id))
        {
            await tokens.RevokeAsync(Account, id!, cancellationToken);
        }

        return RedirectToPage();
    }

    private async Task ShowAsync(CancellationToken cancellationToken)
    {
        Account = (await users.GetUserAsync(User))!;
        Tokens = await tokens.ListAsync(Account, cancellationToken);
    }
}

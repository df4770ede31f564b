using Clona.Storage.Accounts;
using Clona.Web.Accounts;
using Clona.Web.Texts;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.RateLimiting;

namespace Clona.Web.Pages.Accounts;

/// <summary>Sets up the second factor of an account that has none; the recovery codes are shown once.</summary>
[AllowAnonymous]
[EnableRateLimiting(DoorLimit.Name)]
public sealed class SetUpModel(SignInDesk desk, SecondFactor factor, WebTexts texts) : FormPage(texts)
{
    /// <summary>The secret to type into the authenticator.</summary>
    public string Secret { get; private set; } = string.Empty;

    /// <summary>Opens the authenticator on the same device.</summary>
    public string Link { get; private set; } = string.Empty;

    /// <summary>Recovery codes, once it is done.</summary>
    public IReadOnlyList<string>? RecoveryCodes { get; private set; }

    /// <summary>The first code of the authenticator.</summary>
    [BindProperty]
    public string? Code { get; set; }

    /// <summary>Shows the secret to somebody who has passed the first step.</summary>
    public async Task<IActionResult> OnGetAsync()
    {
        if (await desk.HalfSignedInAsync() is not { IsActive: true, TwoFactorEnabled: false } account)
        {
            return RedirectToPage("/Accounts/SignIn");
        }

        await ShowAsync(account);
        return Page();
    }

    /// <summary>Checks the first code and begins the session.</summary>
    public async Task<IActionResult> OnPostAsync(CancellationToken cancellationToken)
    {
        if (await desk.HalfSignedInAsync() is not { IsActive: true, TwoFactorEnabled: false } account)
        {
            return RedirectToPage("/Accounts/SignIn");
        }

        RecoveryCodes = await factor.EnableAsync(account, Code ?? string.Empty, cancellationToken);
        if (RecoveryCodes is not null
            && await desk.BeginAsync(account, "set-up", cancellationToken) == SignInAnswer.SignedIn)
        {
            return Page();
        }

        RecoveryCodes = null;
        Fail("Code", Texts["code.error.wrong"]);
        await ShowAsync(account);
        return Again();
    }

    private async Task ShowAsync(Account account)
    {
        Secret = await factor.SecretAsync(account);
        Link = SecondFactor.Link(Secret, account.UserName!);
    }
}

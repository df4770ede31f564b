using Clona.Storage.Accounts;
using Clona.Web.Accounts;
using Clona.Web.Texts;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Identity;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.AspNetCore.RateLimiting;

namespace Clona.Web.Pages.Accounts;

/// <summary>The page behind a one-time link: an account comes into being, then its second factor is set up.</summary>
[AllowAnonymous]
[EnableRateLimiting(DoorLimit.Name)]
public sealed class InvitationModel(
    InvitationDesk invitations, UserManager<Account> users, SignInDesk desk, WebTexts texts) : FormPage(texts)
{
    /// <summary>The open invitation; null where the link is unknown, used or expired.</summary>
    public Invitation? Invitation { get; private set; }

    /// <summary>Name that colleagues see.</summary>
    [BindProperty]
    public string? DisplayName { get; set; }

    /// <summary>User name.</summary>
    [BindProperty]
    public string? Name { get; set; }

    /// <summary>Password.</summary>
    [BindProperty]
    public string? Password { get; set; }

    /// <summary>Shows the form, or that the link is void.</summary>
    public async Task<IActionResult> OnGetAsync(string token, CancellationToken cancellationToken)
    {
        Invitation = await invitations.PeekAsync(token, cancellationToken);
        DisplayName = Invitation?.DisplayName;
        return Shown();
    }

    /// <summary>Makes the account.</summary>
    public async Task<IActionResult> OnPostAsync(string token, CancellationToken cancellationToken)
    {
        Invitation = await invitations.PeekAsync(token, cancellationToken);
        if (Invitation is null)
        {
            return Shown();
        }

        Demand("DisplayName", DisplayName, "invitation.error.display-name");
        Demand("Name", Name, "invitation.error.name");
        Demand("Password", Password, "password.error.short");
        return HasErrors ? Again() : await RedeemAsync(token, cancellationToken);
    }

    private async Task<IActionResult> RedeemAsync(string token, CancellationToken cancellationToken)
    {
        var account = new Account { UserName = Name!.Trim(), DisplayName = DisplayName!.Trim() };
        var outcome = await invitations.RedeemAsync(token, account, Password!, users, cancellationToken);
        if (!outcome.IsOpen)
        {
            Invitation = null;
            return Shown();
        }

        foreach (var (field, text) in outcome.Errors.Select(error => AccountErrors.Of(error, Texts)).Distinct())
        {
            Fail(field, text);
        }

        if (HasErrors)
        {
            return Again();
        }

        await desk.BeginHalfAsync(account);
        return RedirectToPage("/Accounts/SetUp");
    }

    private void Demand(string field, string? value, string key)
    {
        if (string.IsNullOrWhiteSpace(value))
        {
            Fail(field, Texts[key]);
        }
    }

    private PageResult Shown()
    {
        Response.StatusCode = Invitation is null ? StatusCodes.Status404NotFound : StatusCodes.Status200OK;
        return Page();
    }
}

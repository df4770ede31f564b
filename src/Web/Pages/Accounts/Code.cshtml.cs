using Clona.Web.Accounts;
using Clona.Web.Texts;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.RateLimiting;

namespace Clona.Web.Pages.Accounts;

/// <summary>The second step of signing in: a code of the authenticator or a recovery code.</summary>
[AllowAnonymous]
[EnableRateLimiting(DoorLimit.Name)]
public sealed class CodeModel(SignInDesk desk, WebTexts texts) : FormPage(texts)
{
    /// <summary>The code.</summary>
    [BindProperty]
    public string? Code { get; set; }

    /// <summary>Address to go to afterwards.</summary>
    [BindProperty(Name = "zpet", SupportsGet = true)]
    public string? ReturnTo { get; set; }

    /// <summary>Shows the page to somebody who has passed the first step.</summary>
    public async Task<IActionResult> OnGetAsync() =>
        await desk.HalfSignedInAsync() is null ? RedirectToPage("/Accounts/SignIn") : Page();

    /// <summary>Checks the code.</summary>
    public async Task<IActionResult> OnPostAsync(CancellationToken cancellationToken)
    {
        if (string.IsNullOrWhiteSpace(Code))
        {
            Fail("Code", Texts["code.error.missing"]);
            return Again();
        }

        var answer = await desk.CodeAsync(Code, cancellationToken);
        if (answer == SignInAnswer.SignedIn)
        {
            return Back(ReturnTo);
        }

        Fail("Code", answer == SignInAnswer.Refused ? Texts["code.error.wrong"] : Texts.Of("sign-in.error", answer));
        return Again();
    }
}

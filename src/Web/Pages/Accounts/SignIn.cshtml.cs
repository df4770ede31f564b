using Clona.Web.Accounts;
using Clona.Web.Texts;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.RateLimiting;

namespace Clona.Web.Pages.Accounts;

/// <summary>The first step of signing in.</summary>
[AllowAnonymous]
[EnableRateLimiting(DoorLimit.Name)]
public sealed class SignInModel(SignInDesk desk, WebTexts texts) : FormPage(texts)
{
    /// <summary>User name.</summary>
    [BindProperty]
    public string? Name { get; set; }

    /// <summary>Password.</summary>
    [BindProperty]
    public string? Password { get; set; }

    /// <summary>Address to go to afterwards.</summary>
    [BindProperty(Name = "zpet", SupportsGet = true)]
    public string? ReturnTo { get; set; }

    /// <summary>Checks name and password.</summary>
    public async Task<IActionResult> OnPostAsync(CancellationToken cancellationToken)
    {
        if (string.IsNullOrWhiteSpace(Name))
        {
            Fail("Name", Texts["sign-in.error.name-missing"]);
        }

        if (string.IsNullOrEmpty(Password))
        {
            Fail("Password", Texts["sign-in.error.password-missing"]);
        }

        return HasErrors ? Again() : await AnswerAsync(Name!.Trim(), Password!, cancellationToken);
    }

    private async Task<IActionResult> AnswerAsync(string name, string password, CancellationToken cancellationToken)
    {
        var answer = password.Length > PasswordRules.Longest
            ? SignInAnswer.Refused
            : await desk.PasswordAsync(name, password, cancellationToken);
        switch (answer)
        {
            case SignInAnswer.SignedIn:
                return Back(ReturnTo);
            case SignInAnswer.CodeNeeded:
                return RedirectToPage("/Accounts/Code", new { zpet = ReturnTo });
            case SignInAnswer.SetUpNeeded:
                return RedirectToPage("/Accounts/SetUp");
            default:
                Fail("Name", Texts.Of("sign-in.error", answer));
                return Again();
        }
    }
}

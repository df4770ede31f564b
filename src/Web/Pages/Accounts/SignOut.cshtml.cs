using Clona.Web.Access;
using Clona.Web.Accounts;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Clona.Web.Pages.Accounts;

/// <summary>Ends the session.</summary>
[Authorize(Policy = Policies.Staff)]
public sealed class SignOutModel(SignInDesk desk, CurrentActor current) : PageModel
{
    /// <summary>A link cannot sign anybody out.</summary>
    public IActionResult OnGet() => LocalRedirect("/");

    /// <summary>Signs out.</summary>
    public async Task<IActionResult> OnPostAsync(CancellationToken cancellationToken)
    {
        await desk.SignOutAsync(current.Actor, cancellationToken);
        return LocalRedirect("/prihlaseni");
    }
}

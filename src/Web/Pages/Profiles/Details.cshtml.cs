using Clona.Pipeline.Policy;
using Clona.Storage.Profiles;
using Clona.Web.Access;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Clona.Web.Pages.Profiles;

/// <summary>One kind of document with all its rules.</summary>
[Authorize(Policy = Policies.Profiles)]
public sealed class DetailsModel(ProfileDesk profiles) : PageModel
{
    /// <summary>The profile.</summary>
    public Profile Profile { get; private set; } = null!;

    /// <summary>Shows the rules in force of the profile called <paramref name="id"/>, or those of another of its versions.</summary>
    public async Task<IActionResult> OnGetAsync(string id, string? verze, CancellationToken cancellationToken)
    {
        Profile? shown = verze is null
            ? (await profiles.InForceAsync(id, cancellationToken))?.Profile
            : (await profiles.FindAsync(id, verze, cancellationToken))?.Profile;
        if (shown is null)
        {
            return NotFound();
        }

        Profile = shown;
        return Page();
    }
}

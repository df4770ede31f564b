using Clona.Pipeline.Policy;
using Clona.Web.Access;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Clona.Web.Pages.Profiles;

/// <summary>One kind of document with all its rules.</summary>
[Authorize(Policy = Policies.Profiles)]
public sealed class DetailsModel : PageModel
{
    /// <summary>The profile.</summary>
    public Profile Profile { get; private set; } = null!;

    /// <summary>Shows the profile called <paramref name="id"/>.</summary>
    public IActionResult OnGet(string id)
    {
        if (ProfileCatalog.Find(id) is not { } profile)
        {
            return NotFound();
        }

        Profile = profile;
        return Page();
    }
}

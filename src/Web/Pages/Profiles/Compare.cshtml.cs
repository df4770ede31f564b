using Clona.Pipeline.Policy;
using Clona.Web.Access;
using Clona.Web.Profiles;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Clona.Web.Pages.Profiles;

/// <summary>Two profiles side by side, rule by rule.</summary>
[Authorize(Policy = Policies.Profiles)]
public sealed class CompareModel : PageModel
{
    /// <summary>The left one.</summary>
    public Profile Left { get; private set; } = null!;

    /// <summary>The right one.</summary>
    public Profile Right { get; private set; } = null!;

    /// <summary>Their rules.</summary>
    public IReadOnlyList<ComparedRule> Rows { get; private set; } = [];

    /// <summary>Shows the profiles called <paramref name="vlevo"/> and <paramref name="vpravo"/>.</summary>
    public IActionResult OnGet(string? vlevo, string? vpravo)
    {
        if (Named(vlevo) is not { } left || Named(vpravo) is not { } right)
        {
            return NotFound();
        }

        (Left, Right) = (left, right);
        Rows = ComparedRule.Of(left, right);
        return Page();
    }

    // "minutes" is the current version, "minutes@2026.1" an earlier one.
    private static Profile? Named(string? name)
    {
        var parts = (name ?? string.Empty).Split('@', 2);
        return parts.Length == 2 ? ProfileCatalog.Find(parts[0], parts[1]) : ProfileCatalog.Find(parts[0]);
    }
}

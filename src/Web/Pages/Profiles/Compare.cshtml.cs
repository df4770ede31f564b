using Clona.Pipeline.Policy;
using Clona.Storage.Profiles;
using Clona.Web.Access;
using Clona.Web.Profiles;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Clona.Web.Pages.Profiles;

/// <summary>Two profiles side by side, rule by rule.</summary>
[Authorize(Policy = Policies.Profiles)]
public sealed class CompareModel(ProfileDesk profiles) : PageModel
{
    /// <summary>The left one.</summary>
    public Profile Left { get; private set; } = null!;

    /// <summary>The right one.</summary>
    public Profile Right { get; private set; } = null!;

    /// <summary>Their rules.</summary>
    public IReadOnlyList<ComparedRule> Rows { get; private set; } = [];

    /// <summary>Shows the profiles called <paramref name="vlevo"/> and <paramref name="vpravo"/>.</summary>
    public async Task<IActionResult> OnGetAsync(string? vlevo, string? vpravo, CancellationToken cancellationToken)
    {
        if (await NamedAsync(vlevo, cancellationToken) is not { } left || await NamedAsync(vpravo, cancellationToken) is not { } right)
        {
            return NotFound();
        }

        (Left, Right) = (left, right);
        Rows = ComparedRule.Of(left, right);
        return Page();
    }

    // "minutes" is the version in force, "minutes@2026.1" one by name.
    private async Task<Profile?> NamedAsync(string? name, CancellationToken cancellationToken)
    {
        var parts = (name ?? string.Empty).Split('@', 2);
        return parts.Length == 2
            ? (await profiles.FindAsync(parts[0], parts[1], cancellationToken))?.Profile
            : (await profiles.InForceAsync(parts[0], cancellationToken))?.Profile;
    }
}

using Clona.Web.Access;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Clona.Web.Pages.Profiles;

/// <summary>The kinds of documents and their rules.</summary>
[Authorize(Policy = Policies.Profiles)]
public sealed class IndexModel : PageModel
{
    /// <summary>Names of the two fields of the comparison.</summary>
    public static IReadOnlyList<string> Sides { get; } = ["vlevo", "vpravo"];
}

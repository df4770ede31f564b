using Clona.Web.Access;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Clona.Web.Pages;

/// <summary>What there is to do, by role.</summary>
[Authorize(Policy = Policies.Staff)]
public sealed class IndexModel : PageModel
{
}

using Clona.Storage.Sources;
using Clona.Web.Access;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Clona.Web.Pages.Register;

/// <summary>What of this office is out in the register of contracts and should not be: counts for each attachment, no value.</summary>
[Authorize(Policy = Policies.Documents)]
public sealed class IndexModel(SourceDesk desk) : PageModel
{
    /// <summary>Rows on one page.</summary>
    public const int Rows = 50;

    /// <summary>Attachments of this page.</summary>
    public IReadOnlyList<PublishedAttachment> Attachments { get; private set; } = [];

    /// <summary>Whether attachments without a finding are shown too.</summary>
    [BindProperty(SupportsGet = true, Name = "vse")]
    public bool IsAll { get; set; }

    /// <summary>Number of the page, from 1.</summary>
    [BindProperty(SupportsGet = true, Name = "strana")]
    public int Number { get; set; } = 1;

    /// <summary>Shows a page.</summary>
    public async Task OnGetAsync(CancellationToken cancellationToken)
    {
        Number = Math.Clamp(Number, 1, 1_000_000);
        Attachments = await desk.PublishedAsync((Number - 1) * Rows, Rows, !IsAll, cancellationToken);
    }
}

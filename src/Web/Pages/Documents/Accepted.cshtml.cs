using Clona.Storage.Documents;
using Clona.Web.Access;
using Clona.Web.Documents;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Clona.Web.Pages.Documents;

/// <summary>Confirms what was handed in: reference numbers and what happens next; may be bookmarked.</summary>
[Authorize(Policy = Policies.Upload)]
public sealed class AcceptedModel(VisibleDocuments documents) : PageModel
{
    /// <summary>The documents.</summary>
    public IReadOnlyList<DocumentSummary> Documents { get; private set; } = [];

    /// <summary>Shows those of <paramref name="cislo"/> (ids, separated by commas) that the account may see.</summary>
    public async Task<IActionResult> OnGetAsync(string? cislo, CancellationToken cancellationToken)
    {
        var found = new List<DocumentSummary>();
        foreach (var id in (cislo ?? string.Empty).Split(',').Take(UploadModel.MostConfirmed))
        {
            if (await documents.FindAsync(id, cancellationToken) is { } document)
            {
                found.Add(document);
            }
        }

        Documents = found;
        return found.Count == 0 ? NotFound() : Page();
    }
}

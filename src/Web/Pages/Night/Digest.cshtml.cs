using Clona.Storage.Figures;
using Clona.Web.Access;
using Clona.Worker.Disk;
using Clona.Worker.Watching;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Clona.Web.Pages.Night;

/// <summary>The last day and night in counts and reasons; no name and no number of a document, so every account may see it.</summary>
[Authorize(Policy = Policies.Staff)]
public sealed class DigestModel(OfficeFigures figures, RefusedFigures refused, DiskRoom disk, TimeProvider time) : PageModel
{
    private static readonly TimeSpan Day = TimeSpan.FromDays(1);

    /// <summary>What happened and what waits.</summary>
    public DayFigures Figures { get; private set; } = null!;

    /// <summary>What watched folders did not take, by the line that says why.</summary>
    public IReadOnlyDictionary<string, int> RefusedFiles { get; private set; } = new Dictionary<string, int>();

    /// <summary>Whether the disk has room for work.</summary>
    public bool HasRoom { get; private set; }

    /// <summary>Shows the last 24 hours.</summary>
    public async Task OnGetAsync(CancellationToken cancellationToken)
    {
        var now = time.GetUtcNow();
        Figures = await figures.DayAsync(now - Day, now, cancellationToken);
        RefusedFiles = refused.Count(now - Day, now);
        HasRoom = disk.HasRoom;
    }
}

using Clona.Storage.Outbox;
using Clona.Storage.Sources;
using Clona.Web.Access;
using Clona.Worker;
using Clona.Worker.Sources.Settings;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Clona.Web.Pages.Administration;

/// <summary>The sources that are pulled: what the list says, what is wrong with it, what came of them. No address is shown.</summary>
[Authorize(Policy = Policies.Administration)]
public sealed class SourcesModel(WorkerSettings worker, SourceDesk items, OutboxDesk outbox) : PageModel
{
    private const int Messages = 7;

    /// <summary>The list, or its errors.</summary>
    public SourceList List { get; private set; } = SourceList.Empty;

    /// <summary>What became of the things of each source.</summary>
    public ILookup<string, SourceCount> Counts { get; private set; } = Array.Empty<SourceCount>().ToLookup(count => count.SourceId);

    /// <summary>The last messages of the morning.</summary>
    public IReadOnlyList<OutboxState> Sent { get; private set; } = [];

    /// <summary>Whether messages are sent at all.</summary>
    public bool HasMail => worker.Mail is not null;

    /// <summary>Shows the sources.</summary>
    public async Task OnGetAsync(CancellationToken cancellationToken)
    {
        List = SourceList.Read(worker.Home.Path);
        Counts = (await items.CountAsync(cancellationToken)).ToLookup(count => count.SourceId);
        Sent = await outbox.NewestAsync(Messages, cancellationToken);
    }
}

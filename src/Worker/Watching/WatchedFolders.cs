using Clona.Pipeline.Journey;
using Clona.Pipeline.Policy;
using Clona.Storage.Documents;
using Clona.Worker.Disk;
using Clona.Worker.Probes;
using Clona.Worker.Queue;
using Microsoft.Extensions.Logging;

namespace Clona.Worker.Watching;

/// <summary>The watched folders, one for each profile: <c>watched/registr-smluv</c> and so on.</summary>
/// <remarks>Used by one thread.</remarks>
public sealed class WatchedFolders
{
    private readonly List<WatchedFolder> folders;
    private readonly ClaimedFiles claimed;
    private readonly DiskRoom disk;

    /// <summary>Watches the folders of all profiles.</summary>
    public WatchedFolders(
        WorkerSettings settings, DocumentDesk desk, IJobQueue queue, EngineCall engine, DiskRoom disk, WorkProbe probe, TimeProvider time,
        ILogger<WatchedFolders> log)
    {
        ArgumentNullException.ThrowIfNull(settings);
        this.disk = disk;
        var refused = new RefusedFiles(settings.Home.Refused);
        claimed = new ClaimedFiles(settings, desk, queue, engine, refused, probe, time, log);
        folders = [.. ProfileCatalog.All.Select(profile => new WatchedFolder(profile.Id, settings.Home, refused, probe, time, log))];
    }

    /// <summary>
    /// Looks once: claims what two looks saw unchanged and registers everything that is claimed, what an earlier process left there too.
    /// While the disk is nearly full, files stay where they are.
    /// </summary>
    public async Task LookAsync(CancellationToken cancellationToken)
    {
        if (!disk.HasRoom)
        {
            return;
        }

        foreach (var folder in folders)
        {
            folder.Look();
        }

        await claimed.TakeAllAsync(cancellationToken);
    }
}

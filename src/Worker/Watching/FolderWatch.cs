using System.Diagnostics.CodeAnalysis;
using Clona.Worker.Logging;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;

namespace Clona.Worker.Watching;

/// <summary>Looks into the watched folders again and again.</summary>
public sealed class FolderWatch(WatchedFolders folders, WorkerSettings settings, TimeProvider time, ILogger<FolderWatch> log)
    : BackgroundService
{
    /// <inheritdoc/>
    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        using var timer = new PeriodicTimer(settings.LookEvery, time);
        do
        {
            await LookAsync(stoppingToken);
        }
        while (await timer.WaitForNextTickAsync(stoppingToken));
    }

    // Process border of the folders: a full disk or a busy database now leaves the files where they are for the next look.
    [SuppressMessage("Design", "CA1031:Do not catch general exception types", Justification = "Process border.")]
    private async Task LookAsync(CancellationToken cancellationToken)
    {
        try
        {
            await folders.LookAsync(cancellationToken);
        }
        catch (OperationCanceledException) when (cancellationToken.IsCancellationRequested)
        {
            // The host stops.
        }
        catch (Exception fault)
        {
            WorkerLog.FoldersUnavailable(log, fault.GetType().Name);
        }
    }
}

using System.Diagnostics.CodeAnalysis;
using Clona.Storage.Blobs;
using Clona.Storage.Figures;
using Clona.Storage.Work;
using Clona.Worker.Antivirus;
using Clona.Worker.Delivery;
using Clona.Worker.Disk;
using Clona.Worker.Logging;
using Clona.Worker.Metrics;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;

namespace Clona.Worker.Crew;

/// <summary>Looks into the ledger now and then and wakes the crew for what nobody was woken for.</summary>
/// <remarks>
/// It goes past the queue on purpose: leases that ran out, retries whose time has come and wake-ups that the queue lost are found
/// even where the queue itself is broken.
/// </remarks>
public sealed class WorkSweep(
    WorkLedger ledger,
    WorkCrew crew,
    OutgoingDelivery delivery,
    BlobSweep blobs,
    VirusGate viruses,
    OfficeFigures figures,
    WorkMeter meter,
    DiskRoom disk,
    WorkerSettings settings,
    TimeProvider time,
    ILogger<WorkSweep> log) : BackgroundService
{
    // What a killed write left behind is removed at the start of the host and then once a day.
    private static readonly TimeSpan CleanEvery = TimeSpan.FromDays(1);

    private long cleanedAt = time.GetTimestamp();
    private bool hadRoom = true;

    /// <inheritdoc/>
    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        using var timer = new PeriodicTimer(settings.SweepEvery, time);
        do
        {
            await SweepAsync(stoppingToken);
        }
        while (await timer.WaitForNextTickAsync(stoppingToken));
    }

    // Process border of the sweep: a ledger that cannot be read now is read at the next turn.
    [SuppressMessage("Design", "CA1031:Do not catch general exception types", Justification = "Process border.")]
    private async Task SweepAsync(CancellationToken cancellationToken)
    {
        try
        {
            LookAtDisk();
            if (await ledger.HasWorkAsync(cancellationToken))
            {
                crew.Wake();
            }

            await delivery.DeliverAsync(cancellationToken);
            await viruses.EraseInfectedAsync(cancellationToken);
            meter.Saw(await figures.QueueAsync(cancellationToken));
            if (time.GetElapsedTime(cleanedAt) >= CleanEvery)
            {
                cleanedAt = time.GetTimestamp();
                await blobs.RunAsync(cancellationToken);
            }
        }
        catch (OperationCanceledException) when (cancellationToken.IsCancellationRequested)
        {
            // The host stops.
        }
        catch (Exception fault)
        {
            WorkerLog.LedgerUnavailable(log, fault.GetType().Name);
        }
    }

    private void LookAtDisk()
    {
        var hasRoom = disk.HasRoom;
        if (hasRoom != hadRoom)
        {
            hadRoom = hasRoom;
            if (hasRoom)
            {
                WorkerLog.DiskOpened(log);
            }
            else
            {
                WorkerLog.DiskClosed(log);
            }
        }
    }
}

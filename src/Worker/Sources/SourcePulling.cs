using System.Diagnostics.CodeAnalysis;
using Clona.Storage.Sources;
using Clona.Worker.Disk;
using Clona.Worker.Logging;
using Clona.Worker.Sources.Boards;
using Clona.Worker.Sources.Fetching;
using Clona.Worker.Sources.Register;
using Clona.Worker.Sources.Settings;
using Microsoft.Extensions.Logging;

namespace Clona.Worker.Sources;

/// <summary>Makes one turn of one source, if it is due.</summary>
/// <remarks>Sources are asked one after the other by each caller; one source is never asked by two at once in a process.</remarks>
public sealed class SourcePulling
{
    private readonly SourceDesk items;
    private readonly DiskRoom disk;
    private readonly TimeProvider time;
    private readonly ILogger<SourcePulling> log;
    private readonly UrlListPull urls;
    private readonly NoticeBoardPull boards;
    private readonly RegisterPull register;

    /// <summary>Pulls with <paramref name="web"/> into the desks.</summary>
    public SourcePulling(
        SourceWeb web, SourceDesk items, SourceIntake intake, WorkerSettings settings, DiskRoom disk, TimeProvider time,
        ILogger<SourcePulling> log)
    {
        ArgumentNullException.ThrowIfNull(settings);
        this.items = items;
        this.disk = disk;
        this.time = time;
        this.log = log;
        urls = new UrlListPull(intake);
        boards = new NoticeBoardPull(web, items, intake, log);
        register = new RegisterPull(web, items, intake, settings.Home, log);
    }

    /// <summary>Makes a turn where one is due; null where none is.</summary>
    // Process border of a source: whatever goes wrong with one is its own trouble and is tried again later.
    [SuppressMessage("Design", "CA1031:Do not catch general exception types", Justification = "Process border.")]
    public async Task<SourceRun?> PullAsync(SourceSettings source, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(source);
        try
        {
            var known = await items.FindAsync(source.Id, SourceKeys.Turn, cancellationToken);
            if (known?.NextAttemptAt > time.GetUtcNow() || !GoesOn(source))
            {
                return null;
            }

            var run = new SourceRun(source, () => GoesOn(source) && !cancellationToken.IsCancellationRequested);
            await RunAsync(run, cancellationToken);
            await EndAsync(run, known, cancellationToken);
            return run;
        }
        catch (OperationCanceledException) when (cancellationToken.IsCancellationRequested)
        {
            return null;
        }
        catch (Exception fault)
        {
            WorkerLog.SourceFailed(log, source.Id, fault.GetType().Name);
            return null;
        }
    }

    private bool GoesOn(SourceSettings source) => source.Window.IsOpen(time) && disk.HasRoom;

    private Task RunAsync(SourceRun run, CancellationToken cancellationToken) => run.Source.Kind switch
    {
        SourceKind.Urls => urls.RunAsync(run, cancellationToken),
        SourceKind.NoticeBoard => boards.RunAsync(run, cancellationToken),
        SourceKind.Register => register.RunAsync(run, cancellationToken),
        _ => throw new ArgumentOutOfRangeException(nameof(run)),
    };

    // A turn that could not look at everything comes again soon; one that the end of the window broke off, at once.
    private async Task EndAsync(SourceRun run, SourceItem? known, CancellationToken cancellationToken)
    {
        var faults = run.Faults > 0 ? (known?.Faults ?? 0) + 1 : 0;
        var pause = run.Faults > 0 ? SourceIntake.PauseAfter(faults, null) : run.IsComplete ? run.Source.Every : TimeSpan.Zero;
        WorkerLog.SourceAsked(log, run.Source.Id, run.Taken, run.Asked, run.Faults);
        await items.SaveAsync(
            new SourceItem
            {
                SourceId = run.Source.Id,
                ItemKey = SourceKeys.Turn,
                Outcome = run.IsComplete ? SourceOutcome.Done : SourceOutcome.Unavailable,
                Faults = faults,
                NextAttemptAt = time.GetUtcNow() + pause,
            },
            cancellationToken);
    }
}

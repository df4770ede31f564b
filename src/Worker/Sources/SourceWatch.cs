using System.Diagnostics.CodeAnalysis;
using Clona.Worker.Logging;
using Clona.Worker.Sources.Settings;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;

namespace Clona.Worker.Sources;

/// <summary>Reads the list of sources again and again and gives each its turns, side by side.</summary>
public sealed class SourceWatch(SourcePulling pulling, WorkerSettings settings, TimeProvider time, ILogger<SourceWatch> log)
    : BackgroundService
{
    private readonly Dictionary<string, Task> turns = new(StringComparer.Ordinal);
    private int errors;

    /// <inheritdoc/>
    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        using var timer = new PeriodicTimer(settings.SweepEvery, time);
        do
        {
            Look(stoppingToken);
        }
        while (await timer.WaitForNextTickAsync(stoppingToken));
    }

    /// <summary>Waits for the turns that have begun.</summary>
    public override async Task StopAsync(CancellationToken cancellationToken)
    {
        await base.StopAsync(cancellationToken);
        await Task.WhenAll(turns.Values);
    }

    // Process border of the list: a file that cannot be read now is read at the next turn.
    [SuppressMessage("Design", "CA1031:Do not catch general exception types", Justification = "Process border.")]
    private void Look(CancellationToken cancellationToken)
    {
        try
        {
            var list = SourceList.Read(settings.Home.Path);
            if (list.Errors.Count > 0 && list.Errors.Count != errors)
            {
                WorkerLog.SourcesWrong(log, list.Errors.Count);
            }

            errors = list.Errors.Count;
            foreach (var source in list.Sources.Where(source => turns.GetValueOrDefault(source.Id) is null or { IsCompleted: true }))
            {
                turns[source.Id] = Task.Run(() => pulling.PullAsync(source, cancellationToken), CancellationToken.None);
            }
        }
        catch (Exception fault)
        {
            WorkerLog.SourceFailed(log, SourceList.FileName, fault.GetType().Name);
        }
    }
}

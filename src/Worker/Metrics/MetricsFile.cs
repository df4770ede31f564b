using Clona.Worker.Logging;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;

namespace Clona.Worker.Metrics;

/// <summary>Writes the metrics of a process without pages into a file for a collector of text files, replaced as a whole.</summary>
public sealed class MetricsFile(MetricsExporter metrics, WorkerSettings settings, TimeProvider time, ILogger<MetricsFile> log)
    : BackgroundService
{
    private static readonly TimeSpan Every = TimeSpan.FromSeconds(15);

    /// <inheritdoc/>
    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        if (settings.MetricsFile is not { } file)
        {
            return;
        }

        using var timer = new PeriodicTimer(Every, time);
        do
        {
            Write(file);
        }
        while (await timer.WaitForNextTickAsync(stoppingToken));
    }

    private void Write(string file)
    {
        try
        {
            File.WriteAllText(file + ".tmp", metrics.Write());
            File.Move(file + ".tmp", file, overwrite: true);
        }
        catch (Exception fault) when (fault is IOException or UnauthorizedAccessException)
        {
            WorkerLog.MetricsNotWritten(log, fault.GetType().Name);
        }
    }
}

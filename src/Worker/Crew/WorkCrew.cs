using System.Diagnostics.CodeAnalysis;
using Clona.Worker.Logging;
using Clona.Worker.Stages;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;

namespace Clona.Worker.Crew;

/// <summary>The runners that work on documents side by side.</summary>
/// <remarks>
/// A wake-up sends every idle runner to the ledger; a runner works until the ledger has nothing left and nobody woke it meanwhile.
/// Stop: 1. nobody claims any more; 2. children may end their stage within the grace; 3. what still works is killed; in both cases
/// the claims are freed, so that the next start need not wait for leases. Safe for use by several threads.
/// </remarks>
public sealed class WorkCrew(DocumentWork work, WorkerSettings settings, TimeProvider time, ILogger<WorkCrew> log) : IHostedService, IDisposable
{
    private readonly Lock gate = new();
    private readonly HashSet<int> busy = [];
    private readonly Dictionary<int, Task> runners = [];
    private readonly CancellationTokenSource finish = new();
    private readonly CancellationTokenSource abort = new();
    private long wakes;

    /// <summary>Sends idle runners to look for work; returns at once.</summary>
    public void Wake()
    {
        lock (gate)
        {
            wakes++;
            for (var runner = 0; runner < Math.Max(1, settings.Parallel) && !finish.IsCancellationRequested; runner++)
            {
                if (busy.Add(runner))
                {
                    var (number, woken) = (runner, wakes);
                    runners[number] = Task.Run(() => RunAsync(number, woken));
                }
            }
        }
    }

    /// <summary>Begins with what an earlier process left.</summary>
    public Task StartAsync(CancellationToken cancellationToken)
    {
        WorkerLog.Begins(log, Math.Max(1, settings.Parallel));
        Wake();
        return Task.CompletedTask;
    }

    /// <summary>Ends the work in order.</summary>
    public async Task StopAsync(CancellationToken cancellationToken)
    {
        Task[] running;
        lock (gate)
        {
            finish.Cancel();
            running = [.. runners.Values];
            WorkerLog.Stops(log, busy.Count);
        }

        var all = Task.WhenAll(running);
        try
        {
            await all.WaitAsync(settings.StopGrace, time, cancellationToken);
        }
        catch (Exception fault) when (fault is TimeoutException or OperationCanceledException)
        {
            WorkerLog.KillsChildren(log, settings.StopGrace.TotalSeconds);
            await abort.CancelAsync();
            await all;
        }
    }

    /// <summary>Frees the signals.</summary>
    public void Dispose()
    {
        finish.Dispose();
        abort.Dispose();
    }

    private async Task RunAsync(int runner, long woken)
    {
        do
        {
            await WorkAsync();
        }
        while (!Leaves(runner, ref woken));
    }

    // A wake-up that came after the ledger said no, and before the runner left, must not be lost.
    private bool Leaves(int runner, ref long woken)
    {
        lock (gate)
        {
            if (woken == wakes || finish.IsCancellationRequested)
            {
                busy.Remove(runner);
                return true;
            }

            woken = wakes;
            return false;
        }
    }

    // Process border of a runner: a ledger that cannot be reached is tried again by the sweep.
    [SuppressMessage("Design", "CA1031:Do not catch general exception types", Justification = "Process border.")]
    private async Task WorkAsync()
    {
        var stop = new WorkStop(finish.Token, abort.Token);
        try
        {
            var hasWork = true;
            while (hasWork)
            {
                hasWork = await work.DoNextAsync(stop);
            }
        }
        catch (OperationCanceledException) when (finish.IsCancellationRequested)
        {
            // The claim was not made.
        }
        catch (Exception fault)
        {
            WorkerLog.LedgerUnavailable(log, fault.GetType().Name);
        }
    }
}

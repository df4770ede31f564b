using System.Diagnostics.CodeAnalysis;
using Clona.Storage.Work;
using Clona.Worker.Logging;
using Microsoft.Extensions.Logging;

namespace Clona.Worker.Leases;

/// <summary>Prolongs the leases of all documents in work, from a thread of its own.</summary>
/// <remarks>
/// A thread and not a task: where every core and every thread of the pool is busy, a lease must not run out for want of a turn
/// (reliability page, part 1: heartbeats starve). One thread serves all claims; a renewal is one small statement.
/// </remarks>
public sealed class LeaseKeeper : IDisposable
{
    private readonly WorkLedger ledger;
    private readonly WorkerSettings settings;
    private readonly TimeProvider time;
    private readonly ILogger<LeaseKeeper> log;
    private readonly Lock gate = new();
    private readonly List<LeaseHold> holds = [];
    private readonly ManualResetEvent stopped = new(initialState: false);
    private readonly Thread thread;

    /// <summary>Starts the thread.</summary>
    public LeaseKeeper(WorkLedger ledger, WorkerSettings settings, TimeProvider time, ILogger<LeaseKeeper> log)
    {
        this.ledger = ledger;
        this.settings = settings;
        this.time = time;
        this.log = log;
        thread = new Thread(Serve) { IsBackground = true, Name = "lease keeper" };
        thread.Start();
    }

    /// <summary>Begins to prolong the lease of <paramref name="claim"/>; disposing the hold ends that.</summary>
    /// <param name="claim">The claim.</param>
    /// <param name="abort">Cancelled when the work has to stop at once.</param>
    public LeaseHold Hold(WorkClaim claim, CancellationToken abort)
    {
        var hold = new LeaseHold(this, claim, settings.Limits, time, abort);
        lock (gate)
        {
            holds.Add(hold);
        }

        return hold;
    }

    /// <summary>Ends the thread.</summary>
    public void Dispose()
    {
        stopped.Set();
        thread.Join();
        stopped.Dispose();
    }

    internal void Forget(LeaseHold hold)
    {
        lock (gate)
        {
            holds.Remove(hold);
        }
    }

    private void Serve()
    {
        while (!stopped.WaitOne(settings.RenewEvery))
        {
            foreach (var hold in Current().Where(hold => hold.TakeDeserved()))
            {
                Renew(hold);
            }
        }
    }

    private LeaseHold[] Current()
    {
        lock (gate)
        {
            return [.. holds];
        }
    }

    // Process border of the thread: a renewal that fails for any reason is tried again at the next turn; if the lease runs out
    // meanwhile, the ledger refuses every later write of this claim, so nothing has to be decided here.
    [SuppressMessage("Design", "CA1031:Do not catch general exception types", Justification = "Process border.")]
    private void Renew(LeaseHold hold)
    {
        try
        {
            if (!ledger.RenewAsync(hold.Claim, hold.Progress, CancellationToken.None).GetAwaiter().GetResult())
            {
                WorkerLog.LeaseLost(log, hold.Claim.Document.Value);
                hold.Lose();
            }
        }
        catch (Exception fault)
        {
            WorkerLog.LeaseNotRenewed(log, hold.Claim.Document.Value, fault.GetType().Name);
        }
    }
}

using Clona.Pipeline.Sandbox;
using Clona.Storage.Work;
using Clona.Worker.Queue;
using Clona.Worker.Watching;

namespace Clona.Worker;

/// <summary>What a host tells the worker.</summary>
public sealed record WorkerSettings
{
    /// <summary>The data folder (CLONA_HOME).</summary>
    public required WorkerHome Home { get; init; }

    /// <summary>Folder of the engine's program; null for <c>engine</c> beside the host's own program.</summary>
    public string? EngineFolder { get; init; }

    /// <summary>How children are kept apart.</summary>
    public SandboxMode Sandbox { get; init; } = SandboxMode.Bubblewrap;

    /// <summary>What one child may use.</summary>
    public SandboxLimits Limits { get; init; } = new();

    /// <summary>Documents that are worked on at the same time, at least 1; by default one for every two cores.</summary>
    public int Parallel { get; init; } = Math.Max(1, Environment.ProcessorCount / 2);

    /// <summary>How often a lease is prolonged; a fifth of its length.</summary>
    public TimeSpan RenewEvery { get; init; } = WorkLedger.Lease / 5;

    /// <summary>How often the ledger is searched for work that nobody was woken for.</summary>
    public TimeSpan SweepEvery { get; init; } = TimeSpan.FromSeconds(30);

    /// <summary>How long a working child may go on after the signal to stop.</summary>
    public TimeSpan StopGrace { get; init; } = TimeSpan.FromSeconds(20);

    /// <summary>How often the watched folders are looked at.</summary>
    public TimeSpan LookEvery { get; init; } = TimeSpan.FromSeconds(2);

    /// <summary>When documents from watched folders are worked on.</summary>
    public WatchSchedule Schedule { get; init; } = WatchSchedule.AtOnce;

    /// <summary>The queue that several processes share; null for the embedded one, which is for one process.</summary>
    public QueueServer? Cluster { get; init; }

    /// <summary>
    /// Whether this process takes documents from the sources and puts outputs into the outgoing folder; of all processes on one data
    /// folder exactly one does.
    /// </summary>
    public bool HasSources { get; init; } = true;

    /// <summary>The engine's folder, given or found beside the host.</summary>
    public string ResolvedEngineFolder => EngineFolder ?? Path.Join(AppContext.BaseDirectory, "engine");
}

using Clona.Pipeline.Sandbox;
using Clona.Storage.Work;
using Clona.Worker.Antivirus;
using Clona.Worker.Disk;
using Clona.Worker.Night;
using Clona.Worker.Queue;

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

    /// <summary>Most documents that are read at the same time; null for <see cref="Parallel"/>.</summary>
    public int? MostReading { get; init; }

    /// <summary>Most documents that are redacted and verified at the same time; null for <see cref="Parallel"/>.</summary>
    public int? MostOutput { get; init; }

    /// <summary>Most documents that nobody waits for at the same time; null for <see cref="Parallel"/>.</summary>
    public int? MostBatch { get; init; }

    /// <summary>Free bytes on the disk below which nothing is taken in and no work is begun.</summary>
    public long LeastFree { get; init; } = DiskRoom.UsualLeastFree;

    /// <summary>The antivirus program; none by default.</summary>
    public AntivirusSettings Antivirus { get; init; } = AntivirusSettings.Off;

    /// <summary>Where the morning's message goes; null for the page only.</summary>
    public MailSettings? Mail { get; init; }

    /// <summary>Local time of the morning's message.</summary>
    public TimeOnly DigestAt { get; init; } = new(7, 0);

    /// <summary>Whether sources may be asked on this machine itself; for tests alone, no setting of an office leads here.</summary>
    public bool AreLoopbackSourcesAllowed { get; init; }

    /// <summary>When documents from watched folders are worked on.</summary>
    public WorkWindow Schedule { get; init; } = WorkWindow.AtOnce;

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

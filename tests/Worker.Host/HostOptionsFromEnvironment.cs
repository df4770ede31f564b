using System.Globalization;
using Clona.Pipeline.Sandbox;
using Clona.Storage.Postgres.Connections;
using Clona.Worker.Queue;
using Microsoft.Extensions.Configuration;

namespace Clona.Worker.Host;

/// <summary>What a test tells the host; only this program reads these variables.</summary>
internal sealed record HostOptionsFromEnvironment
{
    /// <summary>The data folder.</summary>
    public required string Home { get; init; }

    /// <summary>The server's database; null for the embedded storage.</summary>
    public required PostgresConnection? Server { get; init; }

    /// <summary>Settings of the worker.</summary>
    public required WorkerSettings Worker { get; init; }

    /// <summary>How far the clock of this process is ahead; makes leases of others run out without waiting.</summary>
    public required TimeSpan ClockShift { get; init; }

    /// <summary>Point at which the process kills itself.</summary>
    public required string? KillAt { get; init; }

    /// <summary>Point at which the process stops itself (SIGSTOP).</summary>
    public required string? FreezeAt { get; init; }

    /// <summary>Point at which the work waits for the signal to end.</summary>
    public required string? WaitAt { get; init; }

    public static IConfiguration Configuration { get; } = new ConfigurationBuilder().AddEnvironmentVariables().Build();

    public static HostOptionsFromEnvironment Read()
    {
        var home = Environment.GetEnvironmentVariable("CLONA_HOME") ?? throw new InvalidOperationException("CLONA_HOME is not set.");
        var server = PostgresConnection.TryParse(Configuration["CLONA_POSTGRES"]);
        return new HostOptionsFromEnvironment
        {
            Home = home,
            Server = server,
            ClockShift = Seconds("CLOCK_SHIFT", 0),
            KillAt = Text("KILL_AT"),
            FreezeAt = Text("FREEZE_AT"),
            WaitAt = Text("WAIT_AT"),
            Worker = WorkerConfiguration.Read(Configuration, new WorkerHome(home), SandboxMode.Bubblewrap) with
            {
                Parallel = (int)Number("PARALLEL", 1),
                Cluster = server is null ? null : new QueueServer(server.Reveal()),
                HasSources = Text("SOURCES") != "off",
                LeastFree = (long)Number("LEAST_FREE", 1),
                AreLoopbackSourcesAllowed = Text("LOOPBACK") is not null,
                SweepEvery = Seconds("SWEEP", 0.2),
                LookEvery = Seconds("LOOK", 0.1),
                RenewEvery = Seconds("RENEW", 24),
                StopGrace = Seconds("GRACE", 20),
                Limits = new SandboxLimits { WallFactor = Number("WALL_FACTOR", new SandboxLimits().WallFactor) },
            },
        };
    }

    private static string? Text(string name) => Environment.GetEnvironmentVariable("WORKER_HOST_" + name);

    private static TimeSpan Seconds(string name, double otherwise) => TimeSpan.FromSeconds(Number(name, otherwise));

    private static double Number(string name, double otherwise) =>
        Text(name) is { } text ? double.Parse(text, CultureInfo.InvariantCulture) : otherwise;
}

using System.Net;
using Clona.Storage.Sources;
using Clona.Worker.Disk;
using Clona.Worker.Metrics;
using Clona.Worker.Sources;
using Clona.Worker.Sources.Fetching;
using Clona.Worker.Sources.Settings;
using Clona.Worker.Tests.Hosts;
using Clona.Worker.Tests.Watching;
using Microsoft.Extensions.Logging.Abstractions;

namespace Clona.Worker.Tests.Sources;

/// <summary>An office, a server and a puller between them; the loopback address is allowed by the setting for tests.</summary>
internal sealed class SourceBench : IAsyncDisposable
{
    private readonly TemporaryFolder folder;
    private readonly SourceWeb web;

    private SourceBench(TestOffice office, SourceServer server, TemporaryFolder folder, Func<string, CancellationToken, Task<IPAddress[]>>? resolve)
    {
        this.folder = folder;
        Office = office;
        Server = server;
        var settings = new WorkerSettings { Home = office.Home };
        var disk = new DiskRoom(0, () => Free);
        web = new SourceWeb(isLoopbackAllowed: true, resolve, TimeProvider.System);
        var meter = new WorkMeter(office.Service<System.Diagnostics.Metrics.IMeterFactory>(), disk, TimeProvider.System);
        var intake = new SourceIntake(web, Items, office.Desk, new RecordingQueue(), meter, TimeProvider.System);
        Pulling = new SourcePulling(web, Items, intake, settings, disk, TimeProvider.System, NullLogger<SourcePulling>.Instance);
    }

    public TestOffice Office { get; }

    public SourceServer Server { get; }

    public SourcePulling Pulling { get; }

    public long Free { get; set; } = 1;

    public SourceDesk Items => Office.Service<SourceDesk>();

    public static async Task<SourceBench> OpenAsync(Func<string, CancellationToken, Task<IPAddress[]>>? resolve = null)
    {
        var place = new TemporaryFolder();
        return new SourceBench(await TestOffice.OpenAsync(place.File("home")), await SourceServer.StartAsync(), place, resolve);
    }

    /// <summary>A source that may be asked at any time and as fast as it answers.</summary>
    public SourceSettings Source(SourceKind kind, params string[] paths) => new()
    {
        Id = "zkouska",
        Kind = kind,
        Profile = kind == SourceKind.Register ? "registr-smluv" : "minutes",
        Addresses = [.. paths.Select(Server.At)],
        Hosts = new HashSet<string>(StringComparer.Ordinal) { SourceSettings.HostOf(Server.At("/")) },
        Every = TimeSpan.Zero,
        RequestsPerMinute = 60_000,
        IsPlainHttpAllowed = true,
    };

    public async Task<SourceRun> PullAsync(SourceSettings source) =>
        (await Pulling.PullAsync(source, CancellationToken.None)).ShouldNotBeNull();

    public async Task<IReadOnlyDictionary<SourceOutcome, int>> OutcomesAsync() =>
        (await Items.CountAsync(CancellationToken.None)).ToDictionary(count => count.Outcome, count => count.Count);

    public async ValueTask DisposeAsync()
    {
        web.Dispose();
        await Server.DisposeAsync();
        await Office.DisposeAsync();
        folder.Dispose();
    }
}

using Clona.Pipeline.Journey;
using Clona.Pipeline.Printing;
using Clona.Pipeline.Recoding;
using Clona.Pipeline.Rescue;
using Clona.Pipeline.Sandbox;
using Clona.Pipeline.Scanning;
using Clona.Worker.Antivirus;
using Clona.Worker.Crew;
using Clona.Worker.Delivery;
using Clona.Worker.Disk;
using Clona.Worker.Leases;
using Clona.Worker.Metrics;
using Clona.Worker.Night;
using Clona.Worker.Probes;
using Clona.Worker.Queue;
using Clona.Worker.Sources;
using Clona.Worker.Stages;
using Clona.Worker.Watching;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;
using Microsoft.Extensions.Hosting;

namespace Clona.Worker;

/// <summary>Puts the worker into a host.</summary>
public static class WorkerServices
{
    // The host must not give up before the crew has ended its children and freed their claims.
    private static readonly TimeSpan StopReserve = TimeSpan.FromSeconds(15);

    /// <summary>Registers the worker; the storage and its desks are registered by the host.</summary>
    /// <remarks>
    /// Services stop in reverse order: the queue first, then the folders, the sweep and at last the crew.
    /// </remarks>
    public static IServiceCollection AddClonaWorker(this IServiceCollection services, WorkerSettings settings)
    {
        ArgumentNullException.ThrowIfNull(services);
        ArgumentNullException.ThrowIfNull(settings);
        settings.Home.Create();
        services.TryAddSingleton(TimeProvider.System);
        services.TryAddSingleton(WorkProbe.None);
        services.TryAddSingleton(provider => EngineOf(settings, provider.GetRequiredService<TimeProvider>()));
        services.TryAddSingleton(provider => new PrintWork(new OfficePrinter(settings.Sandbox, provider.GetRequiredService<TimeProvider>())));
        services.AddSingleton(settings);
        services.TryAddSingleton(DiskRoom.Of(settings.Home.Path, settings.LeastFree));
        services.AddSingleton<WorkMeter>().AddSingleton<ClaimDesk>().AddAntivirus(settings.Antivirus).AddMetrics();
        services.AddSingleton<MetricsExporter>().AddHostedService<MetricsFile>();
        services.AddSingleton<LeaseKeeper>().AddSingleton<DocumentWork>().AddSingleton<OutgoingDelivery>();
        services.AddSingleton<WorkCrew>().AddHostedService(provider => provider.GetRequiredService<WorkCrew>());
        services.AddHostedService<WorkSweep>();
        services.AddSingleton<WatchedFolders>().AddSingleton<RefusedFigures>().AddSingleton<MorningDigest>();
        if (settings.HasSources)
        {
            services.AddHostedService<FolderWatch>().AddHostedService<OutboxDelivery>();
            services.AddSources(settings);
        }

        services.AddQueue(settings);
        return services.Configure<HostOptions>(options => options.ShutdownTimeout = Longer(options.ShutdownTimeout, settings));
    }

    private static EngineCall EngineOf(WorkerSettings settings, TimeProvider time)
    {
        var sandbox = new EngineSandbox(settings.Sandbox, settings.Limits, settings.ResolvedEngineFolder, "redact.dll", time);
        return new(sandbox, new PdfRescue(settings.Sandbox, time), new ScanReader(sandbox, time), new WordConversion(settings.Sandbox, time), new PictureDecoder(settings.Sandbox, time));
    }

    private static TimeSpan Longer(TimeSpan timeout, WorkerSettings settings) =>
        timeout > settings.StopGrace + StopReserve ? timeout : settings.StopGrace + StopReserve;
}

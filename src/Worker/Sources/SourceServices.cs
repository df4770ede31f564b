using Clona.Worker.Sources.Fetching;
using Microsoft.Extensions.DependencyInjection;

namespace Clona.Worker.Sources;

/// <summary>Registers what pulls sources.</summary>
internal static class SourceServices
{
    internal static IServiceCollection AddSources(this IServiceCollection services, WorkerSettings settings)
    {
        services.AddSingleton(provider => new SourceWeb(
            settings.AreLoopbackSourcesAllowed, resolve: null, provider.GetRequiredService<TimeProvider>()));
        return services.AddSingleton<SourceIntake>().AddSingleton<SourcePulling>().AddHostedService<SourceWatch>();
    }
}

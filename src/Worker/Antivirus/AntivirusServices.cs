using Microsoft.Extensions.DependencyInjection;

namespace Clona.Worker.Antivirus;

/// <summary>Registers the scanner that the office chose.</summary>
internal static class AntivirusServices
{
    // clamd reads 100 MB in some seconds; a program that starts anew for each document loads its signatures first.
    private static readonly TimeSpan Patience = TimeSpan.FromMinutes(2);

    internal static IServiceCollection AddAntivirus(this IServiceCollection services, AntivirusSettings settings)
    {
        services.AddSingleton<IVirusScanner>(settings.Kind switch
        {
            AntivirusKind.Off => new NoScanner(),
            AntivirusKind.Socket or AntivirusKind.Port => new ClamdScanner(settings, Patience),
            AntivirusKind.Command => new CommandScanner(settings, Patience),
            var kind => throw new ArgumentOutOfRangeException(nameof(settings), kind, null),
        });
        return services.AddSingleton<VirusGate>();
    }
}

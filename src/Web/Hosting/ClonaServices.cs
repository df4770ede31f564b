using System.Security.Cryptography.X509Certificates;
using System.Text.Encodings.Web;
using System.Text.Unicode;
using Clona.Web.Access;
using Clona.Web.Accounts;
using Clona.Web.Api;
using Clona.Web.Auditing;
using Clona.Web.Demo;
using Clona.Web.Documents;
using Clona.Web.Health;
using Clona.Web.Register;
using Clona.Web.Review;
using Clona.Web.Security;
using Clona.Web.Texts;
using Clona.Worker;
using Clona.Worker.Logging;
using Clona.Worker.Queue;
using Microsoft.Extensions.WebEncoders;

namespace Clona.Web.Hosting;

/// <summary>Wires the services; each concept adds its own.</summary>
public static class ClonaServices
{
    private static readonly TimeSpan AloneSweep = TimeSpan.FromSeconds(30);

    // A wake-up reaches one process of many, and that one may be busy; the others find the work by looking.
    private static readonly TimeSpan ClusterSweep = TimeSpan.FromSeconds(3);

    /// <summary>Adds everything that pages, interface and worker need.</summary>
    public static void AddClona(this WebApplicationBuilder builder, OfficeSettings office, ListeningAddress address)
    {
        ArgumentNullException.ThrowIfNull(builder);
        ArgumentNullException.ThrowIfNull(office);
        var services = builder.Services;
        var sandbox = SandboxSettings.Read(builder.Configuration);
        builder.AddListening(address);
        builder.Logging.AddClonaLogs(builder.Configuration);
        services.AddSingleton(office).AddSingleton(address).AddSingleton(sandbox);
        services.AddSingleton(TimeProvider.System);
        services.AddSingleton<WebTexts>().AddSingleton<Assets>();
        services.AddOfficeStorage(office);
        services.AddClonaWorker(WorkerOf(builder.Configuration, office, sandbox));
        services.AddAccess();
        services.AddAccounts(office, address);
        services.AddDoorLimit(builder.Configuration);
        services.AddDocuments();
        services.AddApi();
        services.AddSingleton<Readiness>().AddSingleton<OfficeCounters>();
        services.AddSingleton<AuditCheck>().AddSingleton<RegisterReport>();
        services.AddScoped<DemoOffice>();
        services.AddReview();
        services.AddSingleton<Profiles.ProfileTrials>();
        services.AddPages(address);
    }

    /// <summary>The worker as the office wants it, in whichever process.</summary>
    internal static WorkerSettings WorkerOf(IConfiguration configuration, OfficeSettings office, SandboxSettings sandbox) =>
        WorkerConfiguration.Read(configuration, new WorkerHome(office.Home), sandbox.Mode) with
        {
            Cluster = office.Server is { } server ? new QueueServer(server.Reveal()) : null,
            SweepEvery = office.Server is null ? AloneSweep : ClusterSweep,
        };

    private static void AddPages(this IServiceCollection services, ListeningAddress address)
    {
        services.AddRazorPages();
        services.AddProblemDetails();
        services.AddAntiforgery(options => Cookies.Harden(options.Cookie, "form", address));

        // Nothing is remembered between two pages but in a cookie of our own rules.
        services.Configure<Microsoft.AspNetCore.Mvc.CookieTempDataProviderOptions>(
            options => Cookies.Harden(options.Cookie, "note", address));

        // Czech letters stand in the source of the pages as they are.
        services.Configure<WebEncoderOptions>(options => options.TextEncoderSettings = new TextEncoderSettings(UnicodeRanges.All));
    }

    private static void AddListening(this WebApplicationBuilder builder, ListeningAddress address) =>
        builder.WebHost.ConfigureKestrel(options =>
        {
            options.AddServerHeader = false;
            if (address.Certificate is null)
            {
                options.ListenLocalhost(address.Port);
                return;
            }

            var certificate = X509Certificate2.CreateFromPemFile(address.Certificate, address.Key);
            options.ListenAnyIP(address.Port, listen => listen.UseHttps(certificate));
        });
}

using System.Data.Common;
using Clona.Storage.Accounts;
using Clona.Storage.Registration;
using Clona.Web.Demo;
using Clona.Web.Texts;

namespace Clona.Web.Hosting;

/// <summary>Builds and runs the one process of page, interface and worker.</summary>
public static class ClonaHost
{
    /// <summary>How long the link of the first administrator holds; every start makes a new one until it is used.</summary>
    private static readonly TimeSpan FirstLink = TimeSpan.FromDays(1);

    /// <summary>Runs until the process is asked to stop.</summary>
    /// <returns>0, or 2 where the settings do not allow a start.</returns>
    public static async Task<int> RunAsync(string[] args)
    {
        if (args.Contains(WorkerNode.Argument))
        {
            return await WorkerNode.RunAsync();
        }

        var builder = WebApplication.CreateBuilder(new WebApplicationOptions { Args = args, ContentRootPath = ContentRoot(args) });
        var address = ListeningAddress.Read(builder.Configuration);
        var office = OfficeSettings.Read(builder.Configuration);
        var texts = new WebTexts();
        if (!address.IsAllowed)
        {
            return await RefuseAsync(texts.Of("start.no-certificate", address.Host));
        }

        if (OfficeSettings.IsServerUnreadable(builder.Configuration))
        {
            return await RefuseAsync(texts["start.no-server-address"]);
        }

        using var held = HomeLock.Take(office.Home);
        if (held is null)
        {
            return await RefuseAsync(texts["start.home-taken"]);
        }

        try
        {
            builder.AddClona(office, address);
        }
        catch (FormatException wrong)
        {
            return await RefuseAsync(wrong.Message);
        }

        var app = builder.Build();
        app.UseClona();
        return await StartAsync(app.Services, office, texts, async () =>
        {
            var welcome = await WelcomeAsync(app.Services, texts, office);
            app.Lifetime.ApplicationStarted.Register(() => welcome.ForEach(Console.WriteLine));
            await app.RunAsync();
        });
    }

    /// <summary>Makes the storage ready and runs; 2 where the storage is not the one of the data folder or does not answer.</summary>
    internal static async Task<int> StartAsync(IServiceProvider services, OfficeSettings office, WebTexts texts, Func<Task> run)
    {
        try
        {
            await OfficeStorage.MigrateAsync(services, office);
        }
        catch (WrongHomeException)
        {
            return await RefuseAsync(texts.Of("start.wrong-home", office.Home));
        }
        catch (Exception fault) when (office.Server is not null && (fault is DbException || fault.InnerException is DbException))
        {
            // The driver's message may name the user; where the server is, is enough.
            return await RefuseAsync(texts.Of("start.server-does-not-answer", office.Server));
        }

        try
        {
            await run();
        }
        catch (OperationCanceledException)
            when (services.GetRequiredService<IHostApplicationLifetime>().ApplicationStopping.IsCancellationRequested)
        {
            // Asked to end before everything had begun; that is an orderly end.
        }

        return 0;
    }

    internal static async Task<int> RefuseAsync(string reason)
    {
        await Console.Error.WriteLineAsync(reason);
        return 2;
    }

    private static async Task<List<string>> WelcomeAsync(IServiceProvider services, WebTexts texts, OfficeSettings office)
    {
        await using var scope = services.CreateAsyncScope();
        var lines = new List<string> { texts.Of("start.address", office.Address) };
        if (office.IsDemo)
        {
            lines.AddRange(await scope.ServiceProvider.GetRequiredService<DemoOffice>().PrepareAsync(CancellationToken.None));
        }
        else if (scope.ServiceProvider.GetRequiredService<InvitationDesk>() is var desk
            && await desk.IsFirstStartAsync(CancellationToken.None))
        {
            lines.Add(texts["start.first-link"]);
            lines.Add($"{office.Address}/pozvanka/{await desk.CreateFirstAsync(FirstLink, CancellationToken.None)}");
        }

        lines.Add(texts["start.stop"]);
        return lines;
    }

    // Published, the pages' assets lie beside the program; a test host names its own folder.
    private static string? ContentRoot(string[] args) =>
        args.Any(argument => argument.StartsWith("--contentRoot", StringComparison.OrdinalIgnoreCase))
            ? null
            : Directory.Exists(Path.Join(AppContext.BaseDirectory, "wwwroot")) ? AppContext.BaseDirectory : null;
}

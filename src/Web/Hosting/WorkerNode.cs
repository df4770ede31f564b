using Clona.Web.Texts;
using Clona.Worker;
using Clona.Worker.Logging;

namespace Clona.Web.Hosting;

/// <summary>A process that works and shows nothing: one of many on one PostgreSQL and one shared data folder.</summary>
/// <remarks>The same program as the pages', so that a machine of workers is set up by the same settings and never runs another version.</remarks>
internal static class WorkerNode
{
    /// <summary>The argument that asks for it.</summary>
    public const string Argument = "--worker";

    /// <summary>Runs until the process is asked to stop.</summary>
    /// <returns>0, or 2 where the settings do not allow a start.</returns>
    public static async Task<int> RunAsync()
    {
        var builder = Host.CreateApplicationBuilder();
        var office = OfficeSettings.Read(builder.Configuration);
        var texts = new WebTexts();
        if (office.Server is null)
        {
            var isUnreadable = OfficeSettings.IsServerUnreadable(builder.Configuration);
            return await ClonaHost.RefuseAsync(texts[isUnreadable ? "start.no-server-address" : "start.worker-needs-server"]);
        }

        builder.Logging.AddClonaLogs(builder.Configuration);
        builder.Services.AddSingleton(TimeProvider.System).AddOfficeStorage(office);
        try
        {
            builder.Services.AddClonaWorker(
                ClonaServices.WorkerOf(builder.Configuration, office, SandboxSettings.Read(builder.Configuration)) with { HasSources = false });
        }
        catch (FormatException wrong)
        {
            return await ClonaHost.RefuseAsync(wrong.Message);
        }

        using var host = builder.Build();
        return await ClonaHost.StartAsync(host.Services, office, texts, async () =>
        {
            Console.WriteLine(texts.Of("start.worker", office.Server));
            Console.WriteLine(texts["start.stop"]);
            await host.RunAsync();
        });
    }
}

using Clona.Web.Texts;

namespace Clona.Web.Hosting;

/// <summary>Builds and runs the one process of page, interface and worker.</summary>
public static class ClonaHost
{
    /// <summary>Runs until the process is asked to stop.</summary>
    /// <returns>0, or 2 where the settings do not allow a start.</returns>
    public static async Task<int> RunAsync(string[] args)
    {
        var builder = WebApplication.CreateBuilder(new WebApplicationOptions { Args = args, ContentRootPath = ContentRoot(args) });
        var address = ListeningAddress.Read(builder.Configuration);
        if (!address.IsAllowed)
        {
            await Console.Error.WriteLineAsync(new WebTexts().Of("start.no-certificate", address.Host));
            return 2;
        }

        builder.AddClona(address);
        var app = builder.Build();
        app.UseClona();
        await app.RunAsync();
        return 0;
    }

    // Published, the pages' assets lie beside the program; a test host names its own folder.
    private static string? ContentRoot(string[] args) =>
        args.Any(argument => argument.StartsWith("--contentRoot", StringComparison.OrdinalIgnoreCase))
            ? null
            : Directory.Exists(Path.Join(AppContext.BaseDirectory, "wwwroot")) ? AppContext.BaseDirectory : null;
}

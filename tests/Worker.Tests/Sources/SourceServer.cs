using System.Collections.Concurrent;
using System.Globalization;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Hosting.Server;
using Microsoft.AspNetCore.Hosting.Server.Features;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;

namespace Clona.Worker.Tests.Sources;

/// <summary>A real web server on the loopback address that stands for the office's web, the notice board and the register.</summary>
internal sealed class SourceServer : IAsyncDisposable
{
    private readonly WebApplication app;
    private readonly ConcurrentDictionary<string, Func<HttpContext, Task>> pages = new(StringComparer.Ordinal);

    private SourceServer(WebApplication app)
    {
        this.app = app;
        app.Run(ServeAsync);
    }

    public ConcurrentQueue<string> Requests { get; } = new();

    public string Root => app.Services.GetRequiredService<IServer>().Features.Get<IServerAddressesFeature>()!.Addresses.Single();

    public static async Task<SourceServer> StartAsync()
    {
        var builder = WebApplication.CreateSlimBuilder();
        builder.Logging.ClearProviders();
        builder.WebHost.UseUrls("http://127.0.0.1:0");
        var server = new SourceServer(builder.Build());
        await server.app.StartAsync();
        return server;
    }

    public Uri At(string path) => new(Root + path);

    public void Page(string path, Func<HttpContext, Task> answer) => pages[path] = answer;

    /// <summary>A file with entity tag, conditional and partial answers.</summary>
    public void File(string path, byte[] content, string type = "application/pdf") => Page(path, context =>
    {
        var tag = $"\"{content.Length}-{content.Sum(value => value)}\"";
        context.Response.Headers.ETag = tag;
        if (context.Request.Headers.IfNoneMatch == tag)
        {
            context.Response.StatusCode = StatusCodes.Status304NotModified;
            return Task.CompletedTask;
        }

        context.Response.ContentType = type;
        var from = From(context.Request.Headers.Range.ToString());
        if (from > 0)
        {
            context.Response.StatusCode = StatusCodes.Status206PartialContent;
            context.Response.Headers.ContentRange = FormattableString.Invariant($"bytes {from}-{content.Length - 1}/{content.Length}");
        }

        return context.Response.Body.WriteAsync(content.AsMemory(from)).AsTask();
    });

    public void Status(string path, int status) => Page(path, context =>
    {
        context.Response.StatusCode = status;
        return Task.CompletedTask;
    });

    public void Redirect(string path, string to) => Page(path, context =>
    {
        context.Response.Redirect(to);
        return Task.CompletedTask;
    });

    public async ValueTask DisposeAsync() => await app.DisposeAsync();

    private static int From(string range) => range.StartsWith("bytes=", StringComparison.Ordinal)
        ? int.Parse(range["bytes=".Length..].TrimEnd('-'), CultureInfo.InvariantCulture)
        : 0;

    private Task ServeAsync(HttpContext context)
    {
        var path = context.Request.Path.Value!;
        var conditional = context.Request.Headers.IfNoneMatch.Count > 0 ? " conditional" : string.Empty;
        var range = context.Request.Headers.Range.Count > 0 ? " " + context.Request.Headers.Range : string.Empty;
        Requests.Enqueue(path + conditional + range);
        if (pages.TryGetValue(path, out var page))
        {
            return page(context);
        }

        context.Response.StatusCode = StatusCodes.Status404NotFound;
        return Task.CompletedTask;
    }
}

using System.Collections.Concurrent;
using System.Diagnostics;
using System.Globalization;
using System.Net;
using System.Net.Sockets;
using System.Text.RegularExpressions;

namespace Clona.Browser.Tests.Office;

/// <summary>Web and worker as a newcomer starts them: one real process on an empty data folder and a free port.</summary>
internal sealed partial class WebProcess : IAsyncDisposable
{
    private static readonly TimeSpan StartLimit = TimeSpan.FromSeconds(60);

    private readonly Process process;
    private readonly ConcurrentQueue<string> lines = new();
    private readonly TaskCompletionSource<string> invitation = new(TaskCreationOptions.RunContinuationsAsynchronously);

    private WebProcess(Process process, string address) => (this.process, Address) = (process, address);

    public string Address { get; }

    /// <summary>All that the process has written.</summary>
    public string Output => string.Join('\n', lines);

    public static WebProcess Start(string home)
    {
        var port = FreePort();
        var start = new ProcessStartInfo("dotnet")
        {
            WorkingDirectory = RepositoryFolder.WebFolder,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            UseShellExecute = false,
        };
        start.ArgumentList.Add(RepositoryFolder.WebProgram);
        start.Environment["CLONA_HOME"] = home;
        start.Environment["CLONA_PORT"] = port.ToString(CultureInfo.InvariantCulture);
        start.Environment["CLONA_ENGINE"] = BuiltProgram.Folder;
        var web = new WebProcess(Process.Start(start)!, $"http://localhost:{port}");
        web.Listen();
        return web;
    }

    /// <summary>The one-time link of the first administrator, as the process prints it.</summary>
    public Task<string> FirstLinkAsync() => invitation.Task.WaitAsync(StartLimit);

    /// <summary>Waits until the process says that it is ready.</summary>
    public async Task ReadyAsync()
    {
        using var client = new HttpClient();
        var watch = Stopwatch.StartNew();
        while (watch.Elapsed < StartLimit)
        {
            if (await AnswersAsync(client))
            {
                return;
            }

            process.HasExited.ShouldBeFalse(Output);
            await Task.Delay(100);
        }

        throw new TimeoutException("The web process did not become ready.\n" + Output);
    }

    public async ValueTask DisposeAsync()
    {
        if (!process.HasExited)
        {
            process.Kill(entireProcessTree: true);
            await process.WaitForExitAsync();
        }

        process.Dispose();
    }

    private async Task<bool> AnswersAsync(HttpClient client)
    {
        try
        {
            return (await client.GetAsync(new Uri($"{Address}/health/ready"))).IsSuccessStatusCode;
        }
        catch (HttpRequestException)
        {
            return false;
        }
    }

    private void Listen()
    {
        process.OutputDataReceived += (_, line) => Take(line.Data);
        process.ErrorDataReceived += (_, line) => Take(line.Data);
        process.BeginOutputReadLine();
        process.BeginErrorReadLine();
    }

    private void Take(string? line)
    {
        if (line is not null)
        {
            lines.Enqueue(line);
            if (FirstLink().Match(line) is { Success: true } found)
            {
                invitation.TrySetResult(found.Value);
            }
        }
    }

    private static int FreePort()
    {
        using var listener = new TcpListener(IPAddress.Loopback, 0);
        listener.Start();
        return ((IPEndPoint)listener.LocalEndpoint).Port;
    }

    [GeneratedRegex(@"https?://\S+/pozvanka/[\w-]+", RegexOptions.CultureInvariant, 1000)]
    private static partial Regex FirstLink();
}

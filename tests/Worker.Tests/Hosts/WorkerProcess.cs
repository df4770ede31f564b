using System.Collections.Concurrent;
using System.Diagnostics;
using System.Globalization;

namespace Clona.Worker.Tests.Hosts;

/// <summary>The worker in a real process that can be killed, stopped and asked to end.</summary>
internal sealed class WorkerProcess : IAsyncDisposable
{
    public const int KilledExitCode = 128 + 9;

    private readonly Process process;
    private readonly ConcurrentQueue<string> lines = new();

    private WorkerProcess(Process process)
    {
        this.process = process;
        process.OutputDataReceived += (_, line) => Keep(line.Data);
        process.ErrorDataReceived += (_, line) => Keep(line.Data);
        process.BeginOutputReadLine();
        process.BeginErrorReadLine();
    }

    public int Id => process.Id;

    public int ExitCode => process.ExitCode;

    public bool HasExited => process.HasExited;

    /// <summary>Everything it has printed and logged so far.</summary>
    public string Output => string.Join('\n', lines);

    /// <summary>Starts the host on <paramref name="home"/>; settings are the host's variables without their prefix, or those of an office.</summary>
    public static WorkerProcess Start(string home, params (string Name, string Value)[] settings)
    {
        var start = new ProcessStartInfo("dotnet") { UseShellExecute = false, RedirectStandardOutput = true, RedirectStandardError = true };
        start.ArgumentList.Add("exec");
        start.ArgumentList.Add(Path.Join(AppContext.BaseDirectory, "worker-host.dll"));
        start.Environment["CLONA_HOME"] = home;
        start.Environment["CLONA_ENGINE"] = BuiltProgram.Folder;
        ChosenStorage.Tell(start, home);
        foreach (var (name, value) in settings)
        {
            start.Environment[name.StartsWith("CLONA_", StringComparison.Ordinal) ? name : "WORKER_HOST_" + name] = value;
        }

        return new WorkerProcess(Process.Start(start)!);
    }

    public bool HasReached(string point) => lines.Contains("reached " + point);

    public Task ReachedAsync(string point) => Until.True(() => HasReached(point) || HasExited, () => Output);

    public void Signal(string name)
    {
        var start = new ProcessStartInfo("/bin/kill") { UseShellExecute = false };
        start.ArgumentList.Add("-" + name);
        start.ArgumentList.Add(Id.ToString(CultureInfo.InvariantCulture));
        using var kill = Process.Start(start)!;
        kill.WaitForExit();
    }

    /// <summary>Waits for its end.</summary>
    public async Task EndedAsync()
    {
        using var patience = new CancellationTokenSource(Until.Patience);
        await process.WaitForExitAsync(patience.Token);
    }

    /// <summary>Asks it to end in order, once it can hear that, and waits for its end.</summary>
    public async Task StopAsync()
    {
        await Until.True(() => HasExited || Output.Contains("Worker begins", StringComparison.Ordinal), () => Output);
        Signal("TERM");
        await EndedAsync();
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

    private void Keep(string? line)
    {
        if (line is not null)
        {
            lines.Enqueue(line);
        }
    }
}

using System.Diagnostics;
using System.Text.Json;
using Clona.Pipeline.Engine;

namespace Clona.Pipeline.Sandbox;

/// <summary>Starts the engine in a sandbox, one document a child, and makes sure that it ends.</summary>
/// <remarks>Safe for use by several threads: every call starts a child of its own.</remarks>
public sealed class EngineSandbox(SandboxMode mode, SandboxLimits limits, string entryAssembly, TimeProvider time)
{
    private static readonly TimeSpan WatchInterval = TimeSpan.FromMilliseconds(100);

    /// <summary>How children are kept apart.</summary>
    public SandboxMode Mode => mode;

    /// <summary>The program that is missing on this machine, or null when children can be started.</summary>
    public string? MissingProgram =>
        !File.Exists(SystemProgram.Prlimit) ? "util-linux"
        : mode == SandboxMode.Bubblewrap && !File.Exists(SystemProgram.Bubblewrap) ? "bubblewrap"
        : null;

    /// <summary>Sends one request to a new child and reads its answer; the child is dead when this returns.</summary>
    internal async Task<ChildAnswer> RunAsync(
        EngineMessage request, Action<EngineProgress> onProgress, CancellationToken cancellationToken)
    {
        using var process = await ChildStarter.StartAsync(SandboxCommand.ForEngine(mode, limits, entryAssembly));
        using var stop = CancellationTokenSource.CreateLinkedTokenSource(cancellationToken);
        var watchdog = new ChildWatchdog(process, limits, time);
        var complaint = ReadComplaintAsync(process.StandardError, stop.Token);
        var watching = watchdog.WatchAsync(WatchInterval, stop);
        try
        {
            var message = await ExchangeAsync(process, request, onProgress, watchdog, stop.Token);
            return new ChildAnswer(ChildEnd.Answered, message);
        }
        catch (OperationCanceledException) when (!cancellationToken.IsCancellationRequested)
        {
            return new ChildAnswer(watchdog.Verdict ?? ChildEnd.Crashed, Message: null);
        }
        catch (Exception fault) when (fault is IOException or InvalidDataException or JsonException)
        {
            return new ChildAnswer(watchdog.Verdict ?? await ReasonOfDeathAsync(complaint), Message: null);
        }
        finally
        {
            await stop.CancelAsync();
            process.Kill(entireProcessTree: true);
            await process.WaitForExitAsync(CancellationToken.None);
            await watching;
        }
    }

    private async Task<EngineMessage> ExchangeAsync(
        Process process, EngineMessage request, Action<EngineProgress> onProgress, ChildWatchdog watchdog, CancellationToken stop)
    {
        var sending = SendAsync(process, request, stop);
        var answer = await EngineMessage.ReadAsync(
            new FrameStream(process.StandardOutput.BaseStream, limits.AnswerBytes), Progress, stop);
        await sending;
        return answer;

        void Progress(byte[] payload)
        {
            var progress = JsonSerializer.Deserialize(payload, EngineJson.Default.EngineProgress)
                ?? throw new InvalidDataException("A progress frame is empty.");
            watchdog.AllowPages(progress.Pages);
            onProgress(progress);
        }
    }

    private static async Task SendAsync(Process process, EngineMessage request, CancellationToken stop)
    {
        var stream = process.StandardInput.BaseStream;
        await request.WriteAsync(new FrameStream(stream, long.MaxValue), stop);
        await stream.FlushAsync(stop);
    }

    // Only its beginning is looked at, and it is never shown: a parser's complaint may quote the document.
    private static async Task<string> ReadComplaintAsync(StreamReader errors, CancellationToken stop)
    {
        var beginning = new char[1024];
        var length = 0;
        try
        {
            int read;
            while ((read = await errors.ReadAsync(beginning.AsMemory(length), stop)) > 0)
            {
                length = Math.Min(length + read, beginning.Length - 256);
            }
        }
        catch (OperationCanceledException)
        {
            // The child is being ended; what has been read is enough.
        }

        return new string(beginning, 0, length);
    }

    private static async Task<ChildEnd> ReasonOfDeathAsync(Task<string> complaint)
    {
        var text = await complaint.WaitAsync(TimeSpan.FromSeconds(5));
        return text switch
        {
            _ when text.StartsWith("bwrap:", StringComparison.Ordinal) => ChildEnd.NoSandbox,
            _ when text.Contains("OutOfMemory", StringComparison.Ordinal) => ChildEnd.OutOfMemory,
            _ when text.Contains("Out of memory", StringComparison.OrdinalIgnoreCase) => ChildEnd.OutOfMemory,
            _ => ChildEnd.Crashed,
        };
    }
}

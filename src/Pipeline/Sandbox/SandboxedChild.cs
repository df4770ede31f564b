using System.Diagnostics;
using System.Text.Json;

namespace Clona.Pipeline.Sandbox;

/// <summary>Runs one program in the sandbox, exchanges bytes with it, and makes sure that it ends.</summary>
internal sealed class SandboxedChild(ProcessStartInfo start, SandboxLimits limits, TimeProvider time)
{
    private static readonly TimeSpan WatchInterval = TimeSpan.FromMilliseconds(100);

    /// <summary>Starts the child and exchanges with it; the child and all its descendants are dead when this returns.</summary>
    /// <param name="exchange">Talks to the child; its result comes back where the child answered.</param>
    /// <param name="cancellationToken">Kills the child.</param>
    /// <exception cref="OperationCanceledException">The caller cancelled.</exception>
    public async Task<(ChildEnd End, T? Result)> RunAsync<T>(
        Func<Process, ChildWatchdog, CancellationToken, Task<T>> exchange, CancellationToken cancellationToken)
        where T : class
    {
        using var process = await ChildStarter.StartAsync(start);
        using var stop = CancellationTokenSource.CreateLinkedTokenSource(cancellationToken);
        var watchdog = new ChildWatchdog(process, limits, time);
        var complaint = ReadComplaintAsync(process.StandardError, stop.Token);
        var watching = watchdog.WatchAsync(WatchInterval, stop);
        try
        {
            return (ChildEnd.Answered, await exchange(process, watchdog, stop.Token));
        }
        catch (OperationCanceledException) when (!cancellationToken.IsCancellationRequested)
        {
            return (watchdog.Verdict ?? ChildEnd.Crashed, null);
        }
        catch (Exception fault) when (fault is IOException or InvalidDataException or JsonException)
        {
            return (watchdog.Verdict ?? await ReasonOfDeathAsync(complaint), null);
        }
        finally
        {
            await stop.CancelAsync();
            process.Kill(entireProcessTree: true);
            await process.WaitForExitAsync(CancellationToken.None);
            await watching;
        }
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

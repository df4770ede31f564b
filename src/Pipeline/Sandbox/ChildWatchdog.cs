using System.Diagnostics;

namespace Clona.Pipeline.Sandbox;

/// <summary>Watches one child's time and memory and cancels the exchange with it when a limit is passed.</summary>
internal sealed class ChildWatchdog(Process process, SandboxLimits limits, TimeProvider time)
{
    private readonly long started = time.GetTimestamp();
    private volatile int pages;

    /// <summary>The limit that was passed, or null while none was.</summary>
    public ChildEnd? Verdict { get; private set; }

    /// <summary>Prolongs the deadline for a document of <paramref name="count"/> pages.</summary>
    public void AllowPages(int count) => pages = Math.Clamp(count, pages, MostPages);

    // A lying child must not be able to ask for more than the most pages a document may have.
    private static int MostPages => 5_000;

    /// <summary>Looks every <paramref name="interval"/> until <paramref name="stop"/> is cancelled, by itself or by others.</summary>
    public async Task WatchAsync(TimeSpan interval, CancellationTokenSource stop)
    {
        using var timer = new PeriodicTimer(interval, time);
        try
        {
            while (await timer.WaitForNextTickAsync(stop.Token))
            {
                Verdict = PassedLimit();
                if (Verdict is not null)
                {
                    await stop.CancelAsync();
                }
            }
        }
        catch (OperationCanceledException)
        {
            // The exchange is over.
        }
    }

    private ChildEnd? PassedLimit() =>
        time.GetElapsedTime(started) > limits.TimeFor(pages) ? ChildEnd.TimedOut
        : ProcessFamily.ResidentBytes(process.Id) > limits.MemoryBytes ? ChildEnd.OutOfMemory
        : null;
}

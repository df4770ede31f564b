using System.Diagnostics;

namespace Clona.Pipeline.Sandbox;

/// <summary>Watches one child's time and memory and cancels the exchange with it when a limit is passed.</summary>
internal sealed class ChildWatchdog(Process process, SandboxLimits limits, TimeProvider time)
{
    private readonly long started = time.GetTimestamp();
    private readonly ChildPace pace = new();
    private volatile int pages;

    /// <summary>The limit that was passed, or null while none was.</summary>
    public ChildEnd? Verdict { get; private set; }

    /// <summary>Prolongs the deadline for a document of <paramref name="count"/> pages.</summary>
    /// <remarks>A lying child cannot ask for more than the most pages a document may have.</remarks>
    public void AllowPages(int count) => pages = Math.Clamp(count, pages, SandboxLimits.MostPages);

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

    private ChildEnd? PassedLimit()
    {
        var child = ProcessFamily.Of(process.Id);
        pace.Look(child);
        return pace.Used > limits.TimeFor(pages) ? ChildEnd.TimedOut
            : child.ResidentBytes > limits.MemoryBytes ? ChildEnd.OutOfMemory
            : time.GetElapsedTime(started) <= limits.WallTimeFor(pages) ? null
            : pace.StoodStill ? ChildEnd.Hung
            : ChildEnd.Starved;
    }
}

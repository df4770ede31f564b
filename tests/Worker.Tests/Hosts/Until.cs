using System.Diagnostics;

namespace Clona.Worker.Tests.Hosts;

/// <summary>Waits for a condition that another process brings about.</summary>
internal static class Until
{
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(120);
    private static readonly TimeSpan Interval = TimeSpan.FromMilliseconds(40);

    public static async Task True(Func<Task<bool>> condition, Func<string>? explain = null, TimeSpan? patience = null)
    {
        var started = Stopwatch.GetTimestamp();
        while (!await condition())
        {
            if (Stopwatch.GetElapsedTime(started) > (patience ?? Patience))
            {
                throw new TimeoutException("The condition was not met in time. " + explain?.Invoke());
            }

            await Task.Delay(Interval);
        }
    }

    public static Task True(Func<bool> condition, Func<string>? explain = null) => True(() => Task.FromResult(condition()), explain);
}

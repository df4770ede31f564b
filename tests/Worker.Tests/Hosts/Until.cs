using System.Diagnostics;
using System.Globalization;

namespace Clona.Worker.Tests.Hosts;

/// <summary>Waits for a condition that another process brings about.</summary>
internal static class Until
{
    /// <summary>How long a test waits; CLONA_TEST_PATIENCE sets the seconds for machines that do much else.</summary>
    public static TimeSpan Patience { get; } = TimeSpan.FromSeconds(
        int.TryParse(Environment.GetEnvironmentVariable("CLONA_TEST_PATIENCE"), CultureInfo.InvariantCulture, out var seconds) ? seconds : 120);

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

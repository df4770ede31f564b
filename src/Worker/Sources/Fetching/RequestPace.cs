namespace Clona.Worker.Sources.Fetching;

/// <summary>Keeps the pause between two requests to one host. Safe for use by several threads.</summary>
public sealed class RequestPace(TimeProvider time)
{
    private readonly Lock gate = new();
    private readonly Dictionary<string, DateTimeOffset> free = new(StringComparer.Ordinal);

    /// <summary>Waits for the next turn at <paramref name="host"/>, and takes it.</summary>
    public Task TakeAsync(string host, TimeSpan pause, CancellationToken cancellationToken)
    {
        TimeSpan wait;
        lock (gate)
        {
            var now = time.GetUtcNow();
            var begin = free.GetValueOrDefault(host, now) is var next && next > now ? next : now;
            free[host] = begin + pause;
            wait = begin - now;
        }

        return wait > TimeSpan.Zero ? Task.Delay(wait, time, cancellationToken) : Task.CompletedTask;
    }
}

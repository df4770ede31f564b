namespace Clona.Storage.Postgres.Connections;

/// <summary>The clock of this machine, set right by the clock of the database, so that leases mean the same on every machine.</summary>
/// <remarks>
/// A difference below a second is the way to the server and back, and is left alone. Safe for use by several threads.
/// </remarks>
/// <param name="machine">The clock that may be wrong.</param>
internal sealed class DatabaseClock(TimeProvider machine)
{
    private static readonly TimeSpan Noise = TimeSpan.FromSeconds(1);

    private long correction;

    /// <summary>Notes what time the database has now.</summary>
    internal void Note(DateTimeOffset database)
    {
        var difference = database - machine.GetUtcNow();
        Interlocked.Exchange(ref correction, difference.Duration() < Noise ? 0 : difference.Ticks);
    }

    /// <summary>The time of <paramref name="clock"/>, set right.</summary>
    internal DateTimeOffset Now(TimeProvider clock) => clock.GetUtcNow().AddTicks(Interlocked.Read(ref correction));
}

namespace Clona.Worker.Tests.Leases;

/// <summary>A clock that stands still and is put ahead by hand.</summary>
internal sealed class SettableTime : TimeProvider
{
    private long ticks = new DateTime(2026, 11, 22, 9, 0, 0, DateTimeKind.Utc).Ticks;

    public override long TimestampFrequency => TimeSpan.TicksPerSecond;

    public void Ahead(TimeSpan span) => Interlocked.Add(ref ticks, span.Ticks);

    public override DateTimeOffset GetUtcNow() => new(Interlocked.Read(ref ticks), TimeSpan.Zero);

    public override long GetTimestamp() => Interlocked.Read(ref ticks);
}

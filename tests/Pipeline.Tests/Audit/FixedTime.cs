namespace Clona.Pipeline.Tests.Audit;

/// <summary>A clock that stands still for events and runs for waiting.</summary>
internal sealed class FixedTime : TimeProvider
{
    internal static readonly DateTimeOffset Noon = new(2026, 11, 21, 12, 0, 0, TimeSpan.Zero);

    public override DateTimeOffset GetUtcNow() => Noon;
}

namespace Clona.Worker.Host;

/// <summary>The system's clock, some time ahead.</summary>
internal sealed class ShiftedTime(TimeSpan shift) : TimeProvider
{
    public override DateTimeOffset GetUtcNow() => base.GetUtcNow() + shift;
}

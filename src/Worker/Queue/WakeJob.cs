using Clona.Worker.Crew;
using Clona.Worker.Delivery;
using Quartz;

namespace Clona.Worker.Queue;

/// <summary>The only job of the queue: wakes the crew and the delivery. It does no work itself and ends at once.</summary>
public sealed class WakeJob(WorkCrew crew, OutgoingDelivery delivery) : IJob
{
    /// <summary>Group of the wake-ups.</summary>
    public const string Group = "wake";

    /// <summary>Key of the durable job.</summary>
    public static JobKey Key { get; } = new("wake", Group);

    /// <inheritdoc/>
    public async ValueTask Execute(IJobExecutionContext context, CancellationToken cancellationToken = default)
    {
        crew.Wake();
        await delivery.DeliverAsync(cancellationToken);
    }
}

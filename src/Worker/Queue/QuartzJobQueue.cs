using System.Data.Common;
using Clona.Storage.Documents;
using Clona.Worker.Logging;
using Microsoft.Extensions.Logging;
using Quartz;

namespace Clona.Worker.Queue;

/// <summary>Wake-ups as triggers of Quartz; one trigger a document, a later one replaces the earlier.</summary>
public sealed class QuartzJobQueue(ISchedulerFactory schedulers, TimeProvider time, ILogger<QuartzJobQueue> log) : IJobQueue
{
    private const string AnyDocument = "any";

    /// <inheritdoc/>
    public Task WakeAsync(DocumentId? document, CancellationToken cancellationToken) =>
        ScheduleAsync(document?.ToString() ?? AnyDocument, time.GetUtcNow(), cancellationToken);

    /// <inheritdoc/>
    public Task WakeAtAsync(DocumentId document, DateTimeOffset moment, CancellationToken cancellationToken) =>
        ScheduleAsync(document.ToString(), moment, cancellationToken);

    private async Task ScheduleAsync(string name, DateTimeOffset moment, CancellationToken cancellationToken)
    {
        var trigger = TriggerBuilder.Create()
            .WithIdentity(name, WakeJob.Group)
            .ForJob(WakeJob.Key)
            .StartAt(moment)
            .Build();
        try
        {
            var scheduler = await schedulers.GetScheduler(cancellationToken);
            await scheduler.ScheduleJob(trigger, ScheduleJobOptions.Replacing, cancellationToken);
        }
        catch (Exception fault) when (fault is SchedulerException or DbException or ObjectDisposedException)
        {
            WorkerLog.NotWoken(log, fault.GetType().Name);
        }
    }
}

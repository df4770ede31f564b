using System.Data.Common;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using Quartz;

namespace Clona.Worker.Queue;

/// <summary>Starts and stops the scheduler with the host; a signal to end that comes during the start ends the host in order.</summary>
/// <remarks>
/// The host hands its services a token that the signal cancels. Quartz breaks off what it asks the database then and throws, the
/// host ends with a fault, and the crew, which had begun already, is never told to free its claims. So the start, a few
/// statements, is waited for; a database that does not answer is waited for no longer than the patience.
/// </remarks>
internal sealed class QueueHost(IServiceProvider services) : IHostedService
{
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(5);

    private readonly QuartzHostedService quartz = ActivatorUtilities.CreateInstance<QuartzHostedService>(services);

    /// <inheritdoc/>
    public async Task StartAsync(CancellationToken cancellationToken)
    {
        using var patience = new CancellationTokenSource();
        await using var signal = cancellationToken.Register(() => patience.CancelAfter(Patience));
        try
        {
            await quartz.StartAsync(patience.Token).WaitAsync(patience.Token);
        }
        catch (Exception fault)
            when (cancellationToken.IsCancellationRequested && fault is (OperationCanceledException or SchedulerException or DbException))
        {
            // The host goes on to its end; nobody needs a queue any more.
        }
    }

    /// <inheritdoc/>
    public Task StopAsync(CancellationToken cancellationToken) => quartz.StopAsync(cancellationToken);
}

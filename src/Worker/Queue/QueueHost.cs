using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using Quartz;

namespace Clona.Worker.Queue;

/// <summary>Starts and stops the scheduler with the host; a signal to end that comes during the start lets the start end first.</summary>
/// <remarks>
/// The host hands its services a token that the signal cancels. Quartz breaks off what it asks the database then and throws, the
/// host ends with a fault, and the crew, which had begun already, is never told to free its claims. A start is a few statements,
/// so it is waited for; then everything stops in order.
/// </remarks>
internal sealed class QueueHost(IServiceProvider services) : IHostedService
{
    private readonly QuartzHostedService quartz = ActivatorUtilities.CreateInstance<QuartzHostedService>(services);

    /// <inheritdoc/>
    public Task StartAsync(CancellationToken cancellationToken) => quartz.StartAsync(CancellationToken.None);

    /// <inheritdoc/>
    public Task StopAsync(CancellationToken cancellationToken) => quartz.StopAsync(cancellationToken);
}

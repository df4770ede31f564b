using System.Diagnostics.CodeAnalysis;
using Clona.Storage.Outbox;
using Clona.Worker.Logging;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;

namespace Clona.Worker.Night;

/// <summary>Writes the morning's message when it is time, and sends what is in the outbox; without a mail server it stays on the page.</summary>
public sealed class OutboxDelivery(
    MorningDigest digest, OutboxDesk outbox, WorkerSettings settings, TimeProvider time, ILogger<OutboxDelivery> log) : BackgroundService
{
    private static readonly TimeSpan Patience = TimeSpan.FromMinutes(2);

    /// <summary>One turn: writes and sends what is due.</summary>
    public async Task TurnAsync(CancellationToken cancellationToken)
    {
        if (settings.Mail is not { } mail)
        {
            return;
        }

        await digest.WriteAsync(cancellationToken);
        var sender = new MailSender(mail, Patience);
        while (await outbox.ClaimAsync(cancellationToken) is { } message)
        {
            await SendAsync(sender, message, cancellationToken);
        }
    }

    /// <inheritdoc/>
    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        using var timer = new PeriodicTimer(settings.SweepEvery, time);
        do
        {
            await TryAsync(stoppingToken);
        }
        while (await timer.WaitForNextTickAsync(stoppingToken));
    }

    // Process border of the outbox: a database that is away now is asked again at the next turn.
    [SuppressMessage("Design", "CA1031:Do not catch general exception types", Justification = "Process border.")]
    private async Task TryAsync(CancellationToken cancellationToken)
    {
        try
        {
            await TurnAsync(cancellationToken);
        }
        catch (OperationCanceledException) when (cancellationToken.IsCancellationRequested)
        {
            // The host stops.
        }
        catch (Exception fault)
        {
            WorkerLog.MessagesUnavailable(log, fault.GetType().Name);
        }
    }

    // Process border of one message: whatever a mail server does, the message is tried again. The text of the fault may quote addresses.
    [SuppressMessage("Design", "CA1031:Do not catch general exception types", Justification = "Process border.")]
    private async Task SendAsync(MailSender sender, OutboxMessage message, CancellationToken cancellationToken)
    {
        try
        {
            await sender.SendAsync(message, cancellationToken);
        }
        catch (Exception fault)
        {
            WorkerLog.MessageNotSent(log, message.Key, message.Attempt, fault.GetType().Name);
            await outbox.GiveBackAsync(message, CancellationToken.None);
            return;
        }

        await outbox.MarkSentAsync(message, CancellationToken.None);
        WorkerLog.MessageSent(log, message.Key, message.Attempt);
    }
}

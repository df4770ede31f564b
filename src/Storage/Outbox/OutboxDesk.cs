using Clona.Storage.Model;
using Clona.Storage.Work;
using Microsoft.EntityFrameworkCore;

namespace Clona.Storage.Outbox;

/// <summary>Messages that leave the machine, each once in effect (reliability page, part 2, rule 5).</summary>
/// <remarks>
/// 1. The row is written under its key; a second row of that key cannot exist. 2. A sender claims it with a token for a minute; if
/// it dies before the message left, the next one sends. 3. The message leaves with an id that follows from its key; if the sender
/// dies here, the next one sends the same id again, which the receiving side knows. 4. The row says sent; nobody sends it again.
/// </remarks>
public sealed class OutboxDesk
{
    // A server that takes a letter slowly gets two minutes from the sender; nobody else may begin meanwhile.
    internal static readonly TimeSpan Lease = TimeSpan.FromMinutes(5);

    private readonly IDbContextFactory<ClonaContext> factory;
    private readonly TimeProvider time;

    internal OutboxDesk(IDbContextFactory<ClonaContext> factory, TimeProvider time)
    {
        this.factory = factory;
        this.time = time;
    }

    /// <summary>Writes a message down; false where one of this key is there already, sent or not.</summary>
    public async Task<bool> WriteAsync(string key, string subject, string body, CancellationToken cancellationToken)
    {
        if (await ExistsAsync(key, cancellationToken))
        {
            return false;
        }

        await using var context = await factory.CreateDbContextAsync(cancellationToken);
        var now = time.GetUtcNow();
        context.Outbox.Add(new OutboxRow { Key = key, Subject = subject, Body = body, CreatedAt = now, NextAttemptAt = now });
        try
        {
            await context.SaveChangesAsync(cancellationToken);
            return true;
        }
        catch (DbUpdateException)
        {
            // Another process came first; any other fault shows again at once.
            if (await ExistsAsync(key, cancellationToken))
            {
                return false;
            }

            throw;
        }
    }

    /// <summary>Claims a message that is due; null where there is none.</summary>
    public async Task<OutboxMessage?> ClaimAsync(CancellationToken cancellationToken)
    {
        await using var context = await factory.CreateDbContextAsync(cancellationToken);
        var now = time.GetUtcNow();
        var due = context.Outbox.Where(row =>
            row.SentAt == null && row.NextAttemptAt <= now && (row.LeaseUntil == null || row.LeaseUntil < now));
        if (await due.AsNoTracking().OrderBy(row => row.NextAttemptAt).FirstOrDefaultAsync(cancellationToken) is not { } found)
        {
            return null;
        }

        var token = Guid.NewGuid();
        var until = now + Lease;
        var claimed = await due.Where(row => row.Key == found.Key).ExecuteUpdateAsync(
            set => set
                .SetProperty(row => row.AttemptToken, token)
                .SetProperty(row => row.LeaseUntil, until)
                .SetProperty(row => row.Attempts, row => row.Attempts + 1),
            cancellationToken);
        return claimed == 1 ? new OutboxMessage(found.Key, token, found.Subject, found.Body, found.Attempts + 1) : null;
    }

    /// <summary>The message has left; false where the claim was lost meanwhile.</summary>
    public async Task<bool> MarkSentAsync(OutboxMessage message, CancellationToken cancellationToken)
    {
        var now = time.GetUtcNow();
        await using var context = await factory.CreateDbContextAsync(cancellationToken);
        return await Mine(context, message).ExecuteUpdateAsync(
            set => set
                .SetProperty(row => row.SentAt, now)
                .SetProperty(row => row.AttemptToken, (Guid?)null)
                .SetProperty(row => row.LeaseUntil, (DateTimeOffset?)null),
            cancellationToken) == 1;
    }

    /// <summary>The message did not leave; it is tried again without limit, with growing pauses.</summary>
    public async Task GiveBackAsync(OutboxMessage message, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(message);
        var next = time.GetUtcNow() + RetryRule.Delay(message.Attempt);
        await using var context = await factory.CreateDbContextAsync(cancellationToken);
        await Mine(context, message).ExecuteUpdateAsync(
            set => set
                .SetProperty(row => row.NextAttemptAt, next)
                .SetProperty(row => row.AttemptToken, (Guid?)null)
                .SetProperty(row => row.LeaseUntil, (DateTimeOffset?)null),
            cancellationToken);
    }

    /// <summary>Whether a message of this key is there, sent or not.</summary>
    public async Task<bool> ExistsAsync(string key, CancellationToken cancellationToken)
    {
        await using var context = await factory.CreateDbContextAsync(cancellationToken);
        return await context.Outbox.AnyAsync(row => row.Key == key, cancellationToken);
    }

    /// <summary>The newest messages, newest first.</summary>
    public async Task<IReadOnlyList<OutboxState>> NewestAsync(int count, CancellationToken cancellationToken)
    {
        await using var context = await factory.CreateDbContextAsync(cancellationToken);
        return await context.Outbox.AsNoTracking().OrderByDescending(row => row.CreatedAt).Take(count)
            .Select(row => new OutboxState(row.Key, row.CreatedAt, row.SentAt, row.Attempts)).ToListAsync(cancellationToken);
    }

    private static IQueryable<OutboxRow> Mine(ClonaContext context, OutboxMessage message) =>
        context.Outbox.Where(row => row.Key == message.Key && row.AttemptToken == message.Token && row.SentAt == null);
}

using System.Data;
using Clona.Storage.Model;

namespace Clona.Storage.Registration;

/// <summary>What one kind of database does otherwise than another; the desks ask it instead of knowing the kind.</summary>
/// <remarks>Registered once for each host and found through the context. Safe for use by several threads.</remarks>
public abstract class DatabaseKind
{
    /// <summary>Comment at the statement that looks for work, by which a database that can pass over locked rows knows it.</summary>
    public const string ClaimTag = "clona: claim";

    /// <summary>Isolation in which everything that one transaction reads comes from the same moment.</summary>
    public abstract IsolationLevel Moment { get; }

    /// <summary>Whether the master key may be drawn where it is missing: nothing is sealed with it yet.</summary>
    public abstract bool MayDrawKey(DataFolder home);

    /// <summary>
    /// Takes the write lock of the transaction that has just begun, where its beginning does not take it, and gives the time of
    /// everything in the write.
    /// </summary>
    public virtual Task<DateTimeOffset> BeginWriteAsync(ClonaContext context, TimeProvider time, CancellationToken cancellationToken) =>
        Task.FromResult(Now(time));

    /// <summary>The time that leases are measured by.</summary>
    public virtual DateTimeOffset Now(TimeProvider time)
    {
        ArgumentNullException.ThrowIfNull(time);
        return time.GetUtcNow();
    }

    /// <summary>Clears a destroyed key out of the database's own journal, as far as the database lets.</summary>
    public virtual Task AfterEraseAsync(ClonaContext context, CancellationToken cancellationToken) => Task.CompletedTask;
}

using System.Data;
using Clona.Storage.Model;
using Clona.Storage.Registration;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Storage;
using Npgsql;

namespace Clona.Storage.Postgres.Connections;

/// <summary>PostgreSQL: many processes on many machines write.</summary>
/// <remarks>
/// Every write ends in the audit log, which has one writer at a time; the lock for that is taken at the beginning, as SQLite does,
/// so that what a write reads holds until its end and no two writes can wait for each other. It ends with the transaction.
/// </remarks>
internal sealed class PostgresKind(DatabaseClock clock) : DatabaseKind
{
    /// <summary>Number of the lock that a write holds.</summary>
    internal const long WriteLock = 0x434C_4F4E_4101;

    /// <summary>Number of the lock that whoever changes the tables holds.</summary>
    internal const long MigrationLock = 0x434C_4F4E_4102;

    // The lock is waited for in the first statement, so the second one tells the time after the waiting.
    private const string BeginWrite =
        "SELECT pg_advisory_xact_lock(@lock); SELECT (extract(epoch FROM clock_timestamp()) * 1000000)::bigint;";

    public override IsolationLevel Moment => IsolationLevel.RepeatableRead;

    /// <summary>Only the one who makes the tables draws the key, under the lock.</summary>
    public override bool MayDrawKey(DataFolder home) => false;

    public override DateTimeOffset Now(TimeProvider time)
    {
        ArgumentNullException.ThrowIfNull(time);
        return clock.Now(time);
    }

    public override async Task<DateTimeOffset> BeginWriteAsync(
        ClonaContext context, TimeProvider time, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(context);
        await using var command = new NpgsqlCommand(
            BeginWrite,
            (NpgsqlConnection)context.Database.GetDbConnection(),
            (NpgsqlTransaction)context.Database.CurrentTransaction!.GetDbTransaction());
        command.Parameters.AddWithValue("lock", WriteLock);
        await using var reader = await command.ExecuteReaderAsync(cancellationToken);
        await reader.NextResultAsync(cancellationToken);
        await reader.ReadAsync(cancellationToken);
        clock.Note(DateTimeOffset.UnixEpoch.AddMicroseconds(reader.GetInt64(0)));
        return Now(time);
    }

    // Pages of the table are cleaned of the old row; the server's own log keeps it until it is written over (docs/storage.md).
    public override Task AfterEraseAsync(ClonaContext context, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(context);
        return context.Database.ExecuteSqlRawAsync("VACUUM \"Documents\"", cancellationToken);
    }
}

using System.Data;
using Clona.Storage.Model;
using Clona.Storage.Registration;
using Microsoft.EntityFrameworkCore;

namespace Clona.Storage.Sqlite;

/// <summary>SQLite: the beginning of a transaction takes the write lock, and there is one process with one clock.</summary>
internal sealed class SqliteKind : DatabaseKind
{
    internal static SqliteKind Instance { get; } = new();

    /// <summary>SQLite's name for a transaction that begins without the write lock and sees one moment.</summary>
    public override IsolationLevel Moment => IsolationLevel.ReadUncommitted;

    public override bool MayDrawKey(DataFolder home)
    {
        ArgumentNullException.ThrowIfNull(home);
        return !File.Exists(home.Database);
    }

    // A key destroyed by an erasure must not survive in the write-ahead log.
    public override Task AfterEraseAsync(ClonaContext context, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(context);
        return context.Database.ExecuteSqlRawAsync("PRAGMA wal_checkpoint(TRUNCATE)", cancellationToken);
    }
}

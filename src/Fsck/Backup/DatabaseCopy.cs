using Clona.Storage.Postgres.Connections;
using Microsoft.Data.Sqlite;

namespace Clona.Fsck.Backup;

/// <summary>Copies a database while it is in use: a copy of one moment, whoever writes meanwhile.</summary>
internal static class DatabaseCopy
{
    /// <summary>SQLite's own online copy, checked.</summary>
    internal static bool OfFile(string from, string to)
    {
        File.Delete(to);
        using (var source = Open(from, SqliteOpenMode.ReadOnly))
        using (var target = Open(to, SqliteOpenMode.ReadWriteCreate))
        {
            source.BackupDatabase(target);
            using var command = target.CreateCommand();
            command.CommandText = "PRAGMA journal_mode=DELETE; PRAGMA integrity_check;";
            using var reader = command.ExecuteReader();
            return reader.NextResult() && reader.Read() && reader.GetString(0) == "ok";
        }
    }

    /// <summary>PostgreSQL's own dump. The queue stays out: it only wakes, and the sweep finds all work again.</summary>
    internal static Task<bool> OfServerAsync(
        string program, PostgresConnection connection, string to, CancellationToken cancellationToken) => ServerPrograms.RunAsync(
            program,
            connection,
            ["--format=custom", "--no-owner", "--no-privileges", "--exclude-table=qrtz_*", "--exclude-table=qrtz_*_seq", "--file=" + to],
            cancellationToken);

    /// <summary>Fills an empty database from a dump.</summary>
    internal static Task<bool> ToServerAsync(
        string program, PostgresConnection connection, string from, CancellationToken cancellationToken) => ServerPrograms.RunAsync(
            program,
            connection,
            ["--no-owner", "--no-privileges", "--exit-on-error", "--single-transaction", "--dbname=" + connection.Database, from],
            cancellationToken);

    private static SqliteConnection Open(string path, SqliteOpenMode mode)
    {
        var connection = new SqliteConnection(
            new SqliteConnectionStringBuilder { DataSource = path, Mode = mode, Pooling = false, DefaultTimeout = 30 }.ToString());
        connection.Open();
        return connection;
    }
}

using System.Data.Common;
using Clona.Storage.Vault;
using Microsoft.Data.Sqlite;

namespace Clona.Storage.Sqlite.Vault;

/// <summary>The vault of the embedded storage: a SQLite file of its own, in a folder that may lie anywhere.</summary>
/// <param name="folder">The folder.</param>
public sealed class SqliteVault(string folder) : VaultDatabase
{
    /// <summary>Name of the file.</summary>
    public const string FileName = "vault.db";

    /// <inheritdoc/>
    public override string Folder => folder;

    /// <inheritdoc/>
    public override string Bytes => "BLOB";

    /// <inheritdoc/>
    public override async Task<DbConnection> OpenAsync(CancellationToken cancellationToken)
    {
        CreateFolder();
        var connection = new SqliteConnection(new SqliteConnectionStringBuilder
        {
            DataSource = Path.Join(folder, FileName),
            DefaultTimeout = 30,
            Mode = SqliteOpenMode.ReadWriteCreate,
        }.ToString());
        await connection.OpenAsync(cancellationToken);
        await using var pragma = connection.CreateCommand();

        // What was destroyed must not stay in free pages or in a log.
        pragma.CommandText = "PRAGMA secure_delete=ON; PRAGMA journal_mode=DELETE; PRAGMA synchronous=FULL;";
        await pragma.ExecuteNonQueryAsync(cancellationToken);
        return connection;
    }

    private void CreateFolder()
    {
        if (OperatingSystem.IsWindows())
        {
            Directory.CreateDirectory(folder);
        }
        else
        {
            Directory.CreateDirectory(folder, UnixFileMode.UserRead | UnixFileMode.UserWrite | UnixFileMode.UserExecute);
        }
    }
}

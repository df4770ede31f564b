using System.Data.Common;
using Clona.Storage.Postgres.Connections;
using Clona.Storage.Vault;
using Npgsql;

namespace Clona.Storage.Postgres.Vault;

/// <summary>The vault of many processes: a PostgreSQL database of its own with a role of its own; the key lies in a folder they share.</summary>
/// <param name="connection">The database; it has to be another one than that of the documents.</param>
/// <param name="folder">The folder of the key.</param>
public sealed class PostgresVault(PostgresConnection connection, string folder) : VaultDatabase
{
    /// <inheritdoc/>
    public override string Folder => folder;

    /// <inheritdoc/>
    public override string Bytes => "BYTEA";

    /// <inheritdoc/>
    public override async Task<DbConnection> OpenAsync(CancellationToken cancellationToken)
    {
        var opened = new NpgsqlConnection(connection.Reveal());
        await opened.OpenAsync(cancellationToken);
        return opened;
    }
}

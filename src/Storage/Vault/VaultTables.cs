using System.Data.Common;

namespace Clona.Storage.Vault;

/// <summary>The tables of the vault, the same on both kinds of database; ids and times are texts.</summary>
internal static class VaultTables
{
    /// <summary>Makes the tables where they are missing.</summary>
    internal static async Task CreateAsync(DbConnection connection, string bytes, CancellationToken cancellationToken)
    {
        foreach (var statement in Statements(bytes))
        {
            await connection.RunAsync(statement, cancellationToken);
        }
    }

    private static IEnumerable<string> Statements(string bytes) =>
    [
        "CREATE TABLE IF NOT EXISTS pseudonym_orders (document TEXT PRIMARY KEY, scope TEXT NOT NULL, style TEXT NOT NULL, ordered_by TEXT NOT NULL)",
        $"""
        CREATE TABLE IF NOT EXISTS pseudonym_mappings (document TEXT PRIMARY KEY, scope TEXT NOT NULL, place INTEGER NOT NULL,
          wrapped_key {bytes} NULL, sealed {bytes} NULL, kept_at TEXT NOT NULL, destroyed_at TEXT NULL, UNIQUE (scope, place))
        """,
        $"""
        CREATE TABLE IF NOT EXISTS pseudonym_requests (id TEXT PRIMARY KEY, document TEXT NOT NULL, kind TEXT NOT NULL, label TEXT NOT NULL,
          reason {bytes} NOT NULL, wrapped_key {bytes} NOT NULL, asked_by TEXT NOT NULL, asked_at TEXT NOT NULL,
          approved_by TEXT NULL, approved_at TEXT NULL, done_at TEXT NULL)
        """,
        "CREATE TABLE IF NOT EXISTS pseudonym_keepers (account TEXT PRIMARY KEY, granted_by TEXT NOT NULL, granted_at TEXT NOT NULL)",
    ];
}

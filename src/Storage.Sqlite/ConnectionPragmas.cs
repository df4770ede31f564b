using System.Data.Common;
using Microsoft.EntityFrameworkCore.Diagnostics;

namespace Clona.Storage.Sqlite;

/// <summary>Sets on every connection what SQLite does not keep in the file.</summary>
/// <remarks>
/// <c>secure_delete</c> overwrites what is deleted with zeros, so that destroyed keys do not stay in free pages;
/// <c>synchronous=FULL</c> makes every commit survive a loss of power.
/// </remarks>
internal sealed class ConnectionPragmas : DbConnectionInterceptor
{
    private const string Pragmas = "PRAGMA secure_delete=ON; PRAGMA synchronous=FULL; PRAGMA recursive_triggers=ON;";

    internal static ConnectionPragmas Instance { get; } = new();

    public override void ConnectionOpened(DbConnection connection, ConnectionEndEventData eventData)
    {
        using var command = connection.CreateCommand();
        command.CommandText = Pragmas;
        command.ExecuteNonQuery();
    }

    public override async Task ConnectionOpenedAsync(
        DbConnection connection, ConnectionEndEventData eventData, CancellationToken cancellationToken = default)
    {
        await using var command = connection.CreateCommand();
        command.CommandText = Pragmas;
        await command.ExecuteNonQueryAsync(cancellationToken);
    }
}

using Clona.Storage.Postgres.Connections;
using Npgsql;

namespace Clona.Fsck.Backup;

/// <summary>An empty database on the same server, dropped at the end.</summary>
internal sealed class ScratchDatabase : IAsyncDisposable
{
    private readonly PostgresConnection server;

    private ScratchDatabase(PostgresConnection server, PostgresConnection connection)
    {
        this.server = server;
        Connection = connection;
    }

    /// <summary>The empty database.</summary>
    internal PostgresConnection Connection { get; }

    internal static async Task<ScratchDatabase> CreateAsync(PostgresConnection server, CancellationToken cancellationToken)
    {
        var name = $"clona_overeni_{Guid.NewGuid():N}"[..30];
        await RunAsync(server, $"CREATE DATABASE {name} TEMPLATE template0", cancellationToken);
        return new ScratchDatabase(server, server.OtherDatabase(name));
    }

    public async ValueTask DisposeAsync()
    {
        NpgsqlConnection.ClearAllPools();
        await RunAsync(server, $"DROP DATABASE IF EXISTS {Connection.Database} WITH (FORCE)", CancellationToken.None);
    }

    private static async Task RunAsync(PostgresConnection server, string sql, CancellationToken cancellationToken)
    {
        await using var connection = new NpgsqlConnection(server.Reveal());
        await connection.OpenAsync(cancellationToken);
        await using var command = new NpgsqlCommand(sql, connection);
        await command.ExecuteNonQueryAsync(cancellationToken);
    }
}

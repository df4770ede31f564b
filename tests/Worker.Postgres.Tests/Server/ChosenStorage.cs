using System.Collections.Concurrent;
using System.Diagnostics;
using Clona.Databases;
using Clona.Storage.Postgres;
using Clona.Storage.Postgres.Connections;
using Microsoft.Extensions.DependencyInjection;
using Npgsql;

namespace Clona.Worker.Postgres.Tests.Server;

/// <summary>The tests of this project run on PostgreSQL: each data folder has a database of its own on the server of the run.</summary>
internal static class ChosenStorage
{
    private static readonly ConcurrentDictionary<string, string> Connections = new(StringComparer.Ordinal);

    private static readonly Lazy<PostgresServer> Server = new(() => PostgresServer.SharedAsync().GetAwaiter().GetResult());

    public static void AddTo(IServiceCollection services, string home) =>
        services.AddClonaPostgresStorage(home, PostgresConnection.TryParse(ConnectionOf(home))!);

    public static Task MigrateAsync(IServiceProvider provider) =>
        PostgresStorage.MigrateAsync(provider, owner: null, CancellationToken.None);

    /// <summary>Tells a worker process where its database is.</summary>
    public static void Tell(ProcessStartInfo start, string home) => start.Environment["CLONA_POSTGRES"] = ConnectionOf(home);

    /// <summary>Copies the database of a folder.</summary>
    public static void Copy(string from, string to) => Connections[to] = Server.Value.Copy(ConnectionOf(from));

    /// <summary>Puts a folder's database elsewhere.</summary>
    public static void Use(string home, string connection) => Connections[home] = connection;

    /// <summary>Lets go of connections.</summary>
    public static void Leave() => NpgsqlConnection.ClearAllPools();

    public static string ConnectionOf(string home) =>
        Connections.GetOrAdd(home, _ => Server.Value.CreateDatabaseAsync().GetAwaiter().GetResult());
}

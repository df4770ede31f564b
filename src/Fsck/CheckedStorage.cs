using Clona.Storage.Postgres;
using Clona.Storage.Postgres.Connections;
using Clona.Storage.Registration;
using Clona.Storage.Sqlite;
using Microsoft.Extensions.DependencyInjection;

namespace Clona.Fsck;

/// <summary>A storage that is looked at and not changed: a data folder with its own database, or with one on a server.</summary>
/// <param name="Folder">The data folder.</param>
/// <param name="Connection">The server's database; null for the one in the folder.</param>
internal sealed record CheckedStorage(DataFolder Folder, PostgresConnection? Connection)
{
    /// <summary>Where the vault lies.</summary>
    internal VaultPlace Vault { get; init; } = VaultPlace.Usual;

    /// <summary>Variable that names the server; a password belongs into no list of processes.</summary>
    internal const string ConnectionVariable = "CLONA_POSTGRES";

    /// <summary>Whether there is something to look at; a server is found missing when it is asked.</summary>
    internal bool Exists => Connection is not null || File.Exists(Folder.Database);

    /// <summary>Opens it for reading.</summary>
    /// <param name="clock">What time it is there; null for now.</param>
    internal ServiceProvider Open(TimeProvider? clock = null)
    {
        var services = new ServiceCollection().AddSingleton(clock ?? TimeProvider.System);
        return Connection is { } server
            ? services.AddClonaPostgresReading(Folder.Home, server, Vault.Server, Vault.Folder).BuildServiceProvider()
            : services.AddClonaSqliteReading(Folder.Home, Folder.DatabaseFile, Vault.Folder).BuildServiceProvider();
    }
}

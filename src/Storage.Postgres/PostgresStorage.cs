using Clona.Storage.Model;
using Clona.Storage.Postgres.Connections;
using Clona.Storage.Postgres.Vault;
using Clona.Storage.Registration;
using Clona.Storage.Vault;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Npgsql;

namespace Clona.Storage.Postgres;

/// <summary>The storage for many processes on many machines: one PostgreSQL database and one folder that all of them share.</summary>
public static class PostgresStorage
{
    /// <summary>Registers the storage; nothing is opened or created yet.</summary>
    /// <param name="services">The host's services.</param>
    /// <param name="home">The shared data folder: blobs and master key.</param>
    /// <param name="connection">The database.</param>
    /// <param name="isFourEyesOff">Whether whoever edited may approve; every report then says so.</param>
    /// <param name="vault">The database of the vault, another one than <paramref name="connection"/>; null for no vault.</param>
    /// <param name="vaultFolder">Folder of the vault's key; null for <c>vault</c> in the shared folder.</param>
    /// <exception cref="ArgumentException">The vault would lie in the database of the documents, or its role would be theirs.</exception>
    public static IServiceCollection AddClonaPostgresStorage(
        this IServiceCollection services,
        string home,
        PostgresConnection connection,
        bool isFourEyesOff = false,
        PostgresConnection? vault = null,
        string? vaultFolder = null)
    {
        ArgumentException.ThrowIfNullOrEmpty(home);
        ArgumentNullException.ThrowIfNull(connection);
        if (vault is not null)
        {
            services.AddSingleton<VaultDatabase>(VaultApart(connection, vault, vaultFolder ?? Path.Join(home, "vault")));
        }

        services.AddDesks(new StorageSettings(home, isFourEyesOff), new PostgresKind(new DatabaseClock(TimeProvider.System)));
        services.AddSingleton(connection);
        services.AddSingleton(_ => NpgsqlDataSource.Create(connection.Reveal()));
        services.AddDbContextFactory<ClonaContext>((provider, options) =>
            Configure(options, provider.GetRequiredService<NpgsqlDataSource>()).UseApplicationServiceProvider(provider));
        return services;
    }

    private static PostgresVault VaultApart(PostgresConnection documents, PostgresConnection vault, string folder)
    {
        var isSameDatabase = documents.Host == vault.Host && documents.Port == vault.Port && documents.Database == vault.Database;
        return isSameDatabase || (documents.Host == vault.Host && documents.User == vault.User)
            ? throw new ArgumentException("The vault needs a database and a role of its own.", nameof(vault))
            : new PostgresVault(vault, folder);
    }

    /// <summary>Registers a storage that is only looked at: the server itself refuses to write for it.</summary>
    /// <param name="services">The services.</param>
    /// <param name="home">The shared data folder.</param>
    /// <param name="connection">The database.</param>
    /// <param name="vault">The database of the vault; null for none.</param>
    /// <param name="vaultFolder">Folder of the vault's key; null for <c>vault</c> in the shared folder.</param>
    public static IServiceCollection AddClonaPostgresReading(
        this IServiceCollection services, string home, PostgresConnection connection, PostgresConnection? vault = null, string? vaultFolder = null)
    {
        ArgumentNullException.ThrowIfNull(connection);
        return services.AddClonaPostgresStorage(home, connection.ReadOnly(), vault: vault?.ReadOnly(), vaultFolder: vaultFolder);
    }

    /// <summary>Makes folders, tables and key, and writes down whether four eyes is on. Call before the host starts.</summary>
    /// <remarks>Several processes may call it at once: one works, the others wait.</remarks>
    /// <param name="provider">The host's services.</param>
    /// <param name="owner">Who owns the tables, where that is somebody else than the role of the host; null for the same.</param>
    /// <param name="cancellationToken">Ends the waiting.</param>
    /// <exception cref="InvalidOperationException">The key is missing where documents exist.</exception>
    public static async Task MigrateAsync(IServiceProvider provider, PostgresConnection? owner, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(provider);
        var folder = provider.GetRequiredService<DataFolder>();
        folder.Create();
        await using (var tables = new TableSetup(provider, owner))
        {
            await tables.RunAsync(folder, cancellationToken);
        }

        provider.GetRequiredService<Keys.MasterKey>();
        await FourEyesSetting.WriteAsync(
            provider.GetRequiredService<IDbContextFactory<ClonaContext>>(),
            provider.GetRequiredService<StorageSettings>(),
            provider.GetRequiredService<TimeProvider>(),
            cancellationToken);
        await provider.GetRequiredService<PseudonymVault>().OpenAsync(cancellationToken);
        await provider.GetRequiredService<Blobs.BlobSweep>().RunAsync(cancellationToken);
    }

    internal static DbContextOptionsBuilder Configure(DbContextOptionsBuilder options, NpgsqlDataSource source) => options
        .UseNpgsql(source, postgres => postgres.MigrationsAssembly(typeof(PostgresStorage).Assembly.GetName().Name))
        .AddInterceptors(ClaimLocking.Instance);
}

using Clona.Storage.Model;
using Clona.Storage.Registration;
using Clona.Storage.Sqlite.Rules;
using Clona.Storage.Sqlite.Vault;
using Clona.Storage.Vault;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace Clona.Storage.Sqlite;

/// <summary>The embedded storage: one SQLite file, one process.</summary>
public static class SqliteStorage
{
    /// <summary>Registers the storage in the folder <paramref name="home"/>; nothing is opened or created yet.</summary>
    /// <param name="services">The host's services.</param>
    /// <param name="home">The data folder.</param>
    /// <param name="isFourEyesOff">Whether whoever edited may approve; every report then says so.</param>
    /// <param name="vault">Folder of the vault; null for <c>vault</c> in the data folder.</param>
    public static IServiceCollection AddClonaSqliteStorage(
        this IServiceCollection services, string home, bool isFourEyesOff = false, string? vault = null)
    {
        ArgumentException.ThrowIfNullOrEmpty(home);
        services.AddSingleton<VaultDatabase>(new SqliteVault(vault ?? Path.Join(home, "vault")));
        services.AddDesks(new StorageSettings(home, isFourEyesOff), SqliteKind.Instance);
        services.AddDbContextFactory<ClonaContext>((provider, options) =>
            Configure(options, provider.GetRequiredService<DataFolder>().Database).UseApplicationServiceProvider(provider));
        return services;
    }

    /// <summary>Makes folders, key and tables, and writes down whether four eyes is on. Call once before the host starts.</summary>
    /// <exception cref="InvalidOperationException">The key is missing where documents exist.</exception>
    public static async Task MigrateAsync(IServiceProvider provider, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(provider);
        var folder = provider.GetRequiredService<DataFolder>();
        folder.Create();
        var factory = provider.GetRequiredService<IDbContextFactory<ClonaContext>>();
        await using (var turn = await MigrationLock.TakeAsync(folder.Home, cancellationToken))
        await using (var context = await factory.CreateDbContextAsync(cancellationToken))
        {
            HomeMarker.Claim(folder, HomeMarker.Embedded);
            provider.GetRequiredService<Keys.MasterKey>();
            await MigrateAsync(context, cancellationToken);
        }

        await FourEyesSetting.WriteAsync(
            factory,
            provider.GetRequiredService<StorageSettings>(),
            provider.GetRequiredService<TimeProvider>(),
            cancellationToken);
        await provider.GetRequiredService<PseudonymVault>().OpenAsync(cancellationToken);
        await provider.GetRequiredService<Blobs.BlobSweep>().RunAsync(cancellationToken);
    }

    /// <summary>Registers a storage that is only looked at: nothing is created, migrated or written.</summary>
    /// <param name="services">The services.</param>
    /// <param name="home">The data folder.</param>
    /// <param name="database">File name of the database.</param>
    /// <param name="vault">Folder of the vault; null for <c>vault</c> in the data folder.</param>
    public static IServiceCollection AddClonaSqliteReading(
        this IServiceCollection services, string home, string database = DataFolder.DatabaseName, string? vault = null)
    {
        ArgumentException.ThrowIfNullOrEmpty(home);
        var place = vault ?? Path.Join(home, "vault");
        services.AddSingleton<VaultDatabase>(File.Exists(Path.Join(place, SqliteVault.FileName)) ? new SqliteVault(place) : new NoVault());
        services.AddDesks(new StorageSettings(home), SqliteKind.Instance);
        services.AddSingleton(new DataFolder(home, database));
        services.AddDbContextFactory<ClonaContext>((provider, options) =>
            Configure(options, provider.GetRequiredService<DataFolder>().Database, SqliteOpenMode.ReadOnly)
                .UseApplicationServiceProvider(provider));
        return services;
    }

    internal static DbContextOptionsBuilder Configure(
        DbContextOptionsBuilder options, string database, SqliteOpenMode mode = SqliteOpenMode.ReadWriteCreate)
    {
        var connection = new SqliteConnectionStringBuilder
        {
            DataSource = database,
            ForeignKeys = true,
            DefaultTimeout = 30,
            Mode = mode,
        };
        return options
            .UseSqlite(connection.ToString(), sqlite => sqlite.MigrationsAssembly(typeof(SqliteStorage).Assembly.GetName().Name))
            .AddInterceptors(ConnectionPragmas.Instance);
    }

    private static async Task MigrateAsync(ClonaContext context, CancellationToken cancellationToken)
    {
        if ((await context.Database.GetPendingMigrationsAsync(cancellationToken)).Any())
        {
            // Whoever migrates holds the lock of the folder, so a lock found here was left by one that was killed while it migrated.
            await context.Database.ExecuteSqlRawAsync("DROP TABLE IF EXISTS \"__EFMigrationsLock\"", cancellationToken);
            await context.Database.ExecuteSqlRawAsync("PRAGMA journal_mode=WAL", cancellationToken);
            await RunAsync(context, DatabaseRules.Drop(), cancellationToken);
            await context.Database.MigrateAsync(cancellationToken);
        }

        await RunAsync(context, DatabaseRules.Create(), cancellationToken);
    }

    private static async Task RunAsync(ClonaContext context, IEnumerable<string> statements, CancellationToken cancellationToken)
    {
        foreach (var statement in statements)
        {
            await context.Database.ExecuteSqlRawAsync(statement, cancellationToken);
        }
    }
}

using Clona.Storage.Postgres;
using Clona.Storage.Sqlite;

namespace Clona.Web.Hosting;

/// <summary>The storage that the office has chosen: embedded, or a PostgreSQL server.</summary>
internal static class OfficeStorage
{
    public static IServiceCollection AddOfficeStorage(this IServiceCollection services, OfficeSettings office) =>
        office.Server is { } server
            ? services.AddClonaPostgresStorage(office.Home, server, office.IsFourEyesOff, office.VaultServer, office.Vault)
            : services.AddClonaSqliteStorage(office.Home, office.IsFourEyesOff, office.Vault);

    public static Task MigrateAsync(IServiceProvider services, OfficeSettings office) =>
        office.Server is null
            ? SqliteStorage.MigrateAsync(services, CancellationToken.None)
            : PostgresStorage.MigrateAsync(services, office.ServerOwner, CancellationToken.None);
}

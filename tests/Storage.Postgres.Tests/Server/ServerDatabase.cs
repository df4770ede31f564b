using Clona.Databases;
using Clona.Storage.Postgres.Connections;
using Clona.Storage.Tests.Office;
using Microsoft.Extensions.DependencyInjection;
using Npgsql;

namespace Clona.Storage.Postgres.Tests.Server;

/// <summary>A database of its own on the one real PostgreSQL of the run, copied from one that has its tables already.</summary>
internal sealed class ServerDatabase : OfficeDatabase
{
    private static readonly Lazy<Task<string>> Template = new(MakeTemplateAsync);

    private readonly PostgresServer server;
    private readonly string connection;

    private ServerDatabase(PostgresServer server, string connection)
    {
        this.server = server;
        this.connection = connection;
    }

    public override string? Connection => connection;

    public override string RuleNames => "SELECT tgname::text AS \"Value\" FROM pg_trigger WHERE NOT tgisinternal";

    public override int Rules => 12;

    public static async Task<OfficeDatabase> NewAsync()
    {
        var server = await PostgresServer.SharedAsync();
        return new ServerDatabase(server, await server.CreateDatabaseAsync(await Template.Value));
    }

    public override void AddTo(IServiceCollection services, string home, bool isFourEyesOff) =>
        services.AddClonaPostgresStorage(home, PostgresConnection.TryParse(connection)!, isFourEyesOff);

    public override Task MigrateAsync(IServiceProvider provider) => PostgresStorage.MigrateAsync(provider, owner: null, CancellationToken.None);

    public override async Task<IReadOnlyList<string>> FilesAsync(string home)
    {
        await server.ExecuteAsync("CHECKPOINT");
        await using var source = NpgsqlDataSource.Create(connection);
        await using var command = source.CreateCommand("SELECT oid::text FROM pg_database WHERE datname = current_database()");
        return Directory.GetFiles(Path.Join(server.Data, "base", (string)(await command.ExecuteScalarAsync())!));
    }

    public override string DropRule(string name) => $"DROP TRIGGER \"{name}\" ON \"{name[..name.IndexOf('_', StringComparison.Ordinal)]}\"";

    public override string Zeros(string length) => $"decode(repeat('00', {length}), 'hex')";

    public override string Replace(string table, string columns, string select, string key)
    {
        var changes = string.Join(", ", columns.Split(", ").Select(column => $"{column} = EXCLUDED.{column}"));
        return $"INSERT INTO \"{table}\" ({columns}) {select} ON CONFLICT ({key}) DO UPDATE SET {changes}";
    }

    public override async ValueTask DisposeAsync() => await server.DropDatabaseAsync(connection);

    private static async Task<string> MakeTemplateAsync()
    {
        var server = await PostgresServer.SharedAsync();
        var connection = await server.CreateDatabaseAsync();
        var home = Directory.CreateTempSubdirectory("clona-template-").FullName;
        var services = new ServiceCollection().AddLogging()
            .AddClonaPostgresStorage(home, PostgresConnection.TryParse(connection)!);
        await using (var provider = services.BuildServiceProvider())
        {
            await PostgresStorage.MigrateAsync(provider, owner: null, CancellationToken.None);
        }

        Directory.Delete(home, recursive: true);
        return new NpgsqlConnectionStringBuilder(connection).Database!;
    }
}

using System.Globalization;
using Clona.Databases;
using Clona.Storage.Documents;
using Clona.Storage.Model;
using Clona.Storage.Postgres.Connections;
using Clona.Storage.Postgres.Rules;
using Clona.Storage.Tests.Office;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Npgsql;

namespace Clona.Storage.Postgres.Tests.Rules;

/// <summary>The first start: several processes at once, and with a role that may not change tables.</summary>
public sealed class SetupTests : IDisposable
{
    private readonly string home = Directory.CreateTempSubdirectory("clona-setup-").FullName;

    private static CancellationToken None => CancellationToken.None;

    public void Dispose() => Directory.Delete(home, recursive: true);

    [Fact]
    public async Task Tables_rules_and_key_are_made_once_when_four_processes_start_at_once()
    {
        var server = await PostgresServer.SharedAsync();
        var connection = await server.CreateDatabaseAsync();
        var providers = Enumerable.Range(0, 4).Select(_ => Provider(connection)).ToList();

        await Task.WhenAll(providers.Select(provider => Task.Run(() => PostgresStorage.MigrateAsync(provider, null, None))));

        await using var context = await ContextAsync(providers[0]);
        (await context.Database.GetPendingMigrationsAsync()).ShouldBeEmpty();
        Directory.GetFiles(Path.Join(home, "keys")).Length.ShouldBe(1);
        await EndAsync(server, connection, providers);
    }

    [Fact]
    public async Task The_role_of_the_workers_works_and_can_change_neither_log_nor_rules()
    {
        var server = await PostgresServer.SharedAsync();
        var owner = await server.CreateDatabaseAsync();
        var role = string.Create(CultureInfo.InvariantCulture, $"app{Guid.NewGuid():N}");
        await server.ExecuteAsync($"CREATE ROLE {role} LOGIN");
        var connection = server.ConnectionTo(new NpgsqlConnectionStringBuilder(owner).Database!, role);
        var provider = Provider(connection);

        await PostgresStorage.MigrateAsync(provider, PostgresConnection.TryParse(owner), None);

        (await provider.GetRequiredService<DocumentDesk>().ReceiveAsync(Some.Document(), Staff.Clerk, None)).IsKnown.ShouldBeFalse();
        foreach (var forbidden in (string[])
        [
            "UPDATE \"AuditRecords\" SET \"Kind\" = 'x'", "DELETE FROM \"AuditRecords\"", "TRUNCATE \"AuditRecords\"",
            "ALTER TABLE \"AuditRecords\" DISABLE TRIGGER ALL", "DROP TRIGGER \"Documents_release_gate\" ON \"Documents\"",
            "CREATE TABLE x (y int)", "UPDATE \"Approvals\" SET \"Round\" = 1",
        ])
        {
            var fault = await Should.ThrowAsync<PostgresException>(() => RunAsync(provider, forbidden), forbidden);
            fault.SqlState.ShouldBe(PostgresErrorCodes.InsufficientPrivilege, forbidden);
        }

        await EndAsync(server, owner, [provider]);
    }

    [Theory]
    [InlineData("AuditRecords")]
    [InlineData("AuditRecords, \"Approvals\"")]
    public async Task The_owner_himself_cannot_empty_a_table_that_never_changes(string tables)
    {
        await using var office = await TestOffice.OpenAsync();
        await office.AwaitingReleaseAsync();

        var fault = await Should.ThrowAsync<PostgresException>(
            () => office.ExecuteAsync($"TRUNCATE \"{tables.Replace(", \"", "\", \"", StringComparison.Ordinal).TrimEnd('"')}\""));

        fault.Message.ShouldContain("never change");
    }

    [Fact]
    public void Every_rule_of_the_embedded_storage_stands_here_too() =>
        DatabaseRules.Names.Where(name => !name.EndsWith("_no_truncate", StringComparison.Ordinal)).Count().ShouldBe(9);

    private static async Task RunAsync(IServiceProvider provider, string sql)
    {
        await using var context = await ContextAsync(provider);
        await context.Database.ExecuteSqlRawAsync(sql);
    }

    private static Task<ClonaContext> ContextAsync(IServiceProvider provider) =>
        provider.GetRequiredService<IDbContextFactory<ClonaContext>>().CreateDbContextAsync();

    private static async Task EndAsync(PostgresServer server, string connection, IEnumerable<ServiceProvider> providers)
    {
        foreach (var provider in providers)
        {
            await provider.DisposeAsync();
        }

        await server.DropDatabaseAsync(connection);
    }

    private ServiceProvider Provider(string connection) => new ServiceCollection().AddLogging()
        .AddClonaPostgresStorage(home, PostgresConnection.TryParse(connection)!).BuildServiceProvider();
}

using Clona.Databases;
using Clona.Pipeline.Reporting;
using Clona.Storage.Documents;
using Clona.Storage.Postgres.Connections;
using Clona.Storage.Postgres.Vault;
using Clona.Storage.Vault;
using Microsoft.Extensions.DependencyInjection;
using Npgsql;

namespace Clona.Storage.Postgres.Tests.Vault;

/// <summary>The vault on a server: a database of its own and a role of its own.</summary>
public sealed class PostgresVaultTests
{
    private static readonly byte[] Mapping = [1, 2, 3];

    private static CancellationToken None => CancellationToken.None;

    [Fact]
    public async Task A_role_of_its_own_keeps_and_opens_mappings_in_a_database_of_its_own()
    {
        var server = await PostgresServer.SharedAsync();
        var connection = await server.CreateDatabaseAsync();
        var database = new NpgsqlConnectionStringBuilder(connection).Database!;
        var role = "keeper_" + Guid.NewGuid().ToString("N")[..8];
        await server.ExecuteAsync($"CREATE ROLE {role} LOGIN");
        await server.ExecuteAsync($"GRANT CREATE ON SCHEMA public TO {role}", database);
        var folder = Directory.CreateTempSubdirectory("clona-vault-");
        try
        {
            var vault = new PseudonymVault(
                new PostgresVault(PostgresConnection.TryParse(server.ConnectionTo(database, role))!, folder.FullName), TimeProvider.System);
            await vault.OpenAsync(None);
            var (first, second) = (new DocumentId(Guid.NewGuid()), new DocumentId(Guid.NewGuid()));

            (await vault.KeepAsync(first, first.Value, 1, Mapping, None)).ShouldBeTrue();
            (await vault.KeepAsync(second, first.Value, 1, Mapping, None)).ShouldBeFalse();

            (await vault.BasisAsync(second, first.Value, None)).Known!.Value.ToArray().ShouldBe(Mapping);
            (await vault.StateOfAsync(first, None)).ShouldBe(PseudonymMapping.Vault);
            (await vault.DestroyAsync(first, None)).ShouldBe(1);
            (await vault.StateOfAsync(first, None)).ShouldBe(PseudonymMapping.Destroyed);
            (await vault.MappingAsync(first, None)).ShouldBeNull();
            (await vault.OrderOfAsync(first, None)).ShouldBeNull();
        }
        finally
        {
            folder.Delete(recursive: true);
            NpgsqlConnection.ClearAllPools();
            await server.DropDatabaseAsync(connection);
        }
    }

    [Theory]
    [InlineData("postgres://clerk@localhost/clona", "postgres://keeper@localhost/clona")]
    [InlineData("postgres://clerk@localhost/clona", "postgres://clerk@localhost/vault")]
    public void The_database_or_the_role_of_the_documents_is_refused(string documents, string vault) =>
        Should.Throw<ArgumentException>(() => new ServiceCollection().AddClonaPostgresStorage(
            "/tmp/nowhere", PostgresConnection.TryParse(documents)!, vault: PostgresConnection.TryParse(vault)));
}

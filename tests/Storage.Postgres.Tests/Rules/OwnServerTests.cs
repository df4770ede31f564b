using System.Diagnostics;
using Clona.Storage.Documents;
using Clona.Storage.Postgres.Connections;
using Clona.Storage.Tests.Office;
using Microsoft.Extensions.DependencyInjection;
using Npgsql;

namespace Clona.Storage.Postgres.Tests.Rules;

/// <summary>The server that <c>./run --postgres</c> makes where no address is given.</summary>
public sealed class OwnServerTests : IDisposable
{
    private readonly string home = Directory.CreateTempSubdirectory("clona-own-").FullName;

    private static CancellationToken None => CancellationToken.None;

    private string Server => Path.Join(home, "postgres");

    public void Dispose()
    {
        Script("stop");
        Directory.Delete(home, recursive: true);
    }

    [Fact]
    public async Task It_keeps_what_was_written_and_gives_the_program_no_right_over_tables()
    {
        await using (var first = await StartAsync())
        {
            (await first.GetRequiredService<DocumentDesk>().ReceiveAsync(Some.Document(), Staff.Clerk, None)).IsKnown.ShouldBeFalse();
            await using var command = first.GetRequiredService<NpgsqlDataSource>().CreateCommand("CREATE TABLE x (y int)");
            (await Should.ThrowAsync<PostgresException>(() => command.ExecuteNonQueryAsync()))
                .SqlState.ShouldBe(PostgresErrorCodes.InsufficientPrivilege);
        }

        Script("stop");

        await using var second = await StartAsync();
        (await second.GetRequiredService<DocumentDesk>().ListAsync(new DocumentFilter([]), None)).Rows.ShouldHaveSingleItem();
    }

    private async Task<ServiceProvider> StartAsync()
    {
        var addresses = Script("start").Split('\n', StringSplitOptions.RemoveEmptyEntries);
        addresses.Length.ShouldBe(2);
        var provider = new ServiceCollection().AddLogging()
            .AddClonaPostgresStorage(home, PostgresConnection.TryParse(addresses[1])!).BuildServiceProvider();
        await PostgresStorage.MigrateAsync(provider, PostgresConnection.TryParse(addresses[0]), None);
        return provider;
    }

    private string Script(string verb)
    {
        var start = new ProcessStartInfo(Path.Join(Root(), "eng", "local-postgres"), [verb, Server])
        {
            UseShellExecute = false,
            RedirectStandardOutput = true,
        };
        using var process = Process.Start(start)!;
        var said = process.StandardOutput.ReadToEnd();
        process.WaitForExit();
        process.ExitCode.ShouldBe(0, verb);
        return said;
    }

    private static string Root()
    {
        var folder = new DirectoryInfo(AppContext.BaseDirectory);
        while (!File.Exists(Path.Join(folder!.FullName, "Redaction.sln")))
        {
            folder = folder.Parent;
        }

        return folder.FullName;
    }
}

using Clona.Storage.Sqlite;
using Clona.Storage.Tests.Office;
using Microsoft.Data.Sqlite;
using Microsoft.Extensions.DependencyInjection;

namespace Clona.Storage.Tests.Embedded;

/// <summary>Real SQLite in the office's folder.</summary>
internal sealed class EmbeddedDatabase : OfficeDatabase
{
    public override string RuleNames => "SELECT name AS \"Value\" FROM sqlite_master WHERE type = 'trigger'";

    public override int Rules => 9;

    public override void AddTo(IServiceCollection services, string home, bool isFourEyesOff) =>
        services.AddClonaSqliteStorage(home, isFourEyesOff);

    public override Task MigrateAsync(IServiceProvider provider) => SqliteStorage.MigrateAsync(provider, CancellationToken.None);

    public override Task<IReadOnlyList<string>> FilesAsync(string home) =>
        Task.FromResult<IReadOnlyList<string>>(Directory.GetFiles(home, "clona.db*"));

    public override string DropRule(string name) => $"DROP TRIGGER \"{name}\"";

    public override string Zeros(string length) => $"zeroblob({length})";

    public override string Replace(string table, string columns, string select, string key) =>
        $"INSERT OR REPLACE INTO \"{table}\" ({columns}) {select}";

    public override ValueTask DisposeAsync()
    {
        SqliteConnection.ClearAllPools();
        return ValueTask.CompletedTask;
    }
}

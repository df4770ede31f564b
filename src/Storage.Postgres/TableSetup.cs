using Clona.Storage.Keys;
using Clona.Storage.Model;
using Clona.Storage.Postgres.Connections;
using Clona.Storage.Postgres.Rules;
using Clona.Storage.Registration;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Migrations;
using Microsoft.Extensions.DependencyInjection;
using Npgsql;

namespace Clona.Storage.Postgres;

/// <summary>Makes tables, rules, rights and key under a lock that one process of all machines holds at a time.</summary>
/// <remarks>
/// The lock belongs to the session: if we die, the server frees it, and the next one goes on. Each migration is one transaction;
/// rules, rights and key are made again where they are missing.
/// </remarks>
internal sealed class TableSetup : IAsyncDisposable
{
    private readonly string? role;
    private readonly IReadOnlyList<TableScript> scripts;
    private readonly NpgsqlDataSource? ownSource;
    private readonly ClonaContext context;

    internal TableSetup(IServiceProvider provider, PostgresConnection? owner)
    {
        role = owner is null ? null : provider.GetRequiredService<PostgresConnection>().User;
        scripts = [.. provider.GetServices<TableScript>()];
        ownSource = owner is null ? null : NpgsqlDataSource.Create(owner.Reveal());
        var options = new DbContextOptionsBuilder<ClonaContext>();
        PostgresStorage.Configure(options, ownSource ?? provider.GetRequiredService<NpgsqlDataSource>())
            .UseApplicationServiceProvider(provider);
        context = new ClonaContext(options.Options);
    }

    public async ValueTask DisposeAsync()
    {
        await context.DisposeAsync();
        if (ownSource is not null)
        {
            await ownSource.DisposeAsync();
        }
    }

    internal async Task RunAsync(DataFolder folder, CancellationToken cancellationToken)
    {
        context.Database.SetCommandTimeout(TimeSpan.FromMinutes(10));
        await context.Database.OpenConnectionAsync(cancellationToken);
        await ExecuteAsync($"SELECT pg_advisory_lock({PostgresKind.MigrationLock})", cancellationToken);
        try
        {
            await MakeAsync(cancellationToken);
            HomeMarker.Claim(folder, await Installation.NameAsync(context, cancellationToken));
            await FirstKey.DrawAsync(context, folder, cancellationToken);
        }
        finally
        {
            await ExecuteAsync($"SELECT pg_advisory_unlock({PostgresKind.MigrationLock})", CancellationToken.None);
        }
    }

    private async Task MakeAsync(CancellationToken cancellationToken)
    {
        var isNew = !await context.GetService<IHistoryRepository>().ExistsAsync(cancellationToken);
        var hasChanged = isNew || (await context.Database.GetPendingMigrationsAsync(cancellationToken)).Any();
        if (hasChanged)
        {
            await context.Database.MigrateAsync(cancellationToken);
        }

        if (hasChanged || !await HasRulesAsync(cancellationToken))
        {
            foreach (var statement in DatabaseRules.Create())
            {
                await ExecuteAsync(statement, cancellationToken);
            }
        }

        foreach (var script in scripts)
        {
            await RunAsync(script, cancellationToken);
        }

        if (role is not null)
        {
            // In one piece: processes that work already must not be without their rights for a moment.
            await using var transaction = await context.Database.BeginTransactionAsync(cancellationToken);
            foreach (var statement in RoleRights.Grant(role))
            {
                await ExecuteAsync(statement, cancellationToken);
            }

            await transaction.CommitAsync(cancellationToken);
        }
    }

    private async Task RunAsync(TableScript script, CancellationToken cancellationToken)
    {
        var isThere = await context.Database
            .SqlQuery<bool>($"SELECT to_regclass({script.Table}) IS NOT NULL AS \"Value\"").SingleAsync(cancellationToken);
        if (!isThere)
        {
            await using var transaction = await context.Database.BeginTransactionAsync(cancellationToken);
            await ExecuteAsync(script.Sql, cancellationToken);
            await transaction.CommitAsync(cancellationToken);
        }
    }

    private async Task<bool> HasRulesAsync(CancellationToken cancellationToken)
    {
        var names = await context.Database
            .SqlQuery<string>($"SELECT tgname::text AS \"Value\" FROM pg_trigger WHERE NOT tgisinternal AND tgenabled <> 'D'")
            .ToListAsync(cancellationToken);
        return DatabaseRules.Names.All(names.Contains);
    }

    private Task<int> ExecuteAsync(string statement, CancellationToken cancellationToken) =>
        context.Database.ExecuteSqlRawAsync(statement.Replace("{", "{{", StringComparison.Ordinal).Replace("}", "}}", StringComparison.Ordinal), cancellationToken);
}

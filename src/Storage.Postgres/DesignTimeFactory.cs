using Clona.Storage.Accounts;
using Clona.Storage.Model;
using Microsoft.AspNetCore.Identity;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Design;
using Microsoft.Extensions.DependencyInjection;
using Npgsql;

namespace Clona.Storage.Postgres;

/// <summary>Makes the context for <c>dotnet ef</c>, with the same shape of Identity's tables as the host; opens no connection.</summary>
internal sealed class DesignTimeFactory : IDesignTimeDbContextFactory<ClonaContext>
{
    public ClonaContext CreateDbContext(string[] args)
    {
        var services = new ServiceCollection().Configure<IdentityOptions>(AccountStoreOptions.Apply).BuildServiceProvider();
        var options = new DbContextOptionsBuilder<ClonaContext>();
        PostgresStorage.Configure(options, NpgsqlDataSource.Create("Host=design;Database=design")).UseApplicationServiceProvider(services);
        return new ClonaContext(options.Options);
    }
}

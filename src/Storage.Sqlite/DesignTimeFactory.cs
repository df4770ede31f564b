using Clona.Storage.Accounts;
using Clona.Storage.Model;
using Microsoft.AspNetCore.Identity;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Design;
using Microsoft.Extensions.DependencyInjection;

namespace Clona.Storage.Sqlite;

/// <summary>Makes the context for <c>dotnet ef</c>, with the same shape of Identity's tables as the host.</summary>
internal sealed class DesignTimeFactory : IDesignTimeDbContextFactory<ClonaContext>
{
    public ClonaContext CreateDbContext(string[] args)
    {
        var services = new ServiceCollection().Configure<IdentityOptions>(AccountStoreOptions.Apply).BuildServiceProvider();
        var options = new DbContextOptionsBuilder<ClonaContext>();
        SqliteStorage.Configure(options, "design.db").UseApplicationServiceProvider(services);
        return new ClonaContext(options.Options);
    }
}

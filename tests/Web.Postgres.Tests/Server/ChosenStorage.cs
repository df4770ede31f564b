using Clona.Databases;
using Microsoft.AspNetCore.Hosting;

namespace Clona.Web.Postgres.Tests.Server;

/// <summary>The tests of this project run on PostgreSQL: each office has a database of its own on the server of the run.</summary>
internal static class ChosenStorage
{
    private static readonly Lazy<PostgresServer> Server = new(() => PostgresServer.SharedAsync().GetAwaiter().GetResult());

    /// <summary>Tells the host where its database is.</summary>
    public static void Tell(IWebHostBuilder builder) =>
        builder.UseSetting("CLONA_POSTGRES", Server.Value.CreateDatabaseAsync().GetAwaiter().GetResult());
}

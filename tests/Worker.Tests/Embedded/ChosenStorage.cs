using System.Diagnostics;
using Clona.Storage.Sqlite;
using Microsoft.Data.Sqlite;
using Microsoft.Extensions.DependencyInjection;

namespace Clona.Worker.Tests.Embedded;

/// <summary>The tests of this project run on the embedded storage; everything is in the data folder.</summary>
internal static class ChosenStorage
{
    public static void AddTo(IServiceCollection services, string home) => services.AddClonaSqliteStorage(home);

    public static Task MigrateAsync(IServiceProvider provider) => SqliteStorage.MigrateAsync(provider, CancellationToken.None);

    /// <summary>Tells a worker process where its database is.</summary>
    public static void Tell(ProcessStartInfo start, string home) => _ = (start, home);

    /// <summary>Copies what is outside of the data folder.</summary>
    public static void Copy(string from, string to) => _ = (from, to);

    /// <summary>Lets go of files.</summary>
    public static void Leave() => SqliteConnection.ClearAllPools();
}

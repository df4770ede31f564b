using Clona.Storage.Tests.Office;

namespace Clona.Storage.Postgres.Tests.Server;

/// <summary>The tests of this project run on PostgreSQL.</summary>
internal static class ChosenDatabase
{
    public static Task<OfficeDatabase> NewAsync() => ServerDatabase.NewAsync();
}

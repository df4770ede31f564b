using Clona.Storage.Tests.Office;

namespace Clona.Storage.Postgres.Tests.Server;

/// <summary>The tests of this project run on PostgreSQL.</summary>
internal static class ChosenDatabase
{
    /// <summary>Category of tests that ask what both databases do alike: here they are part of the long run.</summary>
    public const string Alike = "Full";

    public static Task<OfficeDatabase> NewAsync() => ServerDatabase.NewAsync();
}

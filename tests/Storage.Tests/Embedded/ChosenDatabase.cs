using Clona.Storage.Tests.Office;

namespace Clona.Storage.Tests.Embedded;

/// <summary>The tests of this project run on the embedded storage.</summary>
internal static class ChosenDatabase
{
    /// <summary>Category of tests that ask what both databases do alike.</summary>
    public const string Alike = "Usual";

    public static Task<OfficeDatabase> NewAsync() => Task.FromResult<OfficeDatabase>(new EmbeddedDatabase());
}

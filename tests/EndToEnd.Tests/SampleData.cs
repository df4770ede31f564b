namespace Clona.EndToEnd.Tests;

/// <summary>Public documents outside the repository, in the folder named by CLONA_DATA (default: ../shared/data).</summary>
internal static class SampleData
{
    public static string? Folder { get; } = Find();

    public static IEnumerable<string> Documents() => Folder is null
        ? []
        : Directory.EnumerateFiles(Path.Join(Folder, "docs"), "*.pdf", SearchOption.AllDirectories).Order(StringComparer.Ordinal);

    private static string? Find()
    {
        var folder = Environment.GetEnvironmentVariable("CLONA_DATA") ?? Path.Join(RepositoryRoot(), "..", "shared", "data");
        return Directory.Exists(folder) ? folder : null;
    }

    private static string RepositoryRoot()
    {
        var folder = AppContext.BaseDirectory;
        while (!File.Exists(Path.Join(folder, "Redaction.sln")))
        {
            folder = Path.GetDirectoryName(folder) ?? throw new DirectoryNotFoundException("No Redaction.sln above the tests.");
        }

        return folder;
    }
}

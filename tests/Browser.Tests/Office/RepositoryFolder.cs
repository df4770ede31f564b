namespace Clona.Browser.Tests.Office;

/// <summary>Where the repository and what was built of it are.</summary>
internal static class RepositoryFolder
{
    public static string Root { get; } = FindRoot();

    public static string WebFolder => Path.Join(Root, "src/Web");

    // The same configuration that the tests were built in.
    public static string WebProgram => Path.Join(WebFolder, "bin", Configuration, "net10.0/Clona.Web.dll");

    public static string Axe => Path.Join(WebFolder, "Client/node_modules/axe-core/axe.min.js");

    public static string Images => Path.Join(Root, "docs/images");

    private static string Configuration =>
        AppContext.BaseDirectory.Contains("/Debug/", StringComparison.Ordinal) ? "Debug" : "Release";

    private static string FindRoot()
    {
        var folder = AppContext.BaseDirectory;
        while (!File.Exists(Path.Join(folder, "Redaction.sln")))
        {
            folder = Path.GetDirectoryName(folder) ?? throw new DirectoryNotFoundException("No Redaction.sln above the tests.");
        }

        return folder;
    }
}

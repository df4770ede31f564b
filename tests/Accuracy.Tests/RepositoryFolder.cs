namespace Clona.Accuracy.Tests;

/// <summary>Folders of the repository and of the data beside it.</summary>
internal static class RepositoryFolder
{
    public static string Root { get; } = FindRoot();

    public static string DevCorpus { get; } = Path.Join(Root, "models", "corpus", "dev");

    public static string Decoys { get; } = Path.Join(Root, "benchmarks", "Accuracy", "decoys");

    public static string Gates { get; } = Path.Join(Root, "benchmarks", "Accuracy", "gates.json");

    /// <summary>The reference scorer, beside the data folder; it need not be there.</summary>
    public static string ReferenceScorer { get; } = Path.GetFullPath(Path.Join(
        Environment.GetEnvironmentVariable("CLONA_DATA") ?? Path.Join(Root, "..", "shared", "data"), "..", "tools", "score.py"));

    private static string FindRoot()
    {
        var folder = new DirectoryInfo(AppContext.BaseDirectory);
        while (!File.Exists(Path.Join(folder.FullName, "Redaction.sln")))
        {
            folder = folder.Parent ?? throw new InvalidOperationException("the tests run outside the repository");
        }

        return folder.FullName;
    }
}

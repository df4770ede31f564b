namespace Clona.Speed.Texts;

/// <summary>Files of the repository that the benchmarks need; the repository is found upwards from the program.</summary>
internal static class RepositoryFiles
{
    public static string DevCorpus => Path.Join(Root(), "models", "corpus", "dev");

    public static string Lexicon => Path.Join(Root(), "models", "lexicon", "clona-lexicon.bin");

    public static string Tagger => Path.Join(Root(), "models", "tagger", "clona-tagger.bin");

    /// <summary>The data beside the repository, where CLONA_DATA does not say otherwise.</summary>
    public static string SharedData => Path.Join(Root(), "..", "shared", "data");

    /// <summary>Where what the benchmarks make is kept between runs.</summary>
    public static string Artifacts => Path.Join(Root(), "artifacts", "speed");

    /// <summary>The script that removes words with PyMuPDF.</summary>
    public static string PyMuPdfScript => Path.Join(Root(), "benchmarks", "pymupdf.py");

    private static string Root()
    {
        var folder = new DirectoryInfo(AppContext.BaseDirectory);
        while (!File.Exists(Path.Join(folder.FullName, "Redaction.sln")))
        {
            folder = folder.Parent ?? throw new InvalidOperationException("the program runs outside the repository");
        }

        return folder.FullName;
    }
}

using Clona.Detectors.Lexicon;

namespace Clona.Detectors.Tests.Lexicon;

/// <summary>The lexicon of the repository, loaded once for all tests.</summary>
internal static class CommittedLexicon
{
    public static NameLexicon Instance { get; } = NameLexicon.Load(File.ReadAllBytes(FilePath));

    public static string Root
    {
        get
        {
            var folder = new DirectoryInfo(AppContext.BaseDirectory);
            while (!File.Exists(Path.Join(folder!.FullName, "Redaction.sln")))
            {
                folder = folder.Parent;
            }

            return folder.FullName;
        }
    }

    private static string FilePath => Path.Join(Root, "models", "lexicon", "clona-lexicon.bin");
}

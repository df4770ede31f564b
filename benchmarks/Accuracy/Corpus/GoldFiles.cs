namespace Clona.Accuracy.Corpus;

/// <summary>Finds and reads gold files: marked texts (<c>*.txt</c>), <c>*.json</c> beside <c>*.plain</c>, or folders of them.</summary>
internal static class GoldFiles
{
    /// <summary>The documents under <paramref name="paths"/>; those of a folder in the ordinal order of their names.</summary>
    public static IReadOnlyList<GoldDocument> Read(IEnumerable<string> paths, TextWriter complaints) =>
        [.. paths.SelectMany(Expand).Select(path => ReadOne(path, complaints)).OfType<GoldDocument>()];

    private static IEnumerable<string> Expand(string path) => Directory.Exists(path)
        ? Directory.EnumerateFiles(path).Where(IsGold).Order(StringComparer.Ordinal)
        : [path];

    private static bool IsGold(string path) => Path.GetExtension(path) is ".txt" or ".json";

    private static GoldDocument? ReadOne(string path, TextWriter complaints) => Path.GetExtension(path) == ".json"
        ? JsonGold.Read(path, complaints)
        : MarkedText.Parse(Path.GetFileNameWithoutExtension(path), StoredText.Read(path));
}

namespace Clona.Worker.Sources.Settings;

/// <summary>The list of sources, or what is wrong with it; a list with an error is not worked on at all.</summary>
/// <param name="Sources">The sources; empty where there is an error.</param>
/// <param name="Errors">Every error, in the order of the file.</param>
public sealed record SourceList(IReadOnlyList<SourceSettings> Sources, IReadOnlyList<SourceError> Errors)
{
    /// <summary>File name in the data folder.</summary>
    public const string FileName = "sources.json";

    /// <summary>No source at all.</summary>
    public static SourceList Empty { get; } = new([], []);

    /// <summary>Reads the file in <paramref name="home"/>; where there is none, there are no sources.</summary>
    public static SourceList Read(string home)
    {
        var file = Path.Join(home, FileName);
        return File.Exists(file) ? SourceListReader.Read(File.ReadAllBytes(file)) : Empty;
    }
}

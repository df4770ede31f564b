namespace Clona.Cli.Commands;

/// <summary>Turns the arguments of a call into files; a folder stands for the files in it.</summary>
internal static class InputPaths
{
    private static readonly string[] OwnOutputs =
        [".redacted.pdf", ".redacted.docx", ".redacted.odt", ".redacted.xlsx", ".redacted.txt", ".report.json", ".protokol.json", ".protokol.pdf", ".audit"];

    /// <summary>The first path that does not exist, or null.</summary>
    public static string? Missing(IEnumerable<string> paths) => paths.FirstOrDefault(path => !Path.Exists(path));

    /// <summary>The files, in the order of the call; those of a folder by name, without hidden ones and without our outputs.</summary>
    public static IReadOnlyList<string> Expand(IEnumerable<string> paths) =>
        [.. paths.SelectMany(path => Directory.Exists(path) ? FilesIn(path) : [path])];

    private static IEnumerable<string> FilesIn(string folder) =>
        Directory.EnumerateFiles(folder)
            .Where(file => !Path.GetFileName(file).StartsWith('.'))
            .Where(file => !OwnOutputs.Any(ending => file.EndsWith(ending, StringComparison.OrdinalIgnoreCase)))
            .Order(StringComparer.Ordinal);
}

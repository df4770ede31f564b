using System.Security.Cryptography;

namespace Clona.Accuracy.Sealing;

/// <summary>A folder of gold texts that nobody may tune to: its digests were committed before the detectors existed.</summary>
internal sealed class SealedFolder
{
    private const string DigestFile = "DIGESTS.sha256";

    private readonly string folder;

    private SealedFolder(string folder) => this.folder = folder;

    /// <summary>Where the runs on this folder are logged.</summary>
    public string RunLog => Path.Join(folder, "RUNS.md");

    /// <summary>The sealed folder that <paramref name="path"/> is or lies in directly; null where none is.</summary>
    public static SealedFolder? Around(string path)
    {
        var around = Directory.Exists(path) ? path : Path.GetDirectoryName(Path.GetFullPath(path))!;
        return File.Exists(Path.Join(around, DigestFile)) ? new SealedFolder(around) : null;
    }

    /// <summary>Names of the files that differ from their digest, are missing, or are texts without a digest.</summary>
    public IReadOnlyList<string> BrokenFiles()
    {
        var digests = File.ReadLines(Path.Join(folder, DigestFile))
            .Where(line => line.Length > 0)
            .ToDictionary(line => line[64..].TrimStart(' ', '*'), line => line[..64], StringComparer.Ordinal);
        var texts = Directory.EnumerateFiles(folder)
            .Where(path => Path.GetExtension(path) is ".txt" or ".json")
            .Select(path => Path.GetFileName(path));
        return [.. digests.Keys.Union(texts, StringComparer.Ordinal).Where(name => !IsSound(name, digests)).Order(StringComparer.Ordinal)];
    }

    private bool IsSound(string name, Dictionary<string, string> digests)
    {
        var path = Path.Join(folder, name);
        return digests.TryGetValue(name, out var digest)
            && File.Exists(path)
            && Convert.ToHexStringLower(SHA256.HashData(File.ReadAllBytes(path))) == digest;
    }
}

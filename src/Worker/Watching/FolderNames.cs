using System.Text;

namespace Clona.Worker.Watching;

/// <summary>Names in watched folders: which are passed over, and under which a refused file is kept.</summary>
internal static class FolderNames
{
    /// <summary>What stands behind the name of a refused file in the name of its reason.</summary>
    public const string ReasonSuffix = ".duvod.txt";

    // Linux allows 255 bytes; the rest is for the suffix and a number.
    private const int MostBytes = 230;

    private static readonly string[] TemporaryEndings = [".tmp", ".part", ".partial", ".crdownload", ".filepart", "~"];

    /// <summary>Whether a program is still writing under this name, or the name is not meant for people.</summary>
    public static bool IsPassedOver(string name) =>
        name.StartsWith('.') || name.StartsWith("~$", StringComparison.Ordinal)
        || TemporaryEndings.Any(ending => name.EndsWith(ending, StringComparison.OrdinalIgnoreCase));

    /// <summary>A path in <paramref name="folder"/> for a refused <paramref name="name"/> that no other refused file has.</summary>
    public static string FreePath(string folder, string name)
    {
        var usual = Shortened(name);
        var stem = Path.GetFileNameWithoutExtension(usual);
        var extension = Path.GetExtension(usual);
        return Enumerable.Range(2, int.MaxValue - 2)
            .Select(number => $"{stem}-{number}{extension}")
            .Prepend(usual)
            .Select(candidate => Path.Join(folder, candidate))
            .First(path => !Path.Exists(path) && new FileInfo(path).LinkTarget is null);
    }

    /// <summary>The name, cut where it would be too long with a suffix.</summary>
    public static string Shortened(string name)
    {
        var kept = name;
        while (Encoding.UTF8.GetByteCount(kept) > MostBytes)
        {
            kept = kept[..^(char.IsLowSurrogate(kept[^1]) ? 2 : 1)];
        }

        return kept;
    }
}

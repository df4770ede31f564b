using System.Reflection;

namespace Clona.TrainingText.Stock;

/// <summary>The project's own lists of words: one list a file, one entry a line.</summary>
public static class TextLists
{
    private static readonly Assembly Home = typeof(TextLists).Assembly;

    /// <summary>The lines of the list <paramref name="name"/>; empty lines and those that begin with # are left out.</summary>
    public static IReadOnlyList<string> Read(string name) =>
        Text($"Texts/Lists/{name}.txt").Split('\n')
            .Where(line => line.Length > 0 && line[0] != '#').ToList();

    /// <summary>All texts of the folder <paramref name="folder"/> (Train, Test, Lists) by file name, in a fixed order.</summary>
    public static IEnumerable<(string Name, string Text)> Folder(string folder)
    {
        var prefix = $"Texts/{folder}/";
        return Home.GetManifestResourceNames()
            .Where(name => name.StartsWith(prefix, StringComparison.Ordinal))
            .Order(StringComparer.Ordinal)
            .Select(name => (name[prefix.Length..^4], Text(name)));
    }

    private static string Text(string resource)
    {
        using var stream = Home.GetManifestResourceStream(resource)
            ?? throw new FileNotFoundException("No such text in the program.", resource);
        using var reader = new StreamReader(stream);
        return reader.ReadToEnd();
    }
}

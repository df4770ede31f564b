using System.IO.Compression;
using System.Text;

namespace Clona.Office.Tests.Documents;

/// <summary>A ZIP container of a test, entry by entry.</summary>
internal static class Container
{
    /// <summary>The container with these entries; an entry may have the name of another one.</summary>
    public static byte[] Of(params (string Name, string Content)[] entries) =>
        Of([.. entries.Select(entry => (entry.Name, Encoding.UTF8.GetBytes(entry.Content)))]);

    /// <summary>The container with these entries.</summary>
    public static byte[] Of(params (string Name, byte[] Content)[] entries)
    {
        using var output = new MemoryStream();
        using (var archive = new ZipArchive(output, ZipArchiveMode.Create, leaveOpen: true))
        {
            foreach (var (name, content) in entries)
            {
                using var stream = archive.CreateEntry(name).Open();
                stream.Write(content);
            }
        }

        return output.ToArray();
    }

    /// <summary>Names of the entries.</summary>
    public static IReadOnlyList<string> Names(byte[] container)
    {
        using var archive = new ZipArchive(new MemoryStream(container));
        return [.. archive.Entries.Select(entry => entry.FullName)];
    }

    /// <summary>An entry as text.</summary>
    public static string Text(byte[] container, string name)
    {
        using var archive = new ZipArchive(new MemoryStream(container));
        using var reader = new StreamReader(archive.GetEntry(name).ShouldNotBeNull().Open(), Encoding.UTF8);
        return reader.ReadToEnd();
    }

    /// <summary>All entries as one text, each behind its name.</summary>
    public static string Everything(byte[] container) =>
        string.Join('\n', Names(container).Select(name => $"{name}\n{Text(container, name)}"));
}

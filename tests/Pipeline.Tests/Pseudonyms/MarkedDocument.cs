using System.Text;

namespace Clona.Pipeline.Tests.Pseudonyms;

/// <summary>A document of the corpora for work: its text, and the persons that its marks name.</summary>
/// <param name="Folder">Folder of the corpus.</param>
/// <param name="Name">File name.</param>
/// <param name="Text">Text without marks.</param>
/// <param name="Persons">Mentions of persons with their entities.</param>
internal sealed record MarkedDocument(string Folder, string Name, string Text, IReadOnlyList<(int Start, int End, string Entity)> Persons)
{
    private static readonly string[] Folders = ["dev", "dev-2", "dev-3", "dev-4", "dev-5", "dev-6", "dev-7", "dev-8", "dev-9", "dev-10", "dev-11", "dev-12", "dev-13", "dev-14", "dev-15", "dev-16", "dev-17", "dev-18"];

    public static IEnumerable<MarkedDocument> All() => Folders
        .SelectMany(folder => FilesOf(folder).Select(path => Parse(folder, Path.GetFileName(path), File.ReadAllText(path))));

    private static IEnumerable<string> FilesOf(string folder)
    {
        var path = Path.Join(RepositoryRoot.Path, "models", "corpus", folder);
        return Directory.Exists(path) ? Directory.EnumerateFiles(path, "*.txt").Order(StringComparer.Ordinal) : [];
    }

    private static MarkedDocument Parse(string folder, string name, string marked)
    {
        var text = new StringBuilder(marked.Length);
        List<(int, int, string)> persons = [];
        for (var position = 0; position < marked.Length;)
        {
            var open = marked.IndexOf('⟦', position);
            if (open < 0)
            {
                text.Append(marked, position, marked.Length - position);
                break;
            }

            text.Append(marked, position, open - position);
            var close = marked.IndexOf('⟧', open);
            var parts = marked[(open + 1)..close].Split('|', 5);
            if (parts[0] == "PERSON")
            {
                persons.Add((text.Length, text.Length + parts[4].Length, parts[2]));
            }

            text.Append(parts[4]);
            position = close + 1;
        }

        return new MarkedDocument(folder, name, text.ToString(), persons);
    }
}

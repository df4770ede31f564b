using System.Text;

namespace Clona.EndToEnd.Tests.DecisionTable;

/// <summary>A document whose marks say which cell of the table a place stands for: ⟦row|type|role|decision|surface⟧.</summary>
/// <remarks>Without its marks the text is the document; <c>-</c> stands for any type or role.</remarks>
internal sealed record MarkedDocument(string Name, string Text, IReadOnlyList<MarkedPlace> Places)
{
    private const char Opening = '⟦';
    private const char Closing = '⟧';

    /// <summary>The profile that the document is for: the name's first part.</summary>
    public string Profile => Name[..Name.IndexOf('.', StringComparison.Ordinal)];

    /// <summary>The document called <paramref name="name"/>, such as <c>minutes.zasedani</c>.</summary>
    public static MarkedDocument Read(string name) => Parse(name, File.ReadAllText(Path.Join(Folder, name + ".txt")));

    /// <summary>Names of all documents.</summary>
    public static IEnumerable<string> Names() =>
        Directory.EnumerateFiles(Folder, "*.txt").Select(file => Path.GetFileNameWithoutExtension(file)!).Order(StringComparer.Ordinal);

    private static string Folder => Path.Join(AppContext.BaseDirectory, "DecisionTable", "Texts");

    private static MarkedDocument Parse(string name, string marked)
    {
        var text = new StringBuilder();
        var places = new List<MarkedPlace>();
        for (var at = 0; at < marked.Length;)
        {
            var mark = marked.IndexOf(Opening, at);
            text.Append(marked, at, (mark < 0 ? marked.Length : mark) - at);
            if (mark < 0)
            {
                break;
            }

            var end = marked.IndexOf(Closing, mark);
            var parts = marked[(mark + 1)..end].Split('|');
            places.Add(new MarkedPlace(parts[0], parts[1], parts[2], parts[3][0], text.Length, text.Length + parts[4].Length));
            text.Append(parts[4]);
            at = end + 1;
        }

        return new MarkedDocument(name, text.ToString(), places);
    }
}

using System.Text;
using Clona.Detectors.Findings;
using Clona.Detectors.Tests.Lexicon;

namespace Clona.Detectors.Tests;

/// <summary>The short texts of <c>office-texts.txt</c>: forms, tables, lists and exports as offices write them, with every
/// identifier marked.</summary>
/// <remarks>A line <c>=== name</c> begins a text; <c>⟦type|value⟧</c> marks a value; <c>\t</c> is a tab. All of it is invented.</remarks>
internal static class OfficeTexts
{
    private static readonly Lazy<IReadOnlyDictionary<string, string>> Loaded = new(Read);

    public static IReadOnlyDictionary<string, string> All => Loaded.Value;

    /// <summary>The text without marks, and what is marked in it.</summary>
    public static (string Text, IReadOnlyList<(FindingType Type, TextSpan Span)> Marks) Parse(string marked)
    {
        var text = new StringBuilder();
        var marks = new List<(FindingType, TextSpan)>();
        for (var at = 0; at < marked.Length;)
        {
            if (marked[at] != '⟦')
            {
                text.Append(marked[at++]);
                continue;
            }

            var bar = marked.IndexOf('|', at);
            var end = marked.IndexOf('⟧', at);
            marks.Add((TypeOf(marked[(at + 1)..bar]), new TextSpan(text.Length, text.Length + end - bar - 1)));
            text.Append(marked, bar + 1, end - bar - 1);
            at = end + 1;
        }

        return (text.ToString(), marks);
    }

    private static FindingType TypeOf(string name) => Enum.Parse<FindingType>(name.Replace("-", "", StringComparison.Ordinal), ignoreCase: true);

    private static Dictionary<string, string> Read()
    {
        var file = File.ReadAllText(Path.Join(CommittedLexicon.Root, "tests", "Detectors.Tests", "office-texts.txt"));
        var texts = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var block in file.Split("=== ", StringSplitOptions.RemoveEmptyEntries))
        {
            var end = block.IndexOf('\n', StringComparison.Ordinal);
            texts.Add(block[..end], block[(end + 1)..].Replace("\\t", "\t", StringComparison.Ordinal));
        }

        return texts;
    }
}

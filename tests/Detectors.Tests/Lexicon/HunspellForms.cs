namespace Clona.Detectors.Tests.Lexicon;

/// <summary>Capitalised words of the Czech dictionary of hunspell with all forms that its suffix rules make of them.</summary>
internal sealed class HunspellForms
{
    private const string Folder = "/usr/share/hunspell";

    private readonly Dictionary<char, List<SuffixRule>> rules = [];

    private HunspellForms()
    {
        foreach (var line in File.ReadLines(Path.Join(Folder, "cs_CZ.aff")))
        {
            var cells = line.Split(' ', StringSplitOptions.RemoveEmptyEntries);
            if (cells is ["SFX", [var flag], var strip, var add, var condition, ..])
            {
                rules.TryAdd(flag, []);
                rules[flag].Add(new SuffixRule(Text(strip), Text(add.Split('/')[0]), condition));
            }
        }
    }

    /// <summary>Whether the dictionary is there.</summary>
    public static bool IsInstalled => File.Exists(Path.Join(Folder, "cs_CZ.dic")) && File.Exists(Path.Join(Folder, "cs_CZ.aff"));

    /// <summary>Each capitalised word of the dictionary with its forms.</summary>
    public static IEnumerable<(string Lemma, IReadOnlyList<string> Forms)> Read()
    {
        var suffixes = new HunspellForms();
        return File.ReadLines(Path.Join(Folder, "cs_CZ.dic"))
            .Select(line => line.Split('/'))
            .Where(cells => cells.Length == 2 && cells[0].Length > 2 && char.IsUpper(cells[0][0]) && cells[0].All(char.IsLetter))
            .Select(cells => (cells[0], suffixes.FormsOf(cells[0], cells[1])));
    }

    private IReadOnlyList<string> FormsOf(string lemma, string flags) =>
        [.. flags.TakeWhile(flag => !char.IsWhiteSpace(flag)).Where(rules.ContainsKey).SelectMany(flag => rules[flag])
            .Where(rule => rule.Fits(lemma)).Select(rule => rule.Apply(lemma))];

    private static string Text(string cell) => cell == "0" ? string.Empty : cell;
}

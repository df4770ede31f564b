using Clona.Detectors.Lexicon;

namespace Clona.Detectors.Structure;

/// <summary>Looks up the roles of a word in any of its forms.</summary>
internal static class Vocabulary
{
    private static readonly WordMap<WordRoles> Roles = Build();

    /// <summary>The roles of the word with the given folded form.</summary>
    public static WordRoles Of(ReadOnlySpan<char> folded) => Roles.Of(folded);

    private static WordMap<WordRoles> Build()
    {
        var all = new Dictionary<string, WordRoles>(StringComparer.Ordinal);
        foreach (var (roles, words) in VocabularyTable.Rows)
        {
            foreach (var form in words.Split(' ').SelectMany(Forms))
            {
                var folded = LetterFolding.Fold(form);
                all[folded] = all.GetValueOrDefault(folded) | roles;
            }
        }

        return new WordMap<WordRoles>(all);
    }

    // "starost|a" declines: the part behind the bar chooses the paradigm.
    private static IEnumerable<string> Forms(string entry)
    {
        var bar = entry.IndexOf('|', StringComparison.Ordinal);
        return bar < 0
            ? [entry]
            : VocabularyTable.Paradigms[entry[(bar + 1)..]].Split(' ').Select(ending =>
            entry[..bar] + ending.TrimStart('-'));
    }
}

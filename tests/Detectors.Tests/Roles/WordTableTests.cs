using Clona.Detectors.Lexicon;
using Clona.Detectors.Roles;

namespace Clona.Detectors.Tests.Roles;

public sealed class WordTableTests
{
    [Theory]
    [InlineData("role-nouns.tsv")]
    [InlineData("word-kinds.tsv")]
    public void No_word_stands_twice(string resource)
    {
        var entries = Entries(resource);

        var doubled = entries.GroupBy(LetterFolding.Fold, StringComparer.Ordinal).Where(group => group.Count() > 1).Select(group => group.Key);

        string.Join(' ', doubled).ShouldBeEmpty();
    }

    private static List<string> Entries(string resource)
    {
        using var stream = typeof(WordTable).Assembly.GetManifestResourceStream(resource)!;
        using var reader = new StreamReader(stream);
        return [.. reader.ReadToEnd().Split('\n', StringSplitOptions.RemoveEmptyEntries).Where(line => line[0] != '#')
            .SelectMany(line => line.Split('\t')[1].Split(' ', StringSplitOptions.RemoveEmptyEntries))];
    }
}

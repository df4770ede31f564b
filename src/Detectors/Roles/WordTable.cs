using System.Text;
using Clona.Detectors.Lexicon;

namespace Clona.Detectors.Roles;

/// <summary>A table of words and what they say, read from an embedded resource: a name, a tab, then words without regard to diacritics; a star takes
/// every ending. Several rows may have the same name. Immutable and safe for use by several threads.</summary>
internal sealed class WordTable
{
    private const int ShortestStem = 3;

    private readonly WordMap<int> byWord;
    private readonly WordMap<int> byStem;
    private readonly WordLengths stemLengths;
    private readonly int longestStem;

    /// <summary>Reads the table.</summary>
    /// <param name="resource">Name of the resource.</param>
    /// <param name="valueOf">The value of a name and of its number, counted from 1 as the names first come; above 0.</param>
    public WordTable(string resource, Func<string, int, int> valueOf)
    {
        var words = new Dictionary<string, int>(StringComparer.Ordinal);
        var stems = new Dictionary<string, int>(StringComparer.Ordinal);
        var names = new List<string>();
        foreach (var line in Lines(resource))
        {
            var cells = line.Split('\t');
            if (!names.Contains(cells[0], StringComparer.Ordinal))
            {
                names.Add(cells[0]);
            }

            var value = valueOf(cells[0], names.IndexOf(cells[0]) + 1);
            foreach (var entry in cells[1].Split(' ', StringSplitOptions.RemoveEmptyEntries))
            {
                var isStem = entry[^1] == '*';
                (isStem ? stems : words)[LetterFolding.Fold(entry.TrimEnd('*'))] = value;
            }
        }

        (byWord, byStem, stemLengths) = (new WordMap<int>(words), new WordMap<int>(stems), new WordLengths(stems.Keys));
        longestStem = stems.Keys.Max(stem => stem.Length);
    }

    /// <summary>The value of the word with the given folded form, 0 where the table does not have it; the longest stem decides.</summary>
    public int Of(ReadOnlySpan<char> folded)
    {
        var value = byWord.Of(folded);
        var length = Math.Min(folded.Length, longestStem);
        while (value == 0 && (length = stemLengths.LongestBeginning(folded, length)) >= ShortestStem)
        {
            value = byStem.Of(folded[..length--]);
        }

        return value;
    }

    private static List<string> Lines(string resource)
    {
        using var stream = typeof(WordTable).Assembly.GetManifestResourceStream(resource)!;
        using var reader = new StreamReader(stream, Encoding.UTF8);
        return reader.ReadToEnd().Split('\n', StringSplitOptions.RemoveEmptyEntries).Where(line => line[0] != '#').ToList();
    }
}

using System.Collections.Frozen;
using System.Text;
using Clona.Detectors.Lexicon;

namespace Clona.Detectors.Roles;

/// <summary>Looks up the nouns of <c>nouns.tsv</c>.</summary>
internal static class RoleNouns
{
    private const int ShortestStem = 3;

    private static readonly FrozenDictionary<string, RoleNounKind> Words;
    private static readonly FrozenDictionary<string, RoleNounKind> Stems;
    private static readonly FrozenDictionary<string, RoleNounKind>.AlternateLookup<ReadOnlySpan<char>> ByWord;
    private static readonly FrozenDictionary<string, RoleNounKind>.AlternateLookup<ReadOnlySpan<char>> ByStem;
    private static readonly int LongestStem;

    static RoleNouns()
    {
        var words = new Dictionary<string, RoleNounKind>(StringComparer.Ordinal);
        var stems = new Dictionary<string, RoleNounKind>(StringComparer.Ordinal);
        foreach (var line in Lines())
        {
            var cells = line.Split('\t');
            var kind = KindOf(cells[0]);
            foreach (var entry in cells[1].Split(' ', StringSplitOptions.RemoveEmptyEntries))
            {
                var isStem = entry[^1] == '*';
                (isStem ? stems : words)[LetterFolding.Fold(entry.TrimEnd('*'))] = kind;
            }
        }

        Words = words.ToFrozenDictionary(StringComparer.Ordinal);
        Stems = stems.ToFrozenDictionary(StringComparer.Ordinal);
        ByWord = Words.GetAlternateLookup<ReadOnlySpan<char>>();
        ByStem = Stems.GetAlternateLookup<ReadOnlySpan<char>>();
        LongestStem = stems.Keys.Max(stem => stem.Length);
    }

    /// <summary>Kind of the noun with the given folded form; the longest stem decides.</summary>
    public static RoleNounKind Of(ReadOnlySpan<char> folded)
    {
        if (ByWord.TryGetValue(folded, out var kind))
        {
            return kind;
        }

        for (var length = Math.Min(folded.Length, LongestStem); length >= ShortestStem; length--)
        {
            if (ByStem.TryGetValue(folded[..length], out kind))
            {
                return kind;
            }
        }

        return RoleNounKind.None;
    }

    private static RoleNounKind KindOf(string name) => name switch
    {
        "name" => RoleNounKind.Name,
        "party" => RoleNounKind.Party,
        "side" => RoleNounKind.Side,
        "occupation" => RoleNounKind.Occupation,
        "trader" => RoleNounKind.Trader,
        "third-party" => RoleNounKind.ThirdParty,
        "guardian" => RoleNounKind.Guardian,
        "child" => RoleNounKind.Child,
        "contact" => RoleNounKind.Contact,
        "official" => RoleNounKind.Official,
        "further" => RoleNounKind.Further,
        _ => throw new InvalidOperationException("The table of role nouns names an unknown kind."),
    };

    private static List<string> Lines()
    {
        using var stream = typeof(RoleNouns).Assembly.GetManifestResourceStream("role-nouns.tsv")!;
        using var reader = new StreamReader(stream, Encoding.UTF8);
        return reader.ReadToEnd().Split('\n', StringSplitOptions.RemoveEmptyEntries).Where(line => line[0] != '#').ToList();
    }
}

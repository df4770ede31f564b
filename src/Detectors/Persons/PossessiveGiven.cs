using Clona.Detectors.Lexicon;
using Clona.Detectors.Structure;

namespace Clona.Detectors.Persons;

/// <summary>Recognises the possessive of a woman's given name before a word for a relative ("Samantin otec", "Rozárčina babička").</summary>
/// <remarks>Only words of which the lexicon knows nothing are tried, and only a given name that it knows counts: "Martina" is a name itself.</remarks>
internal static class PossessiveGiven
{
    private const int ShortestWord = 5;
    private const int ShortestStem = 3;
    private const int LongestWord = 20;

    // Folded; of several that fit the first, longer one is taken.
    private static readonly string[] Endings = ["inymi", "inych", "inou", "inym", "ina", "ino", "iny", "inu", "ine", "in"];

    private static readonly HashSet<string>.AlternateLookup<ReadOnlySpan<char>> Relatives = new HashSet<string>(StringComparer.Ordinal)
    {
        "otec", "otce", "otci", "otcem", "matka", "matky", "matce", "matku", "matkou", "babicka", "babicky", "babicce", "babicku", "babickou", "maminka", "maminky", "mamince",
        "maminku", "maminkou", "mama", "mamy", "mame", "mamu", "tata", "tatinek", "tatinka", "tatinkovi", "bratr", "bratra", "bratrovi", "bratrem", "sestra", "sestry", "sestre",
        "sestru", "sestrou", "deda", "dedecek", "dedecka", "stryc", "strycek", "strycka", "teta", "tety", "tetu", "rodice", "rodicu", "rodicum", "manzel", "manzela", "manzelem",
        "dcera", "dcery", "dceru", "dcerou", "syn", "syna", "synem", "deti", "spoluzak", "spoluzaka", "kamaradka", "kamaradky",
    }.GetAlternateLookup<ReadOnlySpan<char>>();

    /// <summary>Whether such a possessive stands at token <paramref name="index"/>.</summary>
    /// <param name="text">Text.</param>
    /// <param name="index">Token.</param>
    /// <param name="analyzer">What the lexicon says of words.</param>
    public static bool Is(TokenizedText text, int index, NameAnalyzer analyzer)
    {
        var isWord = text.Tokens[index] is { Kind: TokenKind.Word, Length: >= ShortestWord and <= LongestWord, Roles: WordRoles.None, IsCapital: true }
            && index + 1 < text.Tokens.Length && text.Tokens[index + 1] is { Kind: TokenKind.Word, LinesBefore: <= 1 } && Relatives.Contains(text.FoldedOf(text.Tokens[index + 1]));
        return isWord && text.NameAt(index, analyzer) is { IsGiven: false, IsSurname: false, IsPlace: false, WordClass: 0 } && IsMadeOfGiven(text.FoldedOf(text.Tokens[index]), analyzer);
    }

    private static bool IsMadeOfGiven(ReadOnlySpan<char> folded, NameAnalyzer analyzer)
    {
        foreach (var ending in Endings)
        {
            if (folded.EndsWith(ending) && folded.Length - ending.Length >= ShortestStem)
            {
                return HasGiven(folded[..^ending.Length], analyzer);
            }
        }

        return false;
    }

    // "Samant|in" and "a", "Valeri|in" and "e", "Rozárč|in" and "ka", "Olž|in" and "ga"
    private static bool HasGiven(ReadOnlySpan<char> stem, NameAnalyzer analyzer)
    {
        Span<char> name = stackalloc char[LongestWord + 2];
        stem.CopyTo(name);
        var softened = stem[^1] switch { 'c' => 'k', 'z' => 'g', _ => '\0' };
        name[stem.Length] = 'a';
        if (IsGiven(name[..(stem.Length + 1)], analyzer))
        {
            return true;
        }

        name[stem.Length] = 'e';
        if (IsGiven(name[..(stem.Length + 1)], analyzer))
        {
            return true;
        }

        name[stem.Length - 1] = softened;
        name[stem.Length] = 'a';
        return softened != '\0' && IsGiven(name[..(stem.Length + 1)], analyzer);
    }

    private static bool IsGiven(ReadOnlySpan<char> name, NameAnalyzer analyzer) =>
        analyzer.Analyze(name, ignoreDiacritics: true).GivenFemale.HasFlag(GrammaticalCases.Nominative)
        || Diminutive.Of(name, analyzer).GivenFemale.HasFlag(GrammaticalCases.Nominative);
}

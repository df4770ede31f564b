using Clona.Detectors.Lexicon;
using Clona.Detectors.Structure;

namespace Clona.Detectors.Persons;

/// <summary>Reads what a child is called at home ("Sabinka", "Nikolce", "Viktorkem") as a form of the given name it is made of.</summary>
/// <remarks>Only words of which the lexicon knows nothing are tried, and only frequent names count: "Tabulka" is made of none.</remarks>
internal static class Diminutive
{
    private const int ShortestWord = 5;
    private const int LongestWord = 20;
    private const int ShortestBase = 3;
    private const int FrequentGiven = 2;

    // Endings from "k" on, folded; of several that fit the first, longer one is taken.
    private static readonly (string Ending, GrammaticalCases Cases)[] Girls =
    [
        ("kou", GrammaticalCases.Instrumental), ("ka", GrammaticalCases.Nominative), ("ky", GrammaticalCases.Genitive),
        ("ce", GrammaticalCases.Dative | GrammaticalCases.Locative), ("ku", GrammaticalCases.Accusative), ("ko", GrammaticalCases.Vocative),
    ];

    private static readonly (string Ending, GrammaticalCases Cases)[] Boys =
    [
        ("kovi", GrammaticalCases.Dative | GrammaticalCases.Locative), ("kem", GrammaticalCases.Instrumental), ("ek", GrammaticalCases.Nominative),
        ("ik", GrammaticalCases.Nominative), ("ka", GrammaticalCases.Genitive | GrammaticalCases.Accusative), ("ku", GrammaticalCases.Vocative),
    ];

    // What is left before the ending, and what the whole name has instead ("Sabin" and "a", "Stel|in" and "a", "Sof|in" and "ie").
    private static readonly (string Cut, string Added)[] GirlsNames = [("", "a"), ("in", "a"), ("in", "ie"), ("en", "e"), ("ic", "a"), ("un", "a"), ("us", "a")];
    private static readonly (string Cut, string Added)[] BoysNames = [("", ""), ("ic", ""), ("c", "k"), ("i", "")];

    /// <summary>Whether <paramref name="word"/> is worth trying: the lexicon knows nothing of it, and it is written as a name.</summary>
    public static bool MayBe(in NameWord word, in Token token) => !word.IsGiven && !word.IsSurname && !word.IsPlace && word.WordClass == 0
        && token.Shape is WordShape.Capitalised or WordShape.Upper && token.Length is >= ShortestWord and <= LongestWord && token.Roles == WordRoles.None;

    /// <summary>What the given name says of which <paramref name="folded"/> is made, in the case of its ending; nothing where there is
    /// none.</summary>
    public static NameWord Of(ReadOnlySpan<char> folded, NameAnalyzer analyzer)
    {
        var girl = Find(folded, Girls, GirlsNames, isGirl: true, analyzer);
        return girl.IsGiven ? girl : Find(folded, Boys, BoysNames, isGirl: false, analyzer);
    }

    private static NameWord Find(ReadOnlySpan<char> folded, (string Ending, GrammaticalCases Cases)[] endings, (string Cut, string Added)[] names,
        bool isGirl, NameAnalyzer analyzer)
    {
        Span<char> name = stackalloc char[LongestWord + 2];
        foreach (var (ending, cases) in endings)
        {
            if (!folded.EndsWith(ending))
            {
                continue;
            }

            var stem = folded[..^ending.Length];
            foreach (var (cut, added) in names)
            {
                if (!stem.EndsWith(cut) || stem.Length - cut.Length < ShortestBase)
                {
                    continue;
                }

                stem[..^cut.Length].CopyTo(name);
                added.CopyTo(name[(stem.Length - cut.Length)..]);
                var whole = analyzer.Analyze(name[..(stem.Length - cut.Length + added.Length)], ignoreDiacritics: true);
                var own = isGirl ? whole.GivenFemale : whole.GivenMale;
                if (own.HasFlag(GrammaticalCases.Nominative) && whole.GivenFrequency >= FrequentGiven)
                {
                    return new NameWord
                    {
                        GivenFemale = isGirl ? cases : GrammaticalCases.None,
                        GivenMale = isGirl ? GrammaticalCases.None : cases,
                        GivenFrequency = 1,
                        GivenStem = whole.GivenStem,
                    };
                }
            }
        }

        return default;
    }
}

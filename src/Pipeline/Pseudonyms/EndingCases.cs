using Clona.Detectors.Declension;
using Clona.Detectors.Lexicon;

namespace Clona.Pipeline.Pseudonyms;

/// <summary>The cases that the ending of a name allows which no list knows.</summary>
internal static class EndingCases
{
    private const GrammaticalCases Lemma = GrammaticalCases.Nominative | GrammaticalCases.Vocative;
    private const GrammaticalCases Of = GrammaticalCases.Genitive;
    private const GrammaticalCases OfAndWhom = GrammaticalCases.Genitive | GrammaticalCases.Accusative;
    private const GrammaticalCases ToAndAbout = GrammaticalCases.Dative | GrammaticalCases.Locative;
    private const GrammaticalCases By = GrammaticalCases.Instrumental;

    private static readonly (string Ending, GrammaticalCases Cases)[] MensNames =
    [
        ("ovi", ToAndAbout), ("ého", OfAndWhom), ("ího", OfAndWhom), ("ému", GrammaticalCases.Dative), ("ímu", GrammaticalCases.Dative),
        ("eho", OfAndWhom), ("emu", GrammaticalCases.Dative), ("ém", GrammaticalCases.Locative), ("em", By), ("ém", GrammaticalCases.Locative),
        ("ým", By), ("ím", By | GrammaticalCases.Locative), ("ou", By), ("a", OfAndWhom | GrammaticalCases.Nominative),
        ("y", Of | GrammaticalCases.Nominative), ("u", ToAndAbout | GrammaticalCases.Accusative | GrammaticalCases.Vocative),
        ("e", OfAndWhom | Lemma), ("ě", OfAndWhom | Lemma), ("i", ToAndAbout | Lemma), ("o", Lemma), ("ů", GrammaticalCases.All),
        ("ý", Lemma), ("í", Lemma),
    ];

    private static readonly (string Ending, GrammaticalCases Cases)[] WomensSurnames =
    [
        ("ová", Lemma), ("ova", Lemma), ("ové", Of | ToAndAbout), ("ove", Of | ToAndAbout), ("ou", GrammaticalCases.Accusative | By),
        ("á", Lemma), ("é", Of | ToAndAbout),
    ];

    private static readonly (string Ending, GrammaticalCases Cases)[] WomensGivenNames =
    [
        ("a", Lemma), ("y", Of), ("ě", ToAndAbout), ("e", ToAndAbout | Of), ("u", GrammaticalCases.Accusative), ("ou", By),
        ("i", ToAndAbout | GrammaticalCases.Accusative | Of), ("í", By), ("o", GrammaticalCases.Vocative),
    ];

    private static readonly (string Ending, GrammaticalCases Cases)[] Families =
    [
        ("ovi", Lemma), ("ových", Of | GrammaticalCases.Locative), ("ovým", GrammaticalCases.Dative), ("ovy", GrammaticalCases.Accusative),
        ("ovými", By), ("ovych", Of | GrammaticalCases.Locative), ("ovym", GrammaticalCases.Dative), ("ovymi", By), ("ých", Of | GrammaticalCases.Locative),
        ("ými", By), ("ým", GrammaticalCases.Dative), ("í", Lemma), ("é", GrammaticalCases.Accusative),
    ];

    /// <summary>Cases as a given name.</summary>
    public static GrammaticalCases Given(string word, Gender gender) =>
        Find(gender == Gender.Masculine ? MensNames : WomensGivenNames, word, gender == Gender.Masculine ? Lemma : GrammaticalCases.All);

    /// <summary>Cases as a surname.</summary>
    public static GrammaticalCases Surname(string word, Gender gender) =>
        Find(gender == Gender.Masculine ? MensNames : WomensSurnames, word, gender == Gender.Masculine ? Lemma : GrammaticalCases.All);

    /// <summary>Cases as the surname of several people.</summary>
    public static GrammaticalCases Family(string word) => Find(Families, word, GrammaticalCases.None);

    private static GrammaticalCases Find((string Ending, GrammaticalCases Cases)[] table, string word, GrammaticalCases otherwise)
    {
        var small = word.ToLowerInvariant();
        foreach (var (ending, cases) in table)
        {
            if (small.EndsWith(ending, StringComparison.Ordinal))
            {
                return cases;
            }
        }

        return otherwise;
    }
}

namespace Clona.Detectors.Declension;

/// <summary>Declines given names and surnames of women in the singular, and makes a woman's surname from a man's.</summary>
public static class FeminineDeclension
{
    /// <summary>A woman's surname from a man's: Novák, Nováková; Novotný, Novotná; Jarní and Martinů stay.</summary>
    public static string SurnameFrom(string masculine)
    {
        ArgumentException.ThrowIfNullOrEmpty(masculine);
        return FamilyStem.Of(masculine) is { } stem
            ? stem + "ová"
            : masculine[^1] is 'ý' or 'i' ? masculine[..^1] + "á" : masculine;
    }

    /// <summary>The form of a woman's surname; only those in -á are declined.</summary>
    public static string Surname(string lemma, GrammaticalCase grammaticalCase)
    {
        ArgumentException.ThrowIfNullOrEmpty(lemma);
        if (lemma[^1] != 'á')
        {
            return lemma;
        }

        return grammaticalCase switch
        {
            GrammaticalCase.Nominative or GrammaticalCase.Vocative => lemma,
            GrammaticalCase.Accusative or GrammaticalCase.Instrumental => lemma[..^1] + "ou",
            _ => lemma[..^1] + "é",
        };
    }

    /// <summary>The form of a woman's given name; names that end in a consonant or a foreign vowel stay.</summary>
    public static string Given(string lemma, GrammaticalCase grammaticalCase)
    {
        ArgumentException.ThrowIfNullOrEmpty(lemma);
        if (grammaticalCase == GrammaticalCase.Nominative || lemma.Length < 3)
        {
            return lemma;
        }

        var stem = lemma[..^1];
        return lemma[^1] switch
        {
            'e' when IsFrench(lemma) => lemma,
            'a' => OfVowelA(stem, grammaticalCase),
            'e' or 'ě' => OfVowelE(lemma, stem, grammaticalCase),
            _ => lemma,
        };
    }

    // Nicole and Charlotte are pronounced without their last letter and stay as they are.
    private static bool IsFrench(string lemma) =>
        lemma.EndsWith("lle", StringComparison.Ordinal) || lemma.EndsWith("tte", StringComparison.Ordinal) || lemma.EndsWith("cole", StringComparison.Ordinal);

    private static string OfVowelE(string lemma, string stem, GrammaticalCase grammaticalCase) => grammaticalCase switch
    {
        GrammaticalCase.Genitive or GrammaticalCase.Vocative => lemma,
        GrammaticalCase.Instrumental => stem + "í",
        _ => stem + "i",
    };

    private static string OfVowelA(string stem, GrammaticalCase grammaticalCase) => stem[^1] switch
    {
        'i' => OfVowelE(stem + "e", stem, grammaticalCase),
        'ň' or 'ď' or 'ť' or 'š' or 'ž' or 'č' or 'ř' or 'j' or 'c' => OfSoftA(stem, grammaticalCase),
        _ => grammaticalCase switch
        {
            GrammaticalCase.Genitive => stem + "y",
            GrammaticalCase.Accusative => stem + "u",
            GrammaticalCase.Vocative => stem + "o",
            GrammaticalCase.Instrumental => stem + "ou",
            _ => Dative(stem),
        },
    };

    private static string OfSoftA(string stem, GrammaticalCase grammaticalCase)
    {
        var bare = stem[^1] switch { 'ň' => stem[..^1] + "n", 'ď' => stem[..^1] + "d", 'ť' => stem[..^1] + "t", _ => stem };
        return grammaticalCase switch
        {
            GrammaticalCase.Genitive => bare + "i",
            GrammaticalCase.Accusative => stem + "u",
            GrammaticalCase.Vocative => stem + "o",
            GrammaticalCase.Instrumental => stem + "ou",
            _ => bare + (bare == stem ? "e" : "ě"),
        };
    }

    private static string Dative(string stem)
    {
        if (stem.EndsWith("ch", StringComparison.Ordinal))
        {
            return stem[..^2] + "še";
        }

        return stem[^1] switch
        {
            'k' => stem[..^1] + "ce",
            'h' or 'g' => stem[..^1] + "ze",
            'r' => stem[..^1] + "ře",
            'd' or 't' or 'n' or 'b' or 'p' or 'v' or 'm' or 'f' => stem + "ě",
            _ => stem + "e",
        };
    }
}

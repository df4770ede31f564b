namespace Clona.Detectors.Declension;

/// <summary>Declines given names and surnames of men in the singular.</summary>
/// <remarks>
/// The ending of the lemma chooses the pattern (pán, muž, předseda, soudce, adjective, or the endings of pronouns for foreign
/// vowels); exceptions are few and listed. An unknown ending leaves the name unchanged, which is never wrong for a foreign name.
/// </remarks>
public static class MasculineDeclension
{
    private static readonly HashSet<string> SoftL = new(["král", "přítel", "ředitel"], StringComparer.OrdinalIgnoreCase);

    private static readonly HashSet<string> HardS = new(
        ["kos", "hus", "pos", "kas", "bos", "vos", "brus", "mls", "klas", "hlas", "plos", "rus", "nos", "čas", "ples", "les"], StringComparer.OrdinalIgnoreCase);

    /// <summary>The form of <paramref name="lemma"/> in <paramref name="grammaticalCase"/>.</summary>
    /// <param name="lemma">Nominative with a capital first letter, at least two letters.</param>
    /// <param name="grammaticalCase">Wanted case.</param>
    /// <param name="beforeSurname">Whether a surname follows: then the dative and locative of pán is -u (Janu Novákovi).</param>
    public static string Of(string lemma, GrammaticalCase grammaticalCase, bool beforeSurname = false)
    {
        ArgumentException.ThrowIfNullOrEmpty(lemma);
        if (grammaticalCase == GrammaticalCase.Nominative)
        {
            return lemma;
        }

        var stem = lemma[..^1];
        return lemma[^1] switch
        {
            'i' when FamilyStem.IsPolishAdjective(lemma) => Pick(grammaticalCase, stem, "ého", "ému", "ého", "i", "ém", "ým"),
            'ý' => Pick(grammaticalCase, stem, "ého", "ému", "ého", "ý", "ém", "ým"),
            'í' => Pick(grammaticalCase, stem, "ího", "ímu", "ího", "í", "ím", "ím"),
            'y' or 'i' or 'é' => Pick(grammaticalCase, lemma, "ho", "mu", "ho", string.Empty, "m", "m"),
            'a' => OfChairman(stem, grammaticalCase),
            'o' => OfVowelO(lemma, stem, grammaticalCase),
            'e' or 'ě' => OfJudge(lemma, stem, grammaticalCase),
            'ů' or 'u' or 'ú' or 'á' or 'ó' => lemma,
            _ => OfConsonant(lemma, grammaticalCase, beforeSurname),
        };
    }

    private static string OfChairman(string stem, GrammaticalCase grammaticalCase)
    {
        var genitive = stem[^1] switch
        {
            'ň' => stem[..^1] + "ni",
            'ď' => stem[..^1] + "di",
            'ť' => stem[..^1] + "ti",
            'č' or 'š' or 'ž' or 'ř' or 'c' or 'j' or 'i' => stem + "i",
            _ => stem + "y",
        };
        return grammaticalCase == GrammaticalCase.Genitive
            ? genitive
            : Pick(grammaticalCase, stem, string.Empty, "ovi", "u", "o", "ovi", "ou");
    }

    private static string OfVowelO(string lemma, string stem, GrammaticalCase grammaticalCase) =>
        lemma is "Oto" or "Otto" && grammaticalCase is GrammaticalCase.Genitive or GrammaticalCase.Accusative
            ? stem + (grammaticalCase == GrammaticalCase.Genitive ? "y" : "u")
            : Pick(grammaticalCase, stem, "a", "ovi", "a", "o", "ovi", lemma is "Oto" or "Otto" ? "ou" : "em");

    private static string OfJudge(string lemma, string stem, GrammaticalCase grammaticalCase)
    {
        var hard = FamilyStem.Hardened(stem, lemma[^1]);
        return Pick(grammaticalCase, string.Empty, lemma, hard + "ovi", lemma, lemma, hard + "ovi", lemma + "m");
    }

    private static string OfConsonant(string lemma, GrammaticalCase grammaticalCase, bool beforeSurname)
    {
        if (lemma.EndsWith("ius", StringComparison.Ordinal))
        {
            return Pick(grammaticalCase, lemma[..^2], "a", "ovi", "a", "e", "ovi", "em");
        }

        var stem = ObliqueStem.Of(lemma);
        if (IsSoft(lemma))
        {
            var bare = Softening(stem);
            var e = stem[^1] is 'ň' or 'ď' or 'ť' ? "ě" : "e";
            var dative = beforeSurname ? bare + "i" : stem + "ovi";
            var vocative = lemma.EndsWith("ec", StringComparison.Ordinal) ? stem[..^1] + "če" : bare + "i";
            return Pick(grammaticalCase, string.Empty, bare + e, dative, bare + e, vocative, dative, bare + e + "m");
        }

        var third = beforeSurname ? "u" : "ovi";
        return grammaticalCase == GrammaticalCase.Vocative
            ? Vocative(stem)
            : Pick(grammaticalCase, stem, "a", third, "a", string.Empty, third, "em");
    }

    private static bool IsSoft(string lemma) => lemma[^1] switch
    {
        'č' or 'ď' or 'j' or 'ň' or 'ř' or 'š' or 'ť' or 'ž' or 'c' or 'x' or 'z' => true,
        's' => !HardS.Contains(lemma),
        'l' => SoftL.Contains(lemma) || IsDoer(lemma),
        _ => false,
    };

    // Žadatel, ručitel: the names of doers are soft; Datel is none.
    private static bool IsDoer(string lemma) => lemma.Length > 6
        && (lemma.EndsWith("atel", StringComparison.Ordinal) || lemma.EndsWith("itel", StringComparison.Ordinal));

    private static string Softening(string stem) => stem[^1] switch
    {
        'ň' => stem[..^1] + "n",
        'ď' => stem[..^1] + "d",
        'ť' => stem[..^1] + "t",
        _ => stem,
    };

    private static string Vocative(string stem) => stem[^1] switch
    {
        'k' or 'g' or 'h' => stem + "u",
        'r' when stem.Length > 1 && !"aáeéiíoóuúůyýöü".Contains(stem[^2], StringComparison.Ordinal) => stem[..^1] + "ře",
        _ => stem + "e",
    };

    private static string Pick(
        GrammaticalCase grammaticalCase, string stem, string second, string third, string fourth, string fifth, string sixth, string seventh) =>
        stem + grammaticalCase switch
        {
            GrammaticalCase.Genitive => second,
            GrammaticalCase.Dative => third,
            GrammaticalCase.Accusative => fourth,
            GrammaticalCase.Vocative => fifth,
            GrammaticalCase.Locative => sixth,
            _ => seventh,
        };
}

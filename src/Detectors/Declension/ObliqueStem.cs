namespace Clona.Detectors.Declension;

/// <summary>The stem that endings are put on: without the unstable e (Havel, Havl-), with the softened consonant kept (Zdeněk, Zdeňk-).</summary>
internal static class ObliqueStem
{
    private const string Vowels = "aáeéěiíoóuúůyýäöü";

    // Names in -el and -er keep their e as a rule (Daniela, Müllera); these lose it.
    private static readonly HashSet<string> LosingE = new(
        ["pavel", "karel", "havel", "orel", "kozel", "posel", "datel", "kašel", "kotel", "alexander", "oves", "duben"],
        StringComparer.OrdinalIgnoreCase);

    /// <summary>The stem of a man's name that ends in a consonant.</summary>
    public static string Of(string lemma)
    {
        if (lemma.Length < 4 || lemma[^2] is not ('e' or 'ě'))
        {
            return lemma.Equals("Lev", StringComparison.Ordinal) ? "Lv" : lemma;
        }

        return LosesE(lemma) ? Softened(lemma[..^2], lemma[^2]) + lemma[^1] : lemma;
    }

    private static bool LosesE(string lemma) => lemma[^1] switch
    {
        'k' => HasVowel(lemma.AsSpan(0, lemma.Length - 2)),
        'c' => HasVowel(lemma.AsSpan(0, lemma.Length - 2)) && !EndsInHeavyCluster(lemma),
        _ => LosingE.Contains(lemma),
    };

    // Kadlec keeps its e: nobody can say Kadlce.
    private static bool EndsInHeavyCluster(string lemma) =>
        lemma.Length > 4 && !IsVowel(lemma[^3]) && !IsVowel(lemma[^4])
        && lemma.AsSpan(lemma.Length - 4, 2) is not ("ch" or "Ch");

    private static string Softened(string stem, char vowel) => (vowel, stem[^1]) switch
    {
        ('ě', 'n') => stem[..^1] + "ň",
        ('ě', 'd') => stem[..^1] + "ď",
        ('ě', 't') => stem[..^1] + "ť",
        _ => stem,
    };

    private static bool HasVowel(ReadOnlySpan<char> stem)
    {
        for (var i = 0; i < stem.Length; i++)
        {
            if (IsVowel(stem[i]) || (i > 0 && i < stem.Length - 1 && stem[i] is 'r' or 'l'))
            {
                return true;
            }
        }

        return false;
    }

    private static bool IsVowel(char letter) => Vowels.Contains(char.ToLowerInvariant(letter), StringComparison.Ordinal);
}

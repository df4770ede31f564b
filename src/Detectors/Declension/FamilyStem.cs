namespace Clona.Detectors.Declension;

/// <summary>The stem before -ová, -ovi and -ův (Nováková, Vaňkovi, Purkyňův).</summary>
internal static class FamilyStem
{
    /// <summary>The stem of a man's surname; null where it is an adjective or is not declined (Novotný, Martinů).</summary>
    public static string? Of(string lemma) => lemma[^1] switch
    {
        'ý' or 'í' or 'ů' => null,
        'i' when IsPolishAdjective(lemma) => null,
        'a' or 'o' => lemma[..^1],
        'e' or 'ě' => Hardened(lemma[..^1], lemma[^1]),
        'y' or 'i' or 'u' or 'é' or 'á' or 'ó' or 'ú' => lemma,
        _ => ObliqueStem.Of(lemma),
    };

    /// <summary>Whether a surname is a Polish adjective, which Czech declines as its own (Zieliński, Zielińského).</summary>
    public static bool IsPolishAdjective(string lemma) =>
        lemma.EndsWith("ski", StringComparison.Ordinal) || lemma.EndsWith("cki", StringComparison.Ordinal)
        || lemma.EndsWith("dzki", StringComparison.Ordinal);

    /// <summary>The consonant that a final ě hides (Purkyně, Purkyňová).</summary>
    public static string Hardened(string stem, char vowel) => (vowel, stem[^1]) switch
    {
        ('ě', 'n') => stem[..^1] + "ň",
        ('ě', 'd') => stem[..^1] + "ď",
        ('ě', 't') => stem[..^1] + "ť",
        _ => stem,
    };
}

namespace Clona.Detectors.Declension;

/// <summary>Makes possessive adjectives of men's surnames: Novákův dům, bez Novákova domu, k Novákově zahradě.</summary>
public static class PossessiveDeclension
{
    private static readonly string[][] Endings =
    [
        ["ův", "ova", "ovu", "ův", "ův", "ově", "ovým"],
        ["ova", "ovy", "ově", "ovu", "ova", "ově", "ovou"],
        ["ovo", "ova", "ovu", "ovo", "ovo", "ově", "ovým"],
        ["ovy", "ových", "ovým", "ovy", "ovy", "ových", "ovými"],
    ];

    /// <summary>All endings, the longest first.</summary>
    public static IReadOnlyList<string> AllEndings { get; } =
        [.. Endings.SelectMany(row => row).Distinct(StringComparer.Ordinal).OrderByDescending(ending => ending.Length)];

    /// <summary>
    /// The possessive adjective with one of <see cref="AllEndings"/>; surnames that are adjectives have none and give their genitive.
    /// </summary>
    public static string With(string masculine, string ending)
    {
        ArgumentException.ThrowIfNullOrEmpty(masculine);
        return FamilyStem.Of(masculine) is { } stem ? stem + ending : MasculineDeclension.Of(masculine, GrammaticalCase.Genitive);
    }

    /// <summary>
    /// The possessive adjective in <paramref name="grammaticalCase"/>, standing with <paramref name="possessed"/> (inanimate); surnames that
    /// are adjectives have none and give their genitive (Novotného dům).
    /// </summary>
    public static string Of(string masculine, Possessed possessed, GrammaticalCase grammaticalCase)
    {
        ArgumentException.ThrowIfNullOrEmpty(masculine);
        return FamilyStem.Of(masculine) is { } stem
            ? stem + Endings[(int)possessed][(int)grammaticalCase - 1]
            : MasculineDeclension.Of(masculine, GrammaticalCase.Genitive);
    }
}

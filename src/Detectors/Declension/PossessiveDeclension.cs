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

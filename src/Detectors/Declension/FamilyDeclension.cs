namespace Clona.Detectors.Declension;

/// <summary>Declines the surname of a couple or a family: Novákovi, Novotní, Jarní, Martinů.</summary>
public static class FamilyDeclension
{
    /// <summary>The plural of the surname whose form for men is <paramref name="masculine"/>.</summary>
    public static string Of(string masculine, GrammaticalCase grammaticalCase)
    {
        ArgumentException.ThrowIfNullOrEmpty(masculine);
        if (FamilyStem.Of(masculine) is { } stem)
        {
            return stem + Ending(grammaticalCase, "ovi", "ových", "ovým", "ovy", "ovými");
        }

        var bare = masculine[..^1];
        return masculine[^1] switch
        {
            'ý' or 'i' => grammaticalCase is GrammaticalCase.Nominative or GrammaticalCase.Vocative
                ? Softened(bare) + "í"
                : bare + Ending(grammaticalCase, string.Empty, "ých", "ým", "é", "ými"),
            'í' => bare + Ending(grammaticalCase, "í", "ích", "ím", "í", "ími"),
            _ => masculine,
        };
    }

    private static string Softened(string stem)
    {
        (string Hard, string Soft)[] changes = [("sk", "št"), ("ck", "čt"), ("ch", "š"), ("k", "c"), ("h", "z"), ("r", "ř")];
        foreach (var (hard, soft) in changes)
        {
            if (stem.EndsWith(hard, StringComparison.Ordinal))
            {
                return stem[..^hard.Length] + soft;
            }
        }

        return stem;
    }

    private static string Ending(GrammaticalCase grammaticalCase, string first, string second, string third, string fourth, string seventh) =>
        grammaticalCase switch
        {
            GrammaticalCase.Nominative or GrammaticalCase.Vocative => first,
            GrammaticalCase.Dative => third,
            GrammaticalCase.Accusative => fourth,
            GrammaticalCase.Instrumental => seventh,
            _ => second,
        };
}

using Clona.Detectors.Structure;

namespace Clona.Detectors.Persons;

/// <summary>Tells the possessive form of a name that names a thing ("Mendelova univerzita", "Nobelova cena") from one that tells whose a
/// thing is ("Novákova žádost").</summary>
internal static class NamedThing
{
    private static readonly HashSet<string>.AlternateLookup<ReadOnlySpan<char>> Things = new HashSet<string>(StringComparer.Ordinal)
    {
        "univerzita", "univerzity", "univerzite", "univerzitu", "univerzitou", "cena", "ceny", "cenu", "cenou", "cene", "nadace",
        "nadaci", "skola", "skoly", "skole", "skolu", "gymnazium", "gymnazia", "muzeum", "muzea", "nemocnice", "nemocnici", "knihovna",
        "knihovny", "medaile", "medaili", "zakon", "zakona", "veta", "metoda", "metody",
        "syndrom", "syndromu", "divadlo", "divadla", "filharmonie", "filharmonii", "festival", "festivalu",
        "rozhledna", "rozhledny", "pramen", "pramene", "kasarny", "ustav", "ustavu",
        "akademie", "stupnice", "konstanta", "ulice", "ulici", "trida", "tride", "tridu", "namesti", "nabrezi", "lazne",
        "lazni",
    }.GetAlternateLookup<ReadOnlySpan<char>>();

    /// <summary>Whether the word at <paramref name="index"/> is such a name before its thing.</summary>
    public static bool Is(TokenizedText text, int index)
    {
        // "Nováková cenu převzala" is a woman: only the short vowel makes the possessive.
        var word = text.TextOf(text.Tokens[index]);
        var isPossessive = !text.LacksDiacritics && (word.EndsWith("ova", StringComparison.Ordinal) || word.EndsWith("ovy", StringComparison.Ordinal)
            || word.EndsWith("ovu", StringComparison.Ordinal) || word.EndsWith("ovo", StringComparison.Ordinal) || word.EndsWith("ův", StringComparison.Ordinal));
        return isPossessive && index + 1 < text.Tokens.Length && text.Tokens[index + 1] is { Shape: WordShape.Lower, LinesBefore: 0 }
            && Things.Contains(text.FoldedOf(text.Tokens[index + 1]));
    }
}

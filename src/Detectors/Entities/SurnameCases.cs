using Clona.Detectors.Structure;

namespace Clona.Detectors.Entities;

/// <summary>Says by endings alone whether two surnames side by side stand in two cases, so that they are two people's.</summary>
/// <remarks>"paní Žákovou B. Peškařová", "Gałuszková Firlu vyzve": no list need know the names.</remarks>
internal static class SurnameCases
{
    private enum Feminine
    {
        None,
        Nominative,
        Genitive,
        Accusative,
    }

    /// <summary>Whether the words at <paramref name="one"/> and <paramref name="other"/> cannot be one name.</summary>
    public static bool AreApart(TokenizedText text, int one, int other)
    {
        var (first, second) = (FeminineAt(text, one), FeminineAt(text, other));
        return first != Feminine.None && second != Feminine.None ? first != second
            : (first == Feminine.Nominative && IsMaleOblique(text, other)) || (second == Feminine.Nominative && IsMaleOblique(text, one));
    }

    private static Feminine FeminineAt(TokenizedText text, int index)
    {
        var word = text.FoldedOf(text.Tokens[index]);
        var last = text.View[text.Tokens[index].End - 1];
        return word.EndsWith("ovou", StringComparison.Ordinal) ? Feminine.Accusative
            : word.EndsWith("ova", StringComparison.Ordinal) && (text.LacksDiacritics || last is 'á' or 'Á') ? Feminine.Nominative
            : word.EndsWith("ove", StringComparison.Ordinal) && (text.LacksDiacritics || last is 'é' or 'É') ? Feminine.Genitive
            : Feminine.None;
    }

    // "Janů" and "Kubů" are nominatives.
    private static bool IsMaleOblique(TokenizedText text, int index)
    {
        var word = text.FoldedOf(text.Tokens[index]);
        return word.EndsWith("ovi", StringComparison.Ordinal) || (!text.LacksDiacritics && text.View[text.Tokens[index].End - 1] is 'u' or 'U');
    }
}

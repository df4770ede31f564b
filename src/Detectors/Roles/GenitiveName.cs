using Clona.Detectors.Structure;

namespace Clona.Detectors.Roles;

/// <summary>Tells names in the genitive, as they stand inside the names of streets and schools ("Karla Čapka", "Boženy Němcové", "T. G. Masaryka"), from names in the
/// nominative, which begin a statement about somebody.</summary>
internal static class GenitiveName
{
    private const int EnoughInitials = 2;

    /// <summary>Whether the mention is beyond doubt in the genitive: the given name and the family name both end so; a family name alone or behind one initial
    /// must end as no nominative does.</summary>
    public static bool Is(in MentionContext context)
    {
        var text = context.Text;
        var (given, family, initials, hasOrigin) = (-1, -1, 0, false);
        for (var index = context.First; index < context.Next; index++)
        {
            if (text.Tokens[index].Kind != TokenKind.Word || text.HasRole(index, WordRoles.TitleBefore))
            {
                continue;
            }

            hasOrigin |= given >= 0 && text.Tokens[index].Shape == WordShape.Lower && (text.HasWord(index, "z") || text.HasWord(index, "ze"));
            initials += text.Tokens[index].Length == 1 ? 1 : 0;
            (given, family) = given < 0 && text.Tokens[index].Length > 1 ? (index, index) : (given, index);
        }

        return family >= 0 && text.Tokens[family].Length > 1 && (given == family
            ? IsClearFamily(text, family) || (initials > 0 && LastOf(text, family) == 'e') || (initials >= EnoughInitials && IsFamily(text, family))
            : IsGiven(text, given) && (hasOrigin || IsFamily(text, family) || IsOfRareEnding(text, given, family)));
    }

    private static bool IsGiven(TokenizedText text, int index)
    {
        var word = text.FoldedOf(text.Tokens[index]);
        return (LastOf(text, index) is 'a' or 'y' or 'e' or 'ě' || word.EndsWith("iho", StringComparison.Ordinal))
            && word is not ("nikola" or "honza" or "jarda" or "misa" or "sasa" or "ilja" or "jura");
    }

    private static bool IsFamily(TokenizedText text, int index)
    {
        var word = text.FoldedOf(text.Tokens[index]);
        return IsClearFamily(text, index)
            || (LastOf(text, index) is 'a' or 'e' or 'ě' && !word.EndsWith("ova", StringComparison.Ordinal) && !text.LacksDiacritics);
    }

    // "Karoliny Světlé", "Tomáše Bati"
    private static bool IsOfRareEnding(TokenizedText text, int given, int family) => LastOf(text, given) is 'y' or 'e'
        && LastOf(text, family) is 'é' or 'i' && !text.LacksDiacritics;

    // "Hory", "Dobrovského", "Němcové"
    private static bool IsClearFamily(TokenizedText text, int index)
    {
        var word = text.FoldedOf(text.Tokens[index]);
        return LastOf(text, index) is 'y' || word.EndsWith("eho", StringComparison.Ordinal) || word.EndsWith("iho", StringComparison.Ordinal)
            || word.EndsWith("ove", StringComparison.Ordinal);
    }

    private static char LastOf(TokenizedText text, int index) => char.ToLowerInvariant(text.View[text.Tokens[index].End - 1]);
}

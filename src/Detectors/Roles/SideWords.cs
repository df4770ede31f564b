using Clona.Detectors.Structure;

namespace Clona.Detectors.Roles;

/// <summary>Reads the words around the name of a side of a contract.</summary>
internal static class SideWords
{
    private const int AliasReach = 4;

    /// <summary>Whether the words say that a person named behind the side is on it: "za objednatele", "kontaktní osoba objednatele", "objednatel:", "objednatel ve věcech".
    /// "Zhotovitel seznámí objednatele s kontaktní osobou" only tells whom the other side speaks to.</summary>
    public static bool IsOwner(TokenizedText text, int index) => text.HasWord(index - 1, "za")
        || text.HasWord(index - 1, "strany") || text.HasWord(index - 1, "strane")
        || (text.HasWord(index + 1, "ve") && text.HasWord(index + 2, "vecech"))
        || (!IsDative(text.FoldedOf(text.Tokens[index])) && (text.IsMark(index + 1, ':') || text.IsMark(index + 1, '–') || text.IsMark(index + 1, '-')
            || (index > 0 && text.Tokens[index].LinesBefore == 0 && IsPerson(text, index - 1) && !IsAddressed(text.FoldedOf(text.Tokens[index - 1])))));

    /// <summary>Whether the word is what the contract calls the side from here on: "(dále jen „středisko“)". Words for both sides are none.</summary>
    /// <param name="text">The text.</param>
    /// <param name="index">The word.</param>
    /// <param name="first">First token of the lines of the side.</param>
    public static bool IsAlias(TokenizedText text, int index, int first)
    {
        var quotes = 0;
        for (var before = index - 1; before >= Math.Max(first, index - AliasReach); before--)
        {
            if (text.HasWord(before, "dale"))
            {
                return !IsOfBoth(text.FoldedOf(text.Tokens[index])) && !text.HasRole(index, WordRoles.Contact | WordRoles.Represented);
            }

            quotes += text.IsMark(before, '„') || text.IsMark(before, '“') || text.IsMark(before, '”') || text.IsMark(before, '"') ? 1 : 0;
            if (quotes > 1 || text.IsMark(before, ')') || text.IsMark(before, ',') || (text.Tokens[before].Kind == TokenKind.Word && IsOfBoth(text.FoldedOf(text.Tokens[before]))))
            {
                return false;
            }
        }

        return false;
    }

    /// <summary>Whether one line of the section names two sides, as columns beside each other do.</summary>
    public static bool HasTwoLabels(TokenizedText text, int first, int end)
    {
        var last = -1;
        for (var index = first; index < end; index++)
        {
            last = text.Tokens[index].LinesBefore > 0 ? -1 : last;
            if (!text.HasRole(index, WordRoles.PartyLabel))
            {
                continue;
            }

            if (last >= 0 && !text.FoldedOf(text.Tokens[last]).SequenceEqual(text.FoldedOf(text.Tokens[index])))
            {
                return true;
            }

            last = index;
        }

        return false;
    }

    private static bool IsPerson(TokenizedText text, int index) => text.Tokens[index].Kind == TokenKind.Word
        && (text.HasRole(index, WordRoles.Contact | WordRoles.AnyFunction) || text.FoldedOf(text.Tokens[index]) is var word
            && (word.StartsWith("zastupc", StringComparison.Ordinal) || word.StartsWith("osob", StringComparison.Ordinal) || word.StartsWith("pracovni", StringComparison.Ordinal)));

    // "předá zástupci objednatele kontakt na", "oznámí dozoru objednatele"
    private static bool IsAddressed(ReadOnlySpan<char> word) => word[^1] is 'i' or 'u' or 'y' || word is "osobe" or "osobou" || word.EndsWith("em", StringComparison.Ordinal);

    private static bool IsDative(ReadOnlySpan<char> word) => word.EndsWith("li", StringComparison.Ordinal) || word.EndsWith("lem", StringComparison.Ordinal)
        || word.EndsWith("cimu", StringComparison.Ordinal) || word.EndsWith("cim", StringComparison.Ordinal);

    private static bool IsOfBoth(ReadOnlySpan<char> word) => word is "spolecne" or "obe" or "oba" || word.StartsWith("smluvn", StringComparison.Ordinal) || word.StartsWith("stran", StringComparison.Ordinal);
}

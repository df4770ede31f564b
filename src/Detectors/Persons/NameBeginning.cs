using Clona.Detectors.Structure;

namespace Clona.Detectors.Persons;

/// <summary>Finds where a name really begins: at a small or misread initial, at a short surname of the East.</summary>
internal static class NameBeginning
{
    private const int FewestGivens = 2;

    // Surnames of few letters that are written before their given names; in a line of capitals they may be any word.
    private static readonly HashSet<string>.AlternateLookup<ReadOnlySpan<char>> Eastern = new HashSet<string>(StringComparer.Ordinal)
    {
        "ho", "do", "vu", "vo", "bui", "ngo", "le", "ly", "dao", "mai", "kim", "li", "lu", "ha", "luu", "cao", "chu", "dinh", "duong", "dang",
    }.GetAlternateLookup<ReadOnlySpan<char>>();

    /// <summary>First token of the name that was read from token <paramref name="first"/> on.</summary>
    /// <param name="text">Text.</param>
    /// <param name="first">First token that was read.</param>
    /// <param name="last">Its last one.</param>
    /// <param name="isKnown">Whether the lexicon knows the surname.</param>
    public static int Of(TokenizedText text, int first, int last, bool isKnown) =>
        HasInitial(text, first, last) ? first - 2 : !isKnown && IsEastern(text, first, last) ? first - 1 : first;

    // "e. wolf" in a text that knows no capitals; "panu 0. Dvořákovi", whose O was read as a digit.
    private static bool HasInitial(TokenizedText text, int first, int last)
    {
        if (first < 3 || !text.IsMark(first - 1, '.') || !text.Tokens[first - 1].IsGlued || text.Tokens[first].BlanksBefore > 1)
        {
            return false;
        }

        // "své sestry D." at the end of a line, "Nachtigallové" in the next; "do třídy A." above "Novák Jan"
        var sign = text.Tokens[first - 2];
        if (text.Tokens[first].LinesBefore > 0)
        {
            return first == last && text.Tokens[first].LinesBefore == 1 && !LeftContext.Of(text, first - 2).IsDecoy && sign is { Kind: TokenKind.Word, Length: 1, IsCapital: true, LinesBefore: 0 } && text.Tokens[first - 3].Shape == WordShape.Lower;
        }

        return (text.IsLowerCase && sign is { Kind: TokenKind.Word, Length: 1 })
            || (sign is { Kind: TokenKind.Number, Length: 1 } && text.View[sign.Start] == '0' && text.HasRole(first - 3, WordRoles.Courtesy));
    }

    // "Ho Quang Huy", "DO Minh Anh"
    private static bool IsEastern(TokenizedText text, int first, int last) => first > 0 && last - first + 1 >= FewestGivens
        && text.Tokens[first] is { LinesBefore: 0, BlanksBefore: 1 } && text.Tokens[first - 1] is { Kind: TokenKind.Word, IsCapital: true }
        && (text.Tokens[first - 1].Shape == WordShape.Capitalised || text.Tokens[first].Shape != WordShape.Upper)
        && Eastern.Contains(text.FoldedOf(text.Tokens[first - 1])) && !text.HasRole(first - 1, WordRoles.TitleBefore | WordRoles.Courtesy);
}

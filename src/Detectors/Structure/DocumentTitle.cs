namespace Clona.Detectors.Structure;

/// <summary>Reads what the first words of a document call it.</summary>
internal static class DocumentTitle
{
    private const int TitleTokens = 16;
    private const int SetTokens = 40;

    /// <summary>The kind that the title names: the word that comes first decides, for a contract may speak of entries and
    /// councils as often as it likes. Nothing where no such word stands in the title.</summary>
    public static DocumentKind? KindOf(TokenizedText text)
    {
        for (var index = 0; index < Math.Min(text.Tokens.Length, TitleTokens); index++)
        {
            if (text.Tokens[index].Kind != TokenKind.Word)
            {
                continue;
            }

            var word = text.FoldedOf(text.Tokens[index]);
            if (IsOtherPaper(word) || DocumentKindReader.IsCouncilWord(word))
            {
                return null;
            }

            if (IsAnswer(word))
            {
                return DocumentKind.Information;
            }

            if (IsContract(word) || IsContracts(word))
            {
                return DocumentKind.Contract;
            }
        }

        return null;
    }

    /// <summary>Whether the title speaks of several contracts ("Smlouvy o nájmu", "Přehled objednávek").</summary>
    public static bool IsSetOfContracts(TokenizedText text)
    {
        var isSet = false;
        var isOfContracts = false;
        for (var index = 0; index < Math.Min(text.Tokens.Length, SetTokens) && (index == 0 || text.Tokens[index].LinesBefore < 2); index++)
        {
            if (text.Tokens[index].Kind != TokenKind.Word)
            {
                continue;
            }

            var word = text.FoldedOf(text.Tokens[index]);
            if (IsContract(word) && !isSet)
            {
                return false;
            }

            isSet |= IsContracts(word) || IsCollection(word);
            isOfContracts |= IsContracts(word);
        }

        return isSet && isOfContracts;
    }

    private static bool IsAnswer(ReadOnlySpan<char> word) => word is "odpoved" or "zadost" or "poskytnuti" or "sdeleni";

    private static bool IsOtherPaper(ReadOnlySpan<char> word) => word is "rozhodnuti" or "protokol" or "komise" or "vybor";

    private static bool IsContract(ReadOnlySpan<char> word) => word is "smlouva" or "smlouvu" or "dohoda" or "dodatek"
        or "objednavka" or "zmluva" or "dohodu";

    private static bool IsContracts(ReadOnlySpan<char> word) => word is "smlouvy" or "smluv" or "dohody" or "dohod"
        or "dodatky" or "dodatku" or "objednavky" or "objednavek" or "zmluvy" or "zmluv";

    private static bool IsCollection(ReadOnlySpan<char> word) => word is "prehled" or "seznam" or "soubor" or "souhrn"
        or "souhrnny" or "vycet" or "soupis";
}

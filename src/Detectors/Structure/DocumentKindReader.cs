namespace Clona.Detectors.Structure;

/// <summary>Guesses the kind of a document from its words.</summary>
internal static class DocumentKindReader
{
    private const int FewestHits = 2;
    private const int HeadTokens = 40;
    private const int LongestOpening = 400;

    /// <summary>The kind of <paramref name="text"/>.</summary>
    /// <param name="text">The text.</param>
    /// <param name="parties">Its party sections.</param>
    /// <param name="expected">What it is where the title does not say; unknown where the words have to decide.</param>
    public static DocumentKind Of(TokenizedText text, IReadOnlyList<PartySection> parties, DocumentKind expected)
    {
        if (DocumentTitle.KindOf(text) is { } titled)
        {
            return titled;
        }

        return expected != DocumentKind.Unknown ? expected : ByWords(text, parties);
    }

    private static DocumentKind ByWords(TokenizedText text, IReadOnlyList<PartySection> parties)
    {
        var council = 0;
        var information = 0;
        var contract = parties.Count;
        for (var index = 0; index < text.Tokens.Length; index++)
        {
            if (text.Tokens[index].Kind == TokenKind.Number)
            {
                information += text.HasWord(index, "106") && text.IsMark(index + 1, '/')
                    && text.HasWord(index + 2, "1999") ? 1 : 0;
                continue;
            }

            council += IsCouncilWord(text.FoldedOf(text.Tokens[index])) ? 1 : 0;
        }

        if (contract >= FewestHits && council <= contract * 5)
        {
            return DocumentKind.Contract;
        }

        return council > FewestHits && council >= information ? DocumentKind.Minutes
            : information > 0 ? DocumentKind.Information
            : contract > 0 ? DocumentKind.Contract : DocumentKind.Unknown;
    }

    /// <summary>Whether the tokens before <paramref name="end"/> name a public body and no firm or association.</summary>
    public static bool IsOfPublicBodies(TokenizedText text, int end)
    {
        var isPublic = false;
        for (var index = 0; index < Math.Min(end, LongestOpening); index++)
        {
            if (FirmForm.StartsAt(text, index) && !FirmForm.IsPublicAt(text, index))
            {
                return false;
            }

            var token = text.Tokens[index];
            if (token.IsCapital && text.HasRole(index, WordRoles.PrivateBody) && !text.HasRole(index, WordRoles.PublicBody))
            {
                return false;
            }

            isPublic |= FirmForm.IsPublicAt(text, index)
                || (token.IsCapital && text.HasRole(index, WordRoles.PublicBody | WordRoles.Institution));
        }

        return isPublic;
    }

    /// <summary>Whether the head of the document names an association or a firm before any public body.</summary>
    public static bool IsOfPrivateBody(TokenizedText text)
    {
        for (var index = 0; index < Math.Min(text.Tokens.Length, HeadTokens); index++)
        {
            if (FirmForm.StartsAt(text, index))
            {
                return !FirmForm.IsPublicAt(text, index);
            }

            if (text.Tokens[index].Kind == TokenKind.Word && text.FoldedOf(text.Tokens[index])
                is "spolek" or "spolku" or "sdruzeni" or "druzstvo" or "druzstva" or "svj" or "spolecenstvi" or "spolecenstvo"
                or "spolecenstva" or "jednota" or "jednoty"
                or "klub" or "klubu" or "svaz" or "svazu" or "nadace" or "sdh" or "farnost" or "farnosti" or "sokol" or "sokola" or "asociace"
                || IsFireBrigade(text, index))
            {
                return true;
            }

            if (text.HasRole(index, WordRoles.PublicBody) && !text.HasWord(index, "cast"))
            {
                return false;
            }
        }

        return false;
    }

    // "Sbor dobrovolných hasičů"; a commission called "sbor pro občanské záležitosti" is one of the municipality.
    private static bool IsFireBrigade(TokenizedText text, int index) => (text.HasWord(index, "sbor") || text.HasWord(index, "sboru"))
        && text.HasWord(index + 1, "dobrovolnych");

    /// <summary>Whether the word with this folded form is one of councils and their sessions.</summary>
    public static bool IsCouncilWord(ReadOnlySpan<char> word) =>
        word is "zastupitelstvo" or "zastupitelstva" or "rada" or "rady" or "usneseni" or "zapis" or "zasedani"
            or "schuze" or "hlasovani"
            or "schvaluje" or "omluveni" or "pritomni" or "zdrzel" or "zastupitel" or "zastupitele";
}

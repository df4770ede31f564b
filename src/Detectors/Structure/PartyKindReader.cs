namespace Clona.Detectors.Structure;

/// <summary>Tells from the words about a party what it is.</summary>
internal static class PartyKindReader
{
    private const int FirmReach = 12;
    private const int NameReach = 6;

    /// <summary>What the party is that the tokens from <paramref name="first"/> to before <paramref name="end"/>
    /// describe.</summary>
    public static PartySectionKind Of(TokenizedText text, int first, int end)
    {
        var hasCompanyNumber = false;
        var hasPersonMark = false;
        for (var index = first; index < end; index++)
        {
            if (FirmForm.StartsAt(text, index))
            {
                return FirmForm.IsPublicAt(text, index) ? PartySectionKind.PublicBody : PartySectionKind.LegalPerson;
            }

            var roles = text.Tokens[index].Roles;
            if (!hasPersonMark && IsAssociation(text, index))
            {
                return PartySectionKind.LegalPerson;
            }

            if (!hasPersonMark && (text.Tokens[index].IsCapital || IsInstitution(text, first, index))
                && (roles & (WordRoles.PublicBody | WordRoles.Institution)) != WordRoles.None)
            {
                return IsFirmOnLine(text, index, end) ? PartySectionKind.LegalPerson : PartySectionKind.PublicBody;
            }

            hasCompanyNumber |= text.HasWord(index, "ic") || text.HasWord(index, "ico");
            hasPersonMark |= (roles & (WordRoles.Birth | WordRoles.Home | WordRoles.TitleBefore
                | WordRoles.Seat)) != WordRoles.None;
        }

        return hasCompanyNumber ? PartySectionKind.Trader : hasPersonMark ? PartySectionKind.NaturalPerson
            : PartySectionKind.Unknown;
    }

    // "Zemský archiv", "Kulturní a informační centrum": the noun stands near the beginning, in the nominative.
    private static bool IsInstitution(TokenizedText text, int first, int index) => index - first <= NameReach
        && text.FoldedOf(text.Tokens[index]) is "archiv" or "centrum" or "stredisko" or "muzeum" or "divadlo"
        or "knihovna" or "skola"
            or "gymnazium" or "nemocnice" or "ustav";

    // "Diakonie Naděje – středisko Lhota, evidovaná právnická osoba", "církevní škola, školská právnická osoba", "zapsaný ústav": none of them is a public body.
    private static bool IsAssociation(TokenizedText text, int index) => text.Tokens[index].Kind == TokenKind.Word
        && (text.FoldedOf(text.Tokens[index]) is "farnost" or "cirkev" or "spolek" or "sdruzeni" or "druzstvo"
            or "spolecenstvi" or "diakonie" or "charita"
        || (text.HasWord(index + 1, "pravnicka") && (text.HasWord(index, "evidovana") || text.HasWord(index, "skolska") || text.HasWord(index, "cirkevni")))
        || (text.HasWord(index, "zapsany") && text.HasWord(index + 1, "ustav")));

    // "Galerie Lípa, s. r. o.": the name of an institution may be the name of a firm.
    private static bool IsFirmOnLine(TokenizedText text, int index, int end)
    {
        for (var next = index + 1; next < Math.Min(end, index + FirmReach)
            && text.Tokens[next].LinesBefore == 0; next++)
        {
            if (FirmForm.StartsAt(text, next))
            {
                return !FirmForm.IsPublicAt(text, next);
            }

            // "Rekreační středisko Lhota, spolek"
            if (IsAssociation(text, next) && text.IsMark(next - 1, ','))
            {
                return true;
            }
        }

        return false;
    }
}

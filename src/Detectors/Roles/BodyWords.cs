using Clona.Detectors.Structure;

namespace Clona.Detectors.Roles;

/// <summary>Tells which words name a body, and whether it is a public or a private one.</summary>
internal static class BodyWords
{
    /// <summary>Kind of the body that the token names.</summary>
    public static BodyKind At(TokenizedText text, int index)
    {
        var token = text.Tokens[index];
        if (token.Kind != TokenKind.Word)
        {
            return BodyKind.None;
        }

        if (FirmForm.StartsAt(text, index))
        {
            return FirmForm.IsPublicAt(text, index) ? BodyKind.Public : BodyKind.Firm;
        }

        return IsAssociation(text.FoldedOf(token)) || IsPrivateLegalPerson(text, index) ? BodyKind.Association
            : (token.Roles & WordRoles.PrivateBody) != WordRoles.None ? IsPublicOrganisation(text, index) ? BodyKind.Public : BodyKind.Firm
            : (token.Roles & (WordRoles.PublicBody | WordRoles.Institution)) != WordRoles.None ? BodyKind.Public : BodyKind.None;
    }

    // "Základní škola Lhota, příspěvková organizace", "obchodní akademie"
    private static bool IsPublicOrganisation(TokenizedText text, int index) =>
        (index > 0 && FirmForm.IsPublicAt(text, index - 1))
        || (text.HasWord(index, "obchodni") && index + 1 < text.Tokens.Length && text.FoldedOf(text.Tokens[index + 1]).StartsWith("akademi", StringComparison.Ordinal));

    // "Diakonie Naděje – středisko Lhota, evidovaná právnická osoba", "školská právnická osoba", "zapsaný ústav"
    private static bool IsPrivateLegalPerson(TokenizedText text, int index) =>
        (text.HasWord(index + 1, "pravnicka") && (text.HasWord(index, "evidovana") || text.HasWord(index, "skolska") || text.HasWord(index, "cirkevni")))
        || (text.HasWord(index, "zapsany") && text.HasWord(index + 1, "ustav"));

    private static bool IsAssociation(ReadOnlySpan<char> word) => word.StartsWith("spolk", StringComparison.Ordinal)
        || word.StartsWith("druzstv", StringComparison.Ordinal) || word.StartsWith("sdruzeni", StringComparison.Ordinal)
        || word.StartsWith("spolecenstv", StringComparison.Ordinal) || word.StartsWith("nadac", StringComparison.Ordinal)
        || word.StartsWith("farnost", StringComparison.Ordinal) || word.StartsWith("hospic", StringComparison.Ordinal)
        || word.StartsWith("charit", StringComparison.Ordinal) || word.StartsWith("diakoni", StringComparison.Ordinal)
        || word.StartsWith("zahradkarsk", StringComparison.Ordinal) || word.StartsWith("vcelarsk", StringComparison.Ordinal)
        || word.StartsWith("myslivecke", StringComparison.Ordinal) || word.StartsWith("asociac", StringComparison.Ordinal)
        || word.StartsWith("komor", StringComparison.Ordinal)
        || word is "spolek" or "cirkev" or "cirkve" or "cirkvi" or "klub" or "klubu" or "klubem" or "svj" or "tj" or "sk" or "fk" or "sdh" or "sokol" or "sokola" or "jednota"
            or "jednoty" or "jednotou" or "soubor" or "souboru" or "oddil" or "oddilu" or "svaz" or "svazu" or "svazem" or "sboru" or "sbor" or "sborem"
            or "cech" or "cechu" or "unie" or "kruh" or "kruhu" or "junak" or "junaka" or "skaut";
}

using Clona.Detectors.Structure;

namespace Clona.Detectors.Roles;

/// <summary>Tells names inside the names of streets, schools, houses and inns from people: "v ulici Boženy Němcové", "Základní škola Karla Čapka",
/// "náměstí Dr. Edvarda Beneše 1", "Josefa Ressela 1, 397 01", "v hospodě U Dvořáků".</summary>
internal static class PlaceName
{
    private const int LongestHouseNumber = 4;
    private const int PostalBeginning = 3;
    private const int PostalEnd = 2;

    /// <summary>Whether the mention is such a name.</summary>
    public static bool Is(in MentionContext context) => IsNamedAfter(context) || IsStreetOfAddress(context) || IsOfInn(context);

    // The director of a school is named behind the genitive "školy"; with a degree stands the head of a school, but streets have doctors and generals.
    private static bool IsNamedAfter(in MentionContext context)
    {
        var text = context.Text;
        var before = context.First - (text.IsMark(context.First - 1, '.') ? 2 : 1);
        before -= before > context.Floor && IsRank(text, before) ? 1 : 0;
        if (before < context.Floor || text.Tokens[context.First].LinesBefore > 0 || text.HasRole(context.First, WordRoles.Courtesy))
        {
            return false;
        }

        return IsStreet(text, before) || (!text.HasRole(context.First, WordRoles.TitleBefore)
            && (IsSchool(text, before) || (before > context.Floor && IsKindOfSchool(text, before) && IsSchool(text, before - 1))));
    }

    // "pavilon profesora Jedličky", "palác hraběte Kounice"
    private static bool IsRank(TokenizedText text, int index) => text.Tokens[index].Kind == TokenKind.Word
        && text.FoldedOf(text.Tokens[index]) is "profesora" or "hrabete" or "generala" or "doktora" or "prezidenta" or "krale" or "cisare" or "kneze" or "marsala" or "kapitana";

    private static bool IsStreet(TokenizedText text, int index) => text.Tokens[index].Kind == TokenKind.Word && text.FoldedOf(text.Tokens[index]) is "ulice" or "ulici" or "ulicich" or "ul" or "namesti" or "nam"
        or "tr" or "tride" or "nabrezi" or "nabr" or "stezka" or "stezce" or "stezku" or "alej" or "aleje" or "aleji" or "parku" or "palac" or "palaci" or "pavilon" or "pavilonu";

    private static bool IsSchool(TokenizedText text, int index) => text.FoldedOf(text.Tokens[index]) is "skola" or "skole" or "skolu" or "skolou"
        or "gymnazium" or "gymnaziu" or "gymnaziem";

    private static bool IsKindOfSchool(TokenizedText text, int index) => text.Tokens[index] is { Shape: WordShape.Lower, Length: > 4, LinesBefore: 0 }
        && text.FoldedOf(text.Tokens[index]) is "remesel" or "umeni" or "sluzeb" or "umelecka" or "hudebni" or "prakticka" or "specialni" or "technicka" or "prumyslova" or "obchodni"
            or "pedagogicka" or "zdravotnicka" or "zemedelska" or "lesnicka" or "stavebni" or "strojni";

    // A number and a postal code right behind the name: nobody's own address begins without a comma.
    private static bool IsStreetOfAddress(in MentionContext context)
    {
        var text = context.Text;
        var index = context.Next + (text.IsMark(context.Next, '.') ? 1 : 0);
        return IsNumber(text, index, 1, LongestHouseNumber) && text.IsMark(index + 1, ',')
            && IsNumber(text, index + 2, PostalBeginning, PostalBeginning) && IsNumber(text, index + 3, PostalEnd, PostalEnd);
    }

    private static bool IsNumber(TokenizedText text, int index, int shortest, int longest) => (uint)index < (uint)text.Tokens.Length
        && text.Tokens[index] is { Kind: TokenKind.Number, LinesBefore: 0 } token && token.Length >= shortest && token.Length <= longest;

    private static bool IsOfInn(in MentionContext context)
    {
        var text = context.Text;
        return context.First >= 2 && text.Tokens[context.First].LinesBefore == 0 && text.HasWord(context.First - 1, "u") && text.Tokens[context.First - 2].Kind == TokenKind.Word
            && text.FoldedOf(text.Tokens[context.First - 2]) is "hospoda" or "hospody" or "hospode" or "hospodou" or "hospudka" or "hospudce" or "restaurace" or "restauraci" or "hostinec"
                or "hostince" or "hostinci" or "penzion" or "penzionu" or "vinarna" or "vinarne" or "kavarna" or "kavarne";
    }
}

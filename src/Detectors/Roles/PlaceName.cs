using Clona.Detectors.Structure;

namespace Clona.Detectors.Roles;

/// <summary>Tells names inside the names of streets, schools and inns from people: "v ulici Boženy Němcové", "Základní škola Karla Čapka",
/// "náměstí Dr. Edvarda Beneše 1", "Josefa Ressela 1, 397 01", "v hospodě U Dvořáků".</summary>
/// <remarks>Only names in the genitive (<see cref="GenitiveName"/>) and directly behind the word: whoever begins a new sentence there, or does something in a street, is
/// somebody.</remarks>
internal static class PlaceName
{
    private const int LongestHouseNumber = 4;
    private const int PostalBeginning = 3;
    private const int PostalEnd = 2;

    /// <summary>Whether the mention is such a name.</summary>
    public static bool Is(in MentionContext context) => IsNamedAfter(context) || IsStreetOfAddress(context) || IsOfInn(context);

    private static bool IsNamedAfter(in MentionContext context)
    {
        var text = context.Text;
        if (context.First == 0 || text.Tokens[context.First].LinesBefore > 0 || !GenitiveName.Is(context))
        {
            return false;
        }

        var before = context.First - 1;
        before -= before > context.Floor && IsRank(text, before) ? 1 : 0;
        var hasStop = text.IsMark(before, '.');
        before -= hasStop ? 1 : 0;
        if (before < context.Floor || text.Tokens[before].Kind != TokenKind.Word)
        {
            return false;
        }

        return IsAbbreviatedStreet(text, before) || (!hasStop && HasDegreeOfStreets(context) && IsStreet(text, before))
            || (!hasStop && !text.HasRole(context.First, WordRoles.TitleBefore) && IsSchoolBefore(context, before));
    }

    // The director of a school is named behind the genitive "školy".
    private static bool IsSchoolBefore(in MentionContext context, int before) => IsSchool(context.Text, before)
        || (before > context.Floor && IsKindOfSchool(context.Text, before) && IsSchool(context.Text, before - 1));

    // "nábřeží kapitána Jaroše"
    private static bool IsRank(TokenizedText text, int index) => text.Tokens[index].Kind == TokenKind.Word
        && text.FoldedOf(text.Tokens[index]) is "profesora" or "hrabete" or "generala" or "doktora" or "prezidenta" or "krale" or "cisare" or "kneze"
            or "marsala" or "kapitana";

    // "žáka 5. tř. Jana Nováka" is of a class.
    private static bool IsAbbreviatedStreet(TokenizedText text, int index) => text.FoldedOf(text.Tokens[index]) is "ul" or "nam" or "tr" or "nabr"
        && !(text.IsMark(index - 1, '.') && index > 1 && text.Tokens[index - 2].Kind == TokenKind.Number);

    private static bool IsStreet(TokenizedText text, int index) => text.FoldedOf(text.Tokens[index]) is "ulice" or "ulici" or "ulicich" or "namesti"
        or "tride" or "nabrezi" or "stezka" or "stezce" or "stezku" or "alej" or "aleje" or "aleji";

    private static bool HasDegreeOfStreets(in MentionContext context) => !context.Text.HasRole(context.First, WordRoles.TitleBefore)
        || context.Text.FoldedOf(context.Text.Tokens[context.First]) is "dr" or "gen" or "prof" or "kpt";

    private static bool IsSchool(TokenizedText text, int index) => text.FoldedOf(text.Tokens[index]) is "skola" or "skole" or "skolu" or "skolou"
        or "gymnazium" or "gymnaziu" or "gymnaziem";

    private static bool IsKindOfSchool(TokenizedText text, int index) => text.Tokens[index] is { Shape: WordShape.Lower, Length: > 4, LinesBefore: 0 }
        && text.FoldedOf(text.Tokens[index]) is "remesel" or "umeni" or "sluzeb" or "umelecka" or "hudebni" or "prakticka" or "specialni" or "technicka"
            or "prumyslova" or "obchodni" or "pedagogicka" or "zdravotnicka" or "zemedelska" or "lesnicka" or "stavebni" or "strojni";

    // A number and a postal code right behind the name, which begins a part of an address: "od Jana Nováka 25, 391 65 Lhota" is somebody from a village
    // without streets, and so may be whoever stands before such a number in a table.
    private static bool IsStreetOfAddress(in MentionContext context)
    {
        var text = context.Text;
        var index = context.Next + (text.IsMark(context.Next, '.') ? 1 : 0);
        return BeginsAddress(context) && IsNumber(text, index, 1, LongestHouseNumber) && text.Tokens[index].BlanksBefore <= 1 && text.IsMark(index + 1, ',')
            && IsNumber(text, index + 2, PostalBeginning, PostalBeginning) && IsNumber(text, index + 3, PostalEnd, PostalEnd) && GenitiveName.Is(context);
    }

    private static bool BeginsAddress(in MentionContext context) => context.First == 0 || context.Text.Tokens[context.First].LinesBefore > 0
        || context.Text.IsMark(context.First - 1, ',') || context.Text.IsMark(context.First - 1, ':')
        || context.Text.HasRole(context.First - 1, WordRoles.Home | WordRoles.Seat);

    private static bool IsNumber(TokenizedText text, int index, int shortest, int longest) => (uint)index < (uint)text.Tokens.Length
        && text.Tokens[index] is { Kind: TokenKind.Number, LinesBefore: 0 } token && token.Length >= shortest && token.Length <= longest;

    // "u Jana Nováka" is at somebody's; an inn has the plural of one name.
    private static bool IsOfInn(in MentionContext context)
    {
        var text = context.Text;
        return context.First >= 2 && context.Next == context.First + 1 && text.Tokens[context.First].LinesBefore == 0
            && text.HasWord(context.First - 1, "u") && text.Tokens[context.First - 1].IsCapital && text.View[text.Tokens[context.First].End - 1] == 'ů'
            && text.Tokens[context.First - 2].Kind == TokenKind.Word
            && text.FoldedOf(text.Tokens[context.First - 2]) is "hospoda" or "hospody" or "hospode" or "hospodou" or "hospudka" or "hospudce" or "restaurace"
                or "restauraci" or "hostinec" or "hostince" or "hostinci" or "penzion" or "penzionu" or "vinarna" or "vinarne" or "kavarna" or "kavarne";
    }
}

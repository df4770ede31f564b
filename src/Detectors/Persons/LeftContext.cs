using Clona.Detectors.Structure;

namespace Clona.Detectors.Persons;

/// <summary>Reads what stands before a name.</summary>
internal static class LeftContext
{
    private const int FarthestFunction = 8;
    private const int WideGap = 3;

    // The first row that fits wins; with a colon the second weight holds.
    private static readonly (WordRoles Role, string Source, double Plain, double WithColon)[] Cues =
    [
        (WordRoles.Courtesy, "person.after-paní", 3.5, 3.5),
        (WordRoles.Couple, "person.after-couple", 3.0, 3.0),
        (WordRoles.NameLabel, "person.after-name-label", 2.5, 3.2),
        (WordRoles.Represented, "person.after-represented", 2.2, 2.8),
        (WordRoles.OfficialFunction, "person.after-function", 2.4, 2.8),
        (WordRoles.PrivateFunction, "person.after-function", 2.4, 2.8),
        (WordRoles.SharedFunction, "person.after-function", 2.0, 2.8),
        (WordRoles.Occupation, "person.after-occupation", 2.0, 2.4),
        (WordRoles.PartyLabel, "person.after-party-label", 1.7, 2.6),
        (WordRoles.Contact, "person.after-contact", 1.5, 2.8),
        (WordRoles.Application, "person.after-application", 1.7, 2.4),
        (WordRoles.BornName, "person.after-born-name", 3.0, 3.0),
        (WordRoles.Child, "person.after-child", 2.4, 2.4),
        (WordRoles.Citizen, "person.after-citizen", 2.4, 2.4),
        (WordRoles.MemberList, "person.after-list-head", 0.5, 2.2),
        (WordRoles.Speaking, "person.after-speaking", 1.4, 1.8),
        (WordRoles.DocumentWord, "person.after-label", 0, 1.2),
    ];

    // Somebody in a proceeding, at a doctor's or next door: an ordinary word behind it is a surname ("poškozený Kříž", "pacientka Suchá").
    private static readonly HashSet<string>.AlternateLookup<ReadOnlySpan<char>> Sides = new HashSet<string>(StringComparer.Ordinal)
    {
        "poskozeny", "poskozena", "poskozeneho", "poskozene", "poskozenemu", "poskozenou", "obvineny", "obvinena", "obvineneho", "obvinene",
        "obvinenemu", "obvinenou", "odsouzeny", "odsouzena", "odsouzeneho", "odsouzene", "odsouzenemu", "obzalovany", "obzalovana", "obzalovaneho",
        "obzalovane", "podezrely", "podezrela", "podezreleho", "podezrele", "svedek", "svedka", "svedkovi", "svedkem", "svedkyne", "svedkyni",
        "pacient", "pacienta", "pacientovi", "pacientka", "pacientky", "pacientce", "pacientku", "dluznik", "dluznika", "dluznikovi", "dluznice",
        "soused", "souseda", "sousedovi", "sousedka", "sousedky", "sousedce", "opatrovanec", "opatrovance", "opatrovanci", "opatrovanka",
        "vnucky", "vnucce", "vnucku", "vnuckou", "pravnucka", "pravnucce", "pravnucku", "neter", "neteri", "synovec", "synovce",
        "nebozka", "nebozky", "zesnuly", "zesnuleho", "zesnula", "zesnule",
    }.GetAlternateLookup<ReadOnlySpan<char>>();

    /// <summary>What the tokens before token <paramref name="first"/> say.</summary>
    /// <param name="text">Text.</param>
    /// <param name="first">First token of the name, its titles included.</param>
    public static ContextCue Of(TokenizedText text, int first)
    {
        var tokens = text.Tokens;
        if (first == 0 || tokens[first].LinesBefore > 2)
        {
            return ContextCue.None;
        }

        var index = SkipSeparators(text, first - 1, out var colon, out var comma);
        if (index < 0)
        {
            return ContextCue.None;
        }

        var roles = RolesOf(text, index);
        var isBeside = !colon && !comma && tokens[first] is { LinesBefore: <= 1, BlanksBefore: < WideGap };
        if (isBeside && (roles & (WordRoles.Street | WordRoles.Institution | WordRoles.Saint)) != WordRoles.None && !IsHomeOfFamily(text, index, first))
        {
            return Decoy(roles);
        }

        if (isBeside && (roles & WordRoles.PrivateBody) != WordRoles.None)
        {
            return new ContextCue("person.in-firm-word", -5, IsDecoy: true);
        }

        // Another column without a colon says little.
        var isColumn = !colon && tokens[first].LinesBefore == 0 && tokens[first].BlanksBefore >= WideGap;
        foreach (var (role, source, plain, withColon) in Cues)
        {
            if ((roles & role) != WordRoles.None)
            {
                // "státní občanka Ukrajiny"
                if (role == WordRoles.Citizen && text.HasRole(index - 1, WordRoles.PublicBody))
                {
                    return ContextCue.None;
                }

                return new ContextCue(source, colon ? withColon : comma || isColumn ? plain / 2 : plain);
            }
        }

        return isBeside && tokens[first].LinesBefore == 0 && Sides.Contains(text.FoldedOf(tokens[index]))
            ? new ContextCue("person.after-side", 2.4)
            : isColumn ? ContextCue.None : LookFarther(text, index, colon);
    }

    // "Dům Jarošových", "v domě Malých", "na dům Karly Dostálové": somebody's home, no institution.
    private static bool IsHomeOfFamily(TokenizedText text, int index, int first) =>
        (text.FoldedOf(text.Tokens[first]).EndsWith("ych", StringComparison.Ordinal) || text.Tokens[index].Shape == WordShape.Lower)
        && text.FoldedOf(text.Tokens[index]) is "dum" or "domu" or "dome" or "domek" or "domku" or "chata" or "chaty" or "chate" or "chatu" or "vila" or "vily" or "vile";

    private static ContextCue Decoy(WordRoles roles) => new(
        (roles & WordRoles.Street) != WordRoles.None ? "person.in-street" : "person.in-institution", -5, IsDecoy: true);

    private static int SkipSeparators(TokenizedText text, int index, out bool colon, out bool comma)
    {
        colon = comma = false;
        while (index >= 0 && text.Tokens[index].Kind == TokenKind.Mark)
        {
            var mark = text.View[text.Tokens[index].Start];
            if (mark == '.' && !IsAbbreviation(text, index - 1))
            {
                return -1;
            }

            if (mark is not (':' or '-' or '–' or ',' or '.' or '*' or '(' or ')' or '„' or '"' or '•' or '/'))
            {
                return -1;
            }

            colon |= mark is ':' or '-' or '–';
            comma |= mark is ',' or ')' or '/';
            index--;
        }

        return index;
    }

    // A dot ends a sentence unless it belongs to an abbreviation that leads to a name.
    private static bool IsAbbreviation(TokenizedText text, int index) =>
        index >= 0 && text.Tokens[index].Kind == TokenKind.Word
            && text.FoldedOf(text.Tokens[index]) is "ul" or "nam" or "tr" or "nabr" or "sv" or "p" or "pi" or "sl"
            or "nar" or "roz" or "zast"
                or "jedn" or "tj" or "tzv" or "vc" or "nezl" or "bydl" or "zpr" or "spol" or "zem" or "sp" or "r";

    private static WordRoles RolesOf(TokenizedText text, int index)
    {
        var token = text.Tokens[index];

        // "žáka 9. třídy Jana Nováka", "žáka osmé třídy": a class of a school, no street; "žáka gymnázia", "žákyně školy": his school, unless the
        // capital tells that the name belongs to it ("žákyně Gymnázia Jana Nerudy").
        if ((text.FoldedOf(token).StartsWith("trid", StringComparison.Ordinal) && IsOrdinal(text, index - 1))
            || (token.Shape != WordShape.Capitalised && text.HasRole(index - 1, WordRoles.Child)))
        {
            return token.Roles & ~(WordRoles.Street | WordRoles.Institution);
        }

        var isShortSir = token.Shape == WordShape.Lower && text.FoldedOf(token) is "p" or "pi"
            && text.IsMark(index + 1, '.');
        return isShortSir ? token.Roles | WordRoles.Courtesy : token.Roles;
    }

    private static bool IsOrdinal(TokenizedText text, int index) => text.IsMark(index, '.')
        ? index >= 1 && text.Tokens[index - 1].Kind == TokenKind.Number
        : index >= 0 && text.FoldedOf(text.Tokens[index]) is "prvni" or "druhe" or "treti" or "ctvrte" or "pate" or "seste" or "sedme" or "osme" or "devate"
            or "prvnich" or "patych" or "sestych" or "sedmych" or "osmych" or "devatych";

    // "vedoucí odboru výstavby Jan Novák", "Kontaktní osoba ve věcech technických: Jan Novák"
    private static ContextCue LookFarther(TokenizedText text, int index, bool colon)
    {
        var tokens = text.Tokens;
        for (var steps = 0; index >= 0 && steps < FarthestFunction; steps++, index--)
        {
            var roles = tokens[index].Roles;
            if ((roles & WordRoles.AnyFunction) != WordRoles.None)
            {
                return new ContextCue("person.after-function-phrase", colon ? 2.4 : 1.4);
            }

            if ((roles & (WordRoles.Represented | WordRoles.Contact | WordRoles.NameLabel)) != WordRoles.None)
            {
                return new ContextCue("person.after-label-phrase", colon ? 2.4 : 1.0);
            }

            if (tokens[index].LinesBefore > 0 || text.IsMark(index, '.') || text.IsMark(index, ';')
                || text.IsMark(index, ','))
            {
                break;
            }
        }

        return ContextCue.None;
    }
}

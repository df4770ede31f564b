using Clona.Detectors.Structure;

namespace Clona.Detectors.Addresses;

/// <summary>Tells from the form of a record whose the address in it is: a row of a list, a bracket behind a name, lines below each other, the
/// head of a tradesman.</summary>
/// <param name="text">Text.</param>
/// <param name="persons">Persons found so far.</param>
internal sealed class AddressRows(TokenizedText text, PersonPlaces persons)
{
    private const int LongestBracket = 7;
    private const int LongestHead = 30;
    private const int MostYears = 2;
    private const int BodyReach = 20;
    private const int LetterReach = 5;
    private const int LinesOfHead = 1;

    /// <summary>Whether the town from token <paramref name="first"/> to before <paramref name="end"/> stands alone behind a person and a year of
    /// birth, in a line that begins with the person ("Novák Jan, 1948, Pardubice, 300 Kč").</summary>
    public bool IsTownOfPerson(int first, int end)
    {
        if (!text.IsMark(first - 1, ',') || !(end == text.Tokens.Length || text.Tokens[end].LinesBefore > 0 || text.IsMark(end, ',')))
        {
            return false;
        }

        var comma = BeforeAge(first - 1);
        for (var years = 0; years < MostYears && comma >= 2 && IsYear(comma - 1) && text.IsMark(comma - 2, ','); years++)
        {
            comma -= 2;
        }

        return comma < first - 1 && persons.EndsBefore(comma) && BeginsWithPerson(comma);
    }

    // "(1980)," and ", 45 let," behind a name say how old somebody is.
    private int BeforeAge(int comma)
    {
        var isYear = comma >= 3 && text.IsMark(comma - 1, ')') && IsYear(comma - 2) && text.IsMark(comma - 3, '(');
        var isAge = comma >= 3 && (text.HasWord(comma - 1, "let") || text.HasWord(comma - 1, "roku")) && text.Tokens[comma - 2] is { Kind: TokenKind.Number, Length: 1 or 2 }
            && text.IsMark(comma - 3, ',');
        return isYear || isAge ? comma - 3 : comma;
    }

    /// <summary>Whether the address up to before token <paramref name="end"/> closes a bracket right behind a person ("Marie Nová (90 let, Luční
    /// 3)").</summary>
    public bool ClosesBracketOfPerson(int first, int end)
    {
        for (var open = first - 1; text.IsMark(end, ')') && open >= Math.Max(1, first - LongestBracket); open--)
        {
            if (text.IsMark(open, '('))
            {
                return text.Tokens[open].LinesBefore == 0 && persons.EndsBefore(open);
            }
        }

        return false;
    }

    /// <summary>Whether the address fills the line below one that ends with a person's birth ("nar. 1944" above "Luční 5").</summary>
    public bool StandsBelowBirth(int first, int end)
    {
        var isLine = first > 2 && text.Tokens[first].LinesBefore == 1 && (end == text.Tokens.Length || text.Tokens[end].LinesBefore > 0);
        for (var index = first - 1; isLine && index >= Math.Max(0, first - LongestBracket) && text.Tokens[index].Kind != TokenKind.Code; index--)
        {
            if (text.HasRole(index, WordRoles.Birth))
            {
                return true;
            }

            if (text.Tokens[index].IsCapital || text.Tokens[index].LinesBefore > 0)
            {
                return false;
            }
        }

        return false;
    }

    /// <summary>Whether the line before token <paramref name="first"/> is the head of a tradesman: a person, a dash or a comma, what the trade
    /// is called, and the company number ("Jana Nová – Škola plavání, IČO 12345679, sídlem …").</summary>
    public bool IsOfTradesman(int first)
    {
        if (!text.IsMark(first - 1, ',') && !text.HasRole(first - 1, WordRoles.Seat))
        {
            return false;
        }

        var hasNumber = false;
        for (var index = first - 1; index >= Math.Max(1, first - LongestHead) && text.Tokens[index + 1].LinesBefore <= 1; index--)
        {
            // "Jan Novák – starosta, IČO 00123456": the number and the seat are those of the body that he acts for.
            if (FirmForm.StartsAt(text, index) || text.IsMark(index, ';') || text.HasRole(index, WordRoles.AnyFunction & ~WordRoles.Occupation))
            {
                return false;
            }

            hasNumber |= text.HasRole(index, WordRoles.CompanyLabel);
            var isDash = (text.IsMark(index, '–') || text.IsMark(index, '-')) && text.Tokens[index].BlanksBefore > 0;
            if ((isDash || text.IsMark(index, ',')) && persons.EndsBefore(index))
            {
                return hasNumber && (isDash || !HasBodyBefore(index));
            }
        }

        return false;
    }

    /// <summary>Whether the seat that begins at token <paramref name="first"/> is that of a natural person named before it, with nothing between and no body
    /// in the line above ("JUDr. Eva Malá", "zapsaná u ČAK", "se sídlem …").</summary>
    public bool IsSeatOfPerson(int first)
    {
        var lines = 0;
        var isNamed = false;
        for (var index = first - 1; index >= Math.Max(0, first - LongestHead) && lines <= LinesOfHead; index--)
        {
            if (FirmForm.StartsAt(text, index) || (!isNamed && text.HasRole(index, WordRoles.AnyFunction & ~WordRoles.Occupation)) || IsBody(index))
            {
                return false;
            }

            isNamed |= persons.EndsBefore(index + 1);
            lines += isNamed && text.Tokens[index].LinesBefore > 0 ? text.Tokens[index].LinesBefore : 0;
        }

        return isNamed;
    }

    // "u ČAK" is where she belongs to; "obec Lhota" is a body in small letters, too.
    private bool IsBody(int index) => text.HasRole(index, WordRoles.Represented | WordRoles.PublicBody | WordRoles.PrivateBody | WordRoles.Institution)
        && text.FoldedOf(text.Tokens[index]) is var word
        && (text.Tokens[index].IsCapital ? word is not ("cak" or "ckait" or "cka" or "clk" or "komory" or "komore")
            : word is "obec" or "mesto" or "mestys" && index + 1 < text.Tokens.Length && text.Tokens[index + 1].IsCapital);

    /// <summary>Whether a letter speaks to whoever wrote from the address that begins at token <paramref name="first"/> ("poslal jste nám z
    /// Vídně, Praterstraße 17").</summary>
    public bool IsWrittenFrom(int first)
    {
        for (var index = first - 2; (text.HasWord(first - 1, "z") || text.HasWord(first - 1, "ze")) && index >= Math.Max(0, first - LetterReach); index--)
        {
            if (text.HasWord(index, "jste") || text.HasWord(index, "pisete"))
            {
                return true;
            }
        }

        return false;
    }

    // "Elektro s. r. o., zastoupená Janem Novákem, IČO …": number and seat are the firm's.
    private bool HasBodyBefore(int comma)
    {
        for (var index = comma - 1; index >= Math.Max(0, comma - BodyReach) && text.Tokens[index + 1].LinesBefore <= 1 && !text.IsMark(index, ';'); index--)
        {
            if (FirmForm.StartsAt(text, index) || text.HasRole(index, WordRoles.Represented | WordRoles.PublicBody | WordRoles.PrivateBody | WordRoles.Institution))
            {
                return true;
            }
        }

        return false;
    }

    private bool IsYear(int index) => text.Tokens[index] is { Kind: TokenKind.Number, Length: 4 }
        && text.FoldedOf(text.Tokens[index])[..2] is "19" or "20";

    private bool BeginsWithPerson(int end)
    {
        var start = end - 1;
        while (start > 0 && text.Tokens[start].LinesBefore == 0)
        {
            start--;
        }

        return persons.StartsAt(start);
    }
}

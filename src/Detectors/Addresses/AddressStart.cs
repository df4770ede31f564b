using Clona.Detectors.Structure;

namespace Clona.Detectors.Addresses;

/// <summary>Finds where an address really begins: at the house that gives lodging, or at the first word of a name of which only the last was
/// read.</summary>
/// <param name="text">Text.</param>
/// <param name="persons">Persons found so far: no address begins inside one.</param>
internal sealed class AddressStart(TokenizedText text, PersonPlaces persons)
{
    private const int WideGap = 3;
    private const int LongestLodging = 6;
    private const int RoomWords = 3;

    /// <summary>Whether a word in small letters with this first letter may be one that begins an address by itself: a lodging ("ubytovna", "kolej",
    /// "penzion", "samota", "internát", "domov"), "č." and "číslo" or "PSČ".</summary>
    public static bool MayBegin(char folded) => folded is 'u' or 'k' or 'p' or 's' or 'i' or 'd' or 'c';

    /// <summary>First token of the home, dormitory or hostel that stands before an address ("Domov sv. Josefa, Žireč 1", "Kolej
    /// Bučina, pokoj 220, 397 01 Písečná"), or -1.</summary>
    public int Lodging(int first)
    {
        if (!text.IsMark(first - 1, ',') || text.Tokens[first].LinesBefore > 0)
        {
            return -1;
        }

        var end = BeforeRoom(first - 1);
        for (var index = end - 1; index >= Math.Max(0, end - LongestLodging); index--)
        {
            if (IsLodging(index, end))
            {
                return index > 0 && IsAttribute(index - 1) ? index - 1 : index;
            }

            var token = text.Tokens[index];
            var isPart = token.IsCapital || text.IsMark(index, '.') || token is { Kind: TokenKind.Word, Shape: WordShape.Lower };
            if (!isPart || token.LinesBefore > 0 || persons.EndsBefore(index + 1))
            {
                return -1;
            }
        }

        return -1;
    }

    /// <summary>The token behind the bare number of a house in a village without streets ("č. 203", "čísla 33"), or -1.</summary>
    public int BehindOwnNumber(int index)
    {
        var number = text.HasWord(index, "c") && text.IsMark(index + 1, '.') ? index + 2 : text.HasWord(index, "cisla") || text.HasWord(index, "cisle") || text.HasWord(index, "cislo") ? index + 1 : -1;
        var isNumber = number > 0 && number < text.Tokens.Length
            && (text.Tokens[number] is { Kind: TokenKind.Number, LinesBefore: 0, BlanksBefore: <= 1, Length: <= 3 }
                || (text.Tokens[number] is { Kind: TokenKind.Code, LinesBefore: 0, BlanksBefore: <= 1, Length: <= 4 } && char.IsAsciiDigit(text.View[text.Tokens[number].Start])));

        // "z čísla 728 055 413", "z č. 12/2020", "č. 1.5"
        var next = number + 1;
        var goesOn = isNumber && next < text.Tokens.Length && (text.IsMark(next, '/')
            || text.Tokens[next] is { Kind: TokenKind.Number, LinesBefore: 0 }
            || (text.IsMark(next, '.') && next + 1 < text.Tokens.Length && text.Tokens[next + 1] is { Kind: TokenKind.Number, IsGlued: true }));

        // "z č. 5 Zpravodaje", "z čísla 12 Věstníku"
        var isPaper = isNumber && next < text.Tokens.Length && text.Tokens[next] is { Shape: WordShape.Capitalised, LinesBefore: 0 };
        return isNumber && !goesOn && !isPaper ? next : -1;
    }

    /// <summary>Whether a name stands right before the preposition at <paramref name="preposition"/> ("pan Novák z", "pan N. z"), not a verb or
    /// a thing ("citoval z", "klíč z").</summary>
    public bool IsBehindName(int preposition) => preposition > 0 && text.Tokens[preposition].LinesBefore <= 1
        && (text.Tokens[preposition - 1].IsCapital || text.IsMark(preposition - 1, ')')
            || (text.IsMark(preposition - 1, '.') && preposition > 1 && text.Tokens[preposition - 2].IsCapital));

    /// <summary>The token behind "Domov U Parku," where a house that gives lodging begins at <paramref name="index"/>, or -1.</summary>
    public int BehindLodging(int index)
    {
        if (!text.Tokens[index].IsCapital || !IsLodging(index, index + 2))
        {
            return -1;
        }

        for (var comma = index + 2; comma <= index + LongestLodging && comma < text.Tokens.Length && text.Tokens[comma].LinesBefore == 0; comma++)
        {
            if (text.IsMark(comma, ','))
            {
                return comma + 1;
            }
        }

        return -1;
    }

    /// <summary>The token behind a house that gives lodging and whose name is all that is told of somebody's home ("ubytovna Horník,
    /// Polná", "DPS Javor", "domov důchodců Klatovy"), or -1.</summary>
    public int BehindLodgingAlone(int index)
    {
        if (text.Tokens[index].Kind != TokenKind.Word || !MayBegin(text.Folded[text.Tokens[index].Start]) || (!IsLodging(index, index + 2) && !text.HasWord(index, "dps")))
        {
            return -1;
        }

        var end = index + 1;
        var hasName = false;
        while (end < text.Tokens.Length && end - index <= LongestLodging && text.Tokens[end] is { Kind: TokenKind.Word, LinesBefore: 0, BlanksBefore: < WideGap }
            && !persons.BeginsAt(end))
        {
            hasName |= text.Tokens[end].IsCapital;
            end++;
        }

        hasName |= text.HasWord(end - 2, "pecovatelskou");
        end = BehindRoom(end);
        if (!hasName || !Closes(end) || IsHouse(end + 1))
        {
            return -1;
        }

        var town = end + 1;
        var isTown = text.IsMark(end, ',') && town < text.Tokens.Length && text.Tokens[town] is { Shape: WordShape.Capitalised, LinesBefore: 0, Length: > 3 }
            && !persons.BeginsAt(town) && Closes(town + 1);
        return isTown ? town + 1 : end;
    }

    // ", pokoj 12", ", blok B"
    private int BehindRoom(int comma) => text.IsMark(comma, ',') && comma + 2 < text.Tokens.Length && text.Tokens[comma + 2].LinesBefore == 0
        && IsRoom(comma + 1) ? comma + 3 : comma;

    private bool IsRoom(int index) => text.HasWord(index, "pokoj") || text.HasWord(index, "pok") || text.HasWord(index, "blok") || text.HasWord(index, "byt");

    // ", Sladkovského 3", ", 784 01 Litovel"
    private bool IsHouse(int index) => index + 1 < text.Tokens.Length && text.IsMark(index - 1, ',')
        && (text.Tokens[index].Kind == TokenKind.Number || text.Tokens[index + 1].Kind is TokenKind.Number or TokenKind.Code);

    private bool Closes(int index) => index >= text.Tokens.Length || text.Tokens[index].LinesBefore > 0
        || text.IsMark(index, ',') || text.IsMark(index, ')') || text.IsMark(index, ';') || text.IsMark(index, '.');

    /// <summary>The token with which the name of the place at <paramref name="first"/> begins: "Suché" of "Suché Vrbné", "Mikulášovice" of
    /// "Mikulášovice u Vyškova".</summary>
    public int OfName(int first)
    {
        if (first < 1 || persons.EndsBefore(first) || text.Tokens[first] is not { Kind: TokenKind.Word, BlanksBefore: < WideGap })
        {
            return first;
        }

        // "Velká" at the end of a line behind a comma, "Lípa 203" in the next
        var isWrapped = text.Tokens[first].LinesBefore == 1 && text.IsMark(first - 2, ',') && text.Tokens[first - 1].LinesBefore == 0;
        if (IsPlaceWord(first - 1) && (text.Tokens[first].LinesBefore == 0 || isWrapped) && IsAdjective(first - 1) && !IsName(first - 2))
        {
            return first - 1;
        }

        var isLink = first >= 2 && text.Tokens[first - 1] is { Shape: WordShape.Lower, LinesBefore: 0 }
            && text.Tokens[first].LinesBefore <= 1 && text.FoldedOf(text.Tokens[first - 1]) is "u" or "nad" or "pod" or "pri";
        if (!isLink || !IsPlaceWord(first - 2) || persons.EndsBefore(first - 1) || IsName(first - 3))
        {
            return first;
        }

        return first - 2;
    }

    private static bool IsAdjectiveEnd(char last) => last is 'ý' or 'á' or 'é' or 'í' or 'Ý' or 'Á' or 'É' or 'Í';

    private bool IsAdjective(int index) => IsAdjectiveEnd(text.View[text.Tokens[index].End - 1]);

    private bool IsName(int index) => index >= 0 && text.Tokens[index].IsCapital && text.Tokens[index].Length > 1 && text.Tokens[index + 1].LinesBefore == 0;

    // "Mikulášovice", also where a letter was read as a digit.
    private bool IsPlaceWord(int index) => index >= 0 && text.Tokens[index].Length > 3
        && (text.Tokens[index].Roles & (StreetNames.NoStreetBegins | WordRoles.PublicBody | WordRoles.Property)) == WordRoles.None
        && (text.Tokens[index].Shape == WordShape.Capitalised
            || (text.Tokens[index].Kind == TokenKind.Code && char.IsUpper(text.View[text.Tokens[index].Start])))
        && !persons.EndsBefore(index + 1) && !persons.BeginsAt(index);

    // ", pokoj 220,", ", pokoj č. 4,"
    private int BeforeRoom(int comma)
    {
        for (var index = comma - 1; index >= Math.Max(1, comma - RoomWords - 1); index--)
        {
            if (text.IsMark(index, ','))
            {
                return IsRoom(index + 1) ? index : comma;
            }
        }

        return comma;
    }

    private bool IsLodging(int index, int end) => text.FoldedOf(text.Tokens[index]) switch
    {
        "ubytovna" or "ubytovne" or "kolej" or "koleje" or "koleji" or "penzion" or "penzionu" or "samota" or "internat" or "internatu" => true,
        "domov" or "domova" or "domove" => end > index + 1,
        "dum" or "dome" or "domu" => text.HasWord(index + 1, "senioru") || text.HasWord(index + 1, "duchodcu")
            || text.HasWord(index - 1, "azylovy") || text.HasWord(index - 1, "azylovem") || (text.HasWord(index + 1, "s") && text.HasWord(index + 2, "pecovatelskou")),
        _ => false,
    };

    private bool IsAttribute(int index) => text.FoldedOf(text.Tokens[index]) is "azylovy" or "azylovem" or "studentska" or "studentske" or "mestska";
}

using Clona.Detectors.Structure;

namespace Clona.Detectors.Addresses;

/// <summary>Reads the names of streets and villages before a house number; every reader returns the index behind the
/// part, or -1.</summary>
internal sealed class StreetNames(TokenizedText text)
{
    /// <summary>Words that no name of a street or a town begins with.</summary>
    public const WordRoles NoStreetBegins = WordRoles.Courtesy | WordRoles.Couple | WordRoles.AnyFunction
        | WordRoles.PartyLabel
        | WordRoles.Represented | WordRoles.NameLabel | WordRoles.Birth | WordRoles.Home | WordRoles.Seat
        | WordRoles.Application
        | WordRoles.Speaking | WordRoles.MemberList | WordRoles.CompanyLabel | WordRoles.Contact
        | WordRoles.AddressLabel
        | WordRoles.Citation | WordRoles.DocumentWord | WordRoles.PrivateBody;

    private const int LongestName = 7;
    private const int WideGap = 3;
    private const int ShortestNoun = 3;

    /// <summary>Street or village: "ul. Boženy Němcové", "Na Příkopě", "U Staré pošty", "28. října", "Masarykovo
    /// náměstí", "Nová Ves".</summary>
    /// <param name="index">First token.</param>
    /// <param name="anyCase">Whether a word in small letters may be a name, as behind "bytem".</param>
    /// <param name="hasStreetWord">Whether the kind of street or a preposition in capitals stands there.</param>
    public int Read(int index, bool anyCase, out bool hasStreetWord)
    {
        hasStreetWord = text.HasRole(index, WordRoles.Street);
        var position = hasStreetWord ? index + (text.IsMark(index + 1, '.') ? 2 : 1) : index;
        if (DateName(position) is > 0 and var afterDate)
        {
            return IsYear(afterDate) ? -1 : afterDate;
        }

        if (hasStreetWord && text.Tokens[index].IsCapital && position < text.Tokens.Length
            && text.Tokens[position] is { Kind: TokenKind.Number, LinesBefore: 0 })
        {
            return position;
        }

        var capitals = 0;
        var start = position;
        while (position - start < LongestName && position < text.Tokens.Length && (position == index
            || IsBeside(position) || IsBehindLonePreposition(position, start) || (capitals > 0 && (anyCase || hasStreetWord) && IsRestInNextLine(position))))
        {
            var next = Word(position, anyCase, ref hasStreetWord, ref capitals);
            if (next < 0)
            {
                break;
            }

            position = next;
        }

        return capitals > 0 ? position : -1;
    }

    // "28. října", "17. listopadu", "1. máje"
    private int DateName(int index)
    {
        var tokens = text.Tokens;
        var isDate = index + 2 < tokens.Length && tokens[index].Kind == TokenKind.Number && tokens[index].Length <= 2
            && text.IsMark(index + 1, '.') && tokens[index + 2].LinesBefore == 0
            && (text.HasRole(index + 2, WordRoles.Calendar) || text.HasWord(index + 2, "maje")
            || text.HasWord(index + 2, "pluku"));
        return isDate ? index + 3 : -1;
    }

    private bool IsYear(int index) => index < text.Tokens.Length
        && text.Tokens[index] is { Kind: TokenKind.Number, Length: 4 }
        && text.FoldedOf(text.Tokens[index])[..2] is "19" or "20";

    // A wide gap separates the columns of a table.
    private bool IsBeside(int index) => text.Tokens[index] is { LinesBefore: 0, BlanksBefore: < WideGap };

    // "bytem Nová" or "náměstí T. G." at the end of a long line, "Ves 12" or "Masaryka 588" in the next.
    private bool IsRestInNextLine(int index) => text.Tokens[index].IsCapital && text.IsWrapped(index)
        && index + 1 < text.Tokens.Length && text.Tokens[index + 1] is { Kind: TokenKind.Number, LinesBefore: 0 };

    // "Pod" at the end of a line, "Skalkou 418/7" in the next.
    private bool IsBehindLonePreposition(int index, int start) =>
        index == start + 1 && text.Tokens[index].LinesBefore == 1 && text.Tokens[start].IsCapital && IsStreetPreposition(start);

    private int Word(int index, bool anyCase, ref bool hasStreetWord, ref int capitals)
    {
        var token = text.Tokens[index];
        if (token.Kind != TokenKind.Word)
        {
            return text.IsMark(index, '-') && token.IsGlued && capitals > 0 && index + 1 < text.Tokens.Length
                && text.Tokens[index + 1].IsCapital
                && text.Tokens[index + 1].IsGlued ? index + 1 : -1;
        }

        if ((token.Roles & WordRoles.Street) != WordRoles.None && capitals > 0)
        {
            hasStreetWord = true;
            return index + (text.IsMark(index + 1, '.') && text.Tokens[index + 1].IsGlued ? 2 : 1);
        }

        if (token.IsCapital)
        {
            return Capital(index, ref hasStreetWord, ref capitals);
        }

        var isTitle = ((token.Roles & WordRoles.TitleBefore) != WordRoles.None || text.HasWord(index, "gen")) && text.IsMark(index + 1, '.');
        if (isTitle)
        {
            return index + 2;
        }

        if (IsLink(index, capitals) || (capitals > 0 && IsNounBeforeNumber(index) && (hasStreetWord || IsOfManyOrShort(index) || LeadsToPostalCode(index + 1))))
        {
            return index + 1;
        }

        var isName = anyCase && token.Length >= ShortestNoun && !text.HasWord(index, "cislo") && (token.Roles & (NoStreetBegins | WordRoles.Property)) == WordRoles.None;
        capitals += isName ? 1 : 0;
        return isName ? index + 1 : -1;
    }

    private int Capital(int index, ref bool hasStreetWord, ref int capitals)
    {
        var token = text.Tokens[index];
        var isOffice = capitals == 0 && !text.HasWord(index, "hlavni")
            && (token.Roles & (WordRoles.PublicBody | WordRoles.Institution)) != WordRoles.None;
        // "Kunčova Stráň", "Malá Strana", "Staré Místo": spelt like words of documents.
        var isSecondWord = capitals > 0 && (text.HasWord(index, "stran") || text.HasWord(index, "strana") || text.HasWord(index, "misto"));
        if (((token.Roles & NoStreetBegins) != WordRoles.None && !isSecondWord && !IsOfBrothers(index)) || isOffice || IsNumberSign(index)
            || (capitals == 0 && IsRomanNumber(index)))
        {
            return -1;
        }

        capitals++;
        hasStreetWord |= (capitals == 1 && IsStreetPreposition(index)) || IsGerman(text.TextOf(token));
        var mayBeShort = token.Length <= 4 || text.FoldedOf(token).EndsWith("str", StringComparison.Ordinal);
        return index + (text.IsMark(index + 1, '.') && mayBeShort && text.Tokens[index + 1].IsGlued ? 2 : 1);
    }

    // "Praterstraße 17", "Waldgasse 6"
    private static bool IsGerman(ReadOnlySpan<char> word) => word.EndsWith("straße", StringComparison.Ordinal) || word.EndsWith("strasse", StringComparison.Ordinal)
        || word.EndsWith("gasse", StringComparison.Ordinal) || word.EndsWith("platz", StringComparison.Ordinal) || word.EndsWith("allee", StringComparison.Ordinal);

    // "Bratří Čapků 5", "Sester Hudcových 12": spelt like a couple.
    private bool IsOfBrothers(int index) => (text.HasWord(index, "bratri") || text.HasWord(index, "sester"))
        && index + 1 < text.Tokens.Length && text.Tokens[index + 1] is { IsCapital: true, LinesBefore: 0 }
        && text.FoldedOf(text.Tokens[index + 1]) is var name && (name[^1] == 'u' || name.EndsWith("ych", StringComparison.Ordinal));

    // "17. XII. 1949"
    private bool IsRomanNumber(int index) => text.Tokens[index].Shape is WordShape.Upper or WordShape.Initial
        && text.FoldedOf(text.Tokens[index]).IndexOfAnyExcept("ivx") < 0
        && (text.Tokens[index].Length > 1 || !IsStreetPreposition(index));

    // "LV 1260", "VS 2019", "PARC. 118/4"
    private bool IsNumberSign(int index) => text.Tokens[index].Shape is WordShape.Upper or WordShape.Initial
        && text.FoldedOf(text.Tokens[index]) is "c" or "st" or "pol" or "podil" or "lv" or "vs" or "rz" or "spz" or "op" or "parc" or "rc" or "pp" or "cp"
        or "cr" or "ks" or "ss" or "ds" or "cj" or "ev" or "sp" or "zn" or "dps" or "dph" or "us" or "ns";

    private bool IsLink(int index, int capitals) => capitals > 0 && text.Tokens[index].Length <= 4
        && index + 1 < text.Tokens.Length && text.Tokens[index + 1].IsCapital
        && text.FoldedOf(text.Tokens[index]) is "nad" or "pod" or "u" or "na" or "v" or "ve" or "pri" or "za" or "k"
        or "ke" or "z" or "ze" or "do" or "od";

    // "U Staré pošty 936", "Za Novou školou č. p. 3"
    private bool IsNounBeforeNumber(int index)
    {
        var next = index + 1;
        return text.Tokens[index].Length >= ShortestNoun && next < text.Tokens.Length
            && text.Tokens[next].LinesBefore == 0
            && (text.Tokens[next].Kind is TokenKind.Number or TokenKind.Code || text.HasWord(next, "cp")
                || text.HasWord(next, "c"));
    }

    // "Dukelských hrdinů 14", "Čs. armády 1102"
    private bool IsOfManyOrShort(int index) => text.IsMark(index - 1, '.')
        ? index >= 2 && text.Tokens[index - 1].IsGlued && text.Tokens[index - 2] is { IsCapital: true, Length: 2 or 3 }
        : text.FoldedOf(text.Tokens[index - 1]).EndsWith("ych", StringComparison.Ordinal) && text.Tokens[index].LinesBefore == 0;

    // "Horní lán 61, 779 00 Olomouc", "Fő utca 12, 9400 Sopron": a noun in small letters, told by what follows the number.
    private bool LeadsToPostalCode(int number)
    {
        var end = number + (text.IsMark(number + 1, '/') ? 3 : 1);
        return text.IsMark(end, ',') && end + 1 < text.Tokens.Length
            && text.Tokens[end + 1] is { Kind: TokenKind.Number, LinesBefore: <= 1, Length: 3 or 4 or 5 }
            && (text.Tokens[end + 1].Length > 3 || (end + 2 < text.Tokens.Length && text.Tokens[end + 2] is { Kind: TokenKind.Number, Length: 2 }))
            && !IsYear(end + 1);
    }

    private bool IsStreetPreposition(int index) => index + 1 < text.Tokens.Length && text.Tokens[index + 1].IsCapital
        && text.FoldedOf(text.Tokens[index]) is "na" or "nad" or "pod" or "u" or "v" or "ve" or "k" or "ke"
        or "za" or "pred" or "pri" or "mezi" or "do";
}

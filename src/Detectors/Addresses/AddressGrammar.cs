using Clona.Detectors.Lexicon;
using Clona.Detectors.Structure;

namespace Clona.Detectors.Addresses;

/// <summary>The parts of a Czech address; every reader returns the index behind the part, or -1.</summary>
internal sealed class AddressGrammar(TokenizedText text, NameLexicon lexicon, NameAnalyzer analyzer)
{
    private const int LongestName = 7;
    private const int WideGap = 3;

    private const WordRoles NoStreetBegins = WordRoles.Courtesy | WordRoles.Couple | WordRoles.AnyFunction
        | WordRoles.PartyLabel
        | WordRoles.Represented | WordRoles.NameLabel | WordRoles.Birth | WordRoles.Home | WordRoles.Seat
        | WordRoles.Application
        | WordRoles.Speaking | WordRoles.MemberList | WordRoles.CompanyLabel | WordRoles.Contact
        | WordRoles.AddressLabel
        | WordRoles.Citation | WordRoles.DocumentWord | WordRoles.PrivateBody;

    private readonly NumberNeighbours neighbours = new(text);
    private readonly PlaceNames places = new(text, lexicon, analyzer);

    /// <summary>Street or village: "ul. Boženy Němcové", "Na Příkopě", "28. října", "Masarykovo náměstí", "Nová
    /// Ves".</summary>
    public int StreetName(int index, out bool hasStreetWord)
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
            || IsBeside(position)))
        {
            var next = StreetWord(position, ref hasStreetWord, ref capitals);
            if (next < 0)
            {
                break;
            }

            position = next;
        }

        return capitals > 0 ? position : -1;
    }

    /// <summary>House number: "12", "12a", "123/45", "č. p. 12", "čp. 12", "č. ev. 3".</summary>
    public int HouseNumber(int index, out bool isDouble, out bool hasLabel)
    {
        var position = NumberLabel(index);
        var isLabelled = position > index;
        hasLabel = isLabelled && !IsMereNumberSign(index, position);
        isDouble = false;
        if (!IsNumber(position) || (!isLabelled && text.Tokens[position].LinesBefore > 0 && !LeadsToPostalCode(position)))
        {
            return -1;
        }

        position++;
        if (text.IsMark(position, '/') && (IsNumber(position + 1) || IsRomanPart(position + 1)))
        {
            if (isLabelled && !hasLabel)
            {
                return -1;
            }

            isDouble = true;
            position += 2;
        }

        return neighbours.IsOther(position, isDouble || hasLabel) ? -1 : position;
    }

    /// <summary>Postal code: "784 01", "78401", "PSČ: 784 01".</summary>
    public int PostalCode(int index)
    {
        var tokens = text.Tokens;
        var position = text.HasWord(index, "psc") ? index + 1 : index;
        position += position > index && (text.IsMark(position, ':') || text.IsMark(position, '.')) ? 1 : 0;
        if (position >= tokens.Length || tokens[position].Kind != TokenKind.Number
            || text.View[tokens[position].Start] is not (>= '1' and <= '7'))
        {
            return -1;
        }

        if (tokens[position].Length == 5)
        {
            return neighbours.IsAmount(position + 1) ? -1 : position + 1;
        }

        var isSplit = tokens[position].Length == 3 && position + 1 < tokens.Length
            && tokens[position + 1].Kind == TokenKind.Number
            && tokens[position + 1].Length == 2
            && (tokens[position + 1].LinesBefore == 0 || IsTownBehindLineEnd(position + 1));
        return isSplit && !neighbours.IsAmount(position + 2) ? position + 2 : -1;
    }

    // "Vinohradská" at the end of a line, "77, 466 01 Jablonec" in the next.
    private bool LeadsToPostalCode(int number) =>
        text.Tokens[number].LinesBefore == 1 && text.IsMark(number + 1, ',') && PostalCode(number + 2) > 0;

    // "466" at the end of a line, "01 Jablonec" in the next.
    private bool IsTownBehindLineEnd(int index) => text.Tokens[index].LinesBefore == 1 && index + 1 < text.Tokens.Length
        && text.Tokens[index + 1] is { IsCapital: true, LinesBefore: 0, BlanksBefore: < WideGap };

    /// <summary>Town behind a postal code: the whole phrase in capitals, with the number of the post office
    /// ("Kroměříž 1").</summary>
    public int PostTown(int index)
    {
        var end = Town(index, out var isKnown);
        if (end < 0)
        {
            return -1;
        }

        var longest = LongestPhrase(index);
        for (var extra = end; isKnown && extra < longest; extra++)
        {
            if (IsGivenName(extra))
            {
                longest = end;
            }
        }

        end = Math.Max(end, longest);
        var isOffice = end < text.Tokens.Length
            && text.Tokens[end] is { Kind: TokenKind.Number, LinesBefore: 0, Length: 1, BlanksBefore: 1 }
            && (end + 1 == text.Tokens.Length || text.Tokens[end + 1].LinesBefore > 0
            || text.Tokens[end + 1].BlanksBefore >= WideGap || text.IsMark(end + 1, ',') || text.IsMark(end + 1, ';'));
        return end + (isOffice ? 1 : 0);
    }

    /// <summary>Town that no lexicon holds, before "," and a street with a number, or at the end of an
    /// address.</summary>
    public int UnknownTown(int index)
    {
        var end = Town(index, out _);
        for (var word = index; word < end; word++)
        {
            if (IsGivenName(word) || (end == index + 1
                && analyzer.Analyze(text.TextOf(text.Tokens[word]), text.LacksDiacritics).IsSurname))
            {
                return -1;
            }
        }

        return end;
    }

    /// <summary>Town with district: "Praha 4 – Nusle", "Brno-Líšeň", "Ústí nad Labem", "Nová Ves".</summary>
    public int Town(int index, out bool isKnown)
    {
        isKnown = false;
        var position = TownName(index, ref isKnown);
        if (position < 0)
        {
            return -1;
        }

        position += IsDistrictNumber(index, position) ? 1 : 0;
        if ((text.IsMark(position, '-') || text.IsMark(position, '–')) && position + 1 < text.Tokens.Length
            && text.Tokens[position + 1].LinesBefore == 0
            && text.Tokens[position + 1].Shape is WordShape.Capitalised or WordShape.Upper)
        {
            var known = false;
            var part = text.HasWord(position + 1, "mesto") || text.HasWord(position + 1, "predmesti")
                ? position + 2 : TownName(position + 1, ref known);
            position = part > 0 && (known || text.Tokens[position].IsGlued) ? part : position;
        }

        return position;
    }

    /// <summary>Whether the token begins "Praha 4" and not a village with a house number.</summary>
    public bool IsCityWithDistricts(int index) => (uint)index < (uint)text.Tokens.Length
        && text.FoldedOf(text.Tokens[index]) is "praha" or "praze" or "prahy" or "brno" or "plzen" or "ostrava"
        or "pardubice";

    // "Praha 4", "Děčín IV"
    private bool IsDistrictNumber(int town, int index)
    {
        if (index >= text.Tokens.Length || text.Tokens[index].LinesBefore > 0)
        {
            return false;
        }

        var token = text.Tokens[index];
        return token.Kind == TokenKind.Number
            ? token.Length <= 2 && IsCityWithDistricts(town) && !neighbours.IsOther(index + 1, false)
            : token.Shape is WordShape.Upper or WordShape.Initial
            && text.FoldedOf(token).IndexOfAnyExcept("iv") < 0 && token.Length <= 4;
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

    // "61/II"
    private bool IsRomanPart(int index) => index < text.Tokens.Length && text.Tokens[index].IsGlued
        && text.Tokens[index].Shape is WordShape.Upper or WordShape.Initial
        && text.FoldedOf(text.Tokens[index]).IndexOfAnyExcept("iv") < 0;

    // "Záměr č. 12": the sign alone makes no house.
    private bool IsMereNumberSign(int index, int end)
    {
        for (var position = index; position < end; position++)
        {
            if (text.Tokens[position].Kind == TokenKind.Word
                && text.FoldedOf(text.Tokens[position]) is not ("c" or "cis" or "cislo"))
            {
                return false;
            }
        }

        return true;
    }

    private bool IsGivenName(int index) => text.Tokens[index].Kind == TokenKind.Word
        && analyzer.Analyze(text.TextOf(text.Tokens[index]), text.LacksDiacritics).GivenFrequency >= 2;

    // A wide gap separates the columns of a table.
    private bool IsBeside(int index) => text.Tokens[index] is { LinesBefore: 0, BlanksBefore: < WideGap };

    private int StreetWord(int index, ref bool hasStreetWord, ref int capitals)
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
            return index + 1;
        }

        if (token.IsCapital)
        {
            var isOffice = capitals == 0
                && (token.Roles & (WordRoles.PublicBody | WordRoles.Institution)) != WordRoles.None;
            // "Kunčova Stráň", "Staré Místo": spelt like words of documents.
            var isSecondWord = capitals > 0 && (text.HasWord(index, "stran") || text.HasWord(index, "misto"));
            if (((token.Roles & NoStreetBegins) != WordRoles.None && !isSecondWord) || isOffice)
            {
                return -1;
            }

            capitals++;
            hasStreetWord |= capitals == 1 && IsStreetPreposition(index);
            return index + (text.IsMark(index + 1, '.') && token.Length <= 4 && text.Tokens[index + 1].IsGlued ? 2 : 1);
        }

        var isTitle = (token.Roles & WordRoles.TitleBefore) != WordRoles.None && text.IsMark(index + 1, '.');
        var isLink = capitals > 0 && token.Length <= 4 && index + 1 < text.Tokens.Length
            && text.Tokens[index + 1].IsCapital
            && text.FoldedOf(token) is "nad" or "pod" or "u" or "na" or "v" or "ve" or "pri" or "za" or "k"
            or "ke" or "z" or "ze" or "do" or "od";
        return isTitle ? index + 2 : isLink ? index + 1 : -1;
    }

    private bool IsStreetPreposition(int index) => index + 1 < text.Tokens.Length && text.Tokens[index + 1].IsCapital
        && text.FoldedOf(text.Tokens[index]) is "na" or "nad" or "pod" or "u" or "v" or "ve" or "k" or "ke"
        or "za" or "pred" or "pri" or "mezi" or "do";

    private int NumberLabel(int index)
    {
        var position = index + (text.IsMark(index, ',') && IsFirstLabelWord(index + 1) ? 1 : 0);
        if (!IsFirstLabelWord(position))
        {
            return index;
        }

        while (IsLabelWord(position))
        {
            position++;
            position += text.IsMark(position, '.') || text.IsMark(position, ':') ? 1 : 0;
        }

        return position;
    }

    // "p. č. 12" is a parcel, "č. p. 12" a house.
    private bool IsFirstLabelWord(int index) => (uint)index < (uint)text.Tokens.Length
        && text.Tokens[index].Kind == TokenKind.Word
        && text.FoldedOf(text.Tokens[index]) is "c" or "cp" or "ev" or "cislo";

    private bool IsLabelWord(int index) => (uint)index < (uint)text.Tokens.Length
        && text.Tokens[index].Kind == TokenKind.Word
        && text.FoldedOf(text.Tokens[index]) is "c" or "cp" or "p" or "o" or "ev" or "cis" or "cislo" or "popisne"
        or "popisneho" or "orientacni" or "d";

    private bool IsNumber(int index)
    {
        if ((uint)index >= (uint)text.Tokens.Length)
        {
            return false;
        }

        var token = text.Tokens[index];
        return (token.Kind == TokenKind.Number && token.Length <= 4 && text.View[token.Start] != '0')
            || (token.Kind == TokenKind.Code && token.Length <= 5 && char.IsDigit(text.View[token.Start])
            && char.IsLetter(text.View[token.End - 1])
                && char.IsDigit(text.View[token.End - 2]));
    }

    private int TownName(int index, ref bool isKnown)
    {
        var tokens = text.Tokens;
        if ((uint)index >= (uint)tokens.Length || tokens[index].Shape is not (WordShape.Capitalised or WordShape.Upper)
            || (tokens[index].Roles & NoStreetBegins) != WordRoles.None)
        {
            return -1;
        }

        // "Město Albrechtice" is a town, "Město Litovel" an office.
        var isOffice = (tokens[index].Roles & (WordRoles.PublicBody | WordRoles.Institution)) != WordRoles.None;
        var longest = LongestPhrase(index);
        if (places.EndOverLine(index, longest) is > 0 and var behind)
        {
            isKnown = true;
            return behind;
        }

        for (var end = longest; end > index + (isOffice ? 1 : 0); end--)
        {
            if (places.IsPlace(index, end))
            {
                isKnown = true;
                return end < longest && text.Tokens[end].Shape == WordShape.Lower ? longest : end;
            }
        }

        return isOffice ? -1 : longest;
    }

    private int LongestPhrase(int index)
    {
        var tokens = text.Tokens;
        var end = index + 1;
        while (end < tokens.Length && end - index < 5 && IsBeside(end))
        {
            var isLink = end + 1 < tokens.Length && tokens[end + 1].Shape == WordShape.Capitalised
                && tokens[end + 1].LinesBefore == 0
                && text.FoldedOf(tokens[end]) is "nad" or "pod" or "u" or "na" or "v" or "ve" or "pri" or "za";
            if (!isLink && (tokens[end].Shape is not (WordShape.Capitalised or WordShape.Upper)
                || ((tokens[end].Roles & NoStreetBegins) != WordRoles.None && !text.HasWord(end, "misto"))))
            {
                break;
            }

            end += isLink ? 2 : 1;
        }

        return end;
    }
}

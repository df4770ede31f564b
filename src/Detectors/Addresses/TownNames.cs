using Clona.Detectors.Lexicon;
using Clona.Detectors.Structure;

namespace Clona.Detectors.Addresses;

/// <summary>Reads towns, their parts and districts; every reader returns the index behind the part, or -1.</summary>
internal sealed class TownNames(TokenizedText text, NameLexicon lexicon, NameAnalyzer analyzer, HouseNumbers numbers)
{
    private const int WideGap = 3;
    private const int MostWords = 5;

    private readonly PlaceNames places = new(text, lexicon, analyzer);

    // What was read last: the readers of one address ask of the same token several times.
    private int lastIndex = -1;
    private int lastEnd = -1;
    private bool isLastKnown;

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
        return end + (IsPostOffice(end) ? 1 : 0);
    }

    /// <summary>Town that no lexicon holds, before "," and a street with a number, or at the end of an
    /// address.</summary>
    public int UnknownTown(int index)
    {
        var end = Town(index, out _);
        for (var word = index; word < end; word++)
        {
            if (IsGivenName(word) || (end == index + 1
                && text.NameAt(word, analyzer).IsSurname))
            {
                return -1;
            }
        }

        return end;
    }

    /// <summary>Town with district: "Praha 4 – Nusle", "Brno-Líšeň", "Ústí nad Labem", "Ústí n. L.", "Nová Ves".</summary>
    public int Town(int index, out bool isKnown)
    {
        if (index != lastIndex)
        {
            lastEnd = ReadTown(index, out isLastKnown);
            lastIndex = index;
        }

        isKnown = isLastKnown;
        return lastEnd;
    }

    private int ReadTown(int index, out bool isKnown)
    {
        isKnown = false;
        var position = TownName(index, ref isKnown);
        if (position < 0)
        {
            return -1;
        }

        if (AbbreviatedRest(position) is > 0 and var rest)
        {
            isKnown = true;
            position = rest;
        }

        position += IsDistrictNumber(index, position) ? 1 : 0;
        if (IsSmallPart(position))
        {
            return position + 2;
        }

        if ((text.IsMark(position, '-') || text.IsMark(position, '–')) && position + 1 < text.Tokens.Length
            && text.Tokens[position + 1].LinesBefore == 0
            && text.Tokens[position + 1].Shape is WordShape.Capitalised or WordShape.Upper)
        {
            var known = IsLesserTown(position + 1);
            var part = known ? position + 3 : text.HasWord(position + 1, "mesto") || text.HasWord(position + 1, "predmesti")
                ? position + 2 : TownName(position + 1, ref known);
            position = part > 0 && (known || text.Tokens[position].IsGlued) ? part : position;
        }

        return position;
    }

    /// <summary>Whether the lexicon holds the place that is written from <paramref name="index"/> to before
    /// <paramref name="end"/>.</summary>
    public bool IsKnown(int index, int end) => places.IsPlace(index, end);

    /// <summary>Whether the token begins "Praha 4" and not a village with a house number: cities whose houses all stand in streets.</summary>
    public bool IsCityWithDistricts(int index) => (uint)index < (uint)text.Tokens.Length
        && text.FoldedOf(text.Tokens[index]) is "praha" or "praze" or "prahy" or "brno" or "plzen" or "ostrava"
        or "pardubice" or "liberec" or "liberci" or "olomouc" or "olomouci" or "opava" or "zlin" or "decin" or "karvina" or "havirov" or "jihlava"
        or "kladno" or "chomutov" or "teplice" or "prerov" or "prostejov" or "trebic";

    /// <summary>Whether the number of a post office or a district stands at <paramref name="index"/>: one digit that ends the line, the cell or
    /// the item ("Zlín 1").</summary>
    public bool IsPostOffice(int index)
    {
        if (index >= text.Tokens.Length
            || text.Tokens[index] is not { Kind: TokenKind.Number, LinesBefore: 0, Length: 1, BlanksBefore: 1 })
        {
            return false;
        }

        var next = index + 1;
        return next == text.Tokens.Length || text.Tokens[next].LinesBefore > 0 || text.Tokens[next].BlanksBefore >= WideGap
            || text.IsMark(next, ',') || text.IsMark(next, ';') || text.IsMark(next, '|') || text.IsMark(next, ')')
            || (text.IsMark(next, '.') && (next + 1 == text.Tokens.Length || text.Tokens[next + 1].LinesBefore > 0));
    }

    // "Praha 4", "Děčín IV"
    private bool IsDistrictNumber(int town, int index)
    {
        if (index >= text.Tokens.Length || text.Tokens[index].LinesBefore > 0)
        {
            return false;
        }

        var token = text.Tokens[index];
        return token.Kind == TokenKind.Number
            ? token.Length <= 2 && IsCityWithDistricts(town) && !numbers.IsOther(index + 1)
            : token.Shape is WordShape.Upper or WordShape.Initial
            && text.FoldedOf(token).IndexOfAnyExcept("ivx") < 0 && token.Length <= 5;
    }

    private bool IsGivenName(int index) => text.Tokens[index].Kind == TokenKind.Word
        && text.NameAt(index, analyzer).GivenFrequency >= 2;

    // "Brno-venkov", "Plzeň-jih", "Lipová-lázně"
    private bool IsSmallPart(int dash) => text.IsMark(dash, '-') && text.Tokens[dash].IsGlued && dash + 1 < text.Tokens.Length
        && text.Tokens[dash + 1].IsGlued && text.FoldedOf(text.Tokens[dash + 1])
            is "venkov" or "mesto" or "sever" or "jih" or "zapad" or "vychod" or "stred" or "lazne" or "laznich" or "lazni";

    // "Praha 1 – Malá Strana": its second word is one of contracts, too.
    private bool IsLesserTown(int index) => text.HasWord(index, "mala") && text.HasWord(index + 1, "strana") && text.Tokens[index + 1] is { IsCapital: true, LinesBefore: 0 };

    // "n. L.", "nad L.", "n/L", "p. Radhoštěm"
    private int AbbreviatedRest(int index)
    {
        if (index >= text.Tokens.Length || !(text.Tokens[index] is { Shape: WordShape.Lower, LinesBefore: 0 } || IsCutInCapitals(index))
            || text.FoldedOf(text.Tokens[index]) is not ("n" or "p" or "nad" or "pod" or "u" or "v"))
        {
            return -1;
        }

        var isShort = text.IsMark(index + 1, '.') || text.IsMark(index + 1, '/');
        var last = index + (isShort ? 2 : 1);
        if (last >= text.Tokens.Length || !text.Tokens[last].IsCapital || text.Tokens[last].LinesBefore > 0)
        {
            return -1;
        }

        var isCut = text.IsMark(last + 1, '.') && text.Tokens[last].Length <= 4 && text.Tokens[last + 1].IsGlued;
        return isCut ? last + 2 : isShort ? last + 1 : -1;
    }

    // "ÚSTÍ N. L.", "ROŽNOV P. R."
    private bool IsCutInCapitals(int index) => text.Tokens[index] is { Shape: WordShape.Initial or WordShape.Upper, LinesBefore: 0 }
        && text.IsMark(index + 1, '.') && text.Tokens[index - 1] is { Shape: WordShape.Upper, Length: > 2 };

    private int TownName(int index, ref bool isKnown)
    {
        var tokens = text.Tokens;
        if ((uint)index >= (uint)tokens.Length)
        {
            return -1;
        }

        // "Č. Budějovice", "Mor. Třebová"
        if (tokens[index] is { IsCapital: true, Length: <= 4 } && text.IsMark(index + 1, '.') && tokens[index + 1].IsGlued
            && index + 2 < tokens.Length && tokens[index + 2] is { Shape: WordShape.Capitalised, LinesBefore: 0, Length: > 3 }
            && !text.HasRole(index, WordRoles.TitleBefore | WordRoles.Street) && !IsGivenName(index + 2))
        {
            return LongestPhrase(index + 2);
        }

        if (tokens[index].Shape is not (WordShape.Capitalised or WordShape.Upper)
            || (tokens[index].Roles & StreetNames.NoStreetBegins) != WordRoles.None)
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
                return end < longest && (text.Tokens[end].Shape == WordShape.Lower || IsLinkInCapitals(end)) ? longest : end;
            }
        }

        return isOffice ? -1 : longest;
    }

    // "VLČÍ POLE NAD SÁZAVOU", "OSEČANY U LABE"
    private bool IsLinkInCapitals(int index) => text.Tokens[index].Shape is WordShape.Upper or WordShape.Initial
        && text.FoldedOf(text.Tokens[index]) is "nad" or "pod" or "u";

    private int LongestPhrase(int index)
    {
        var tokens = text.Tokens;
        var end = index + 1;
        while (end < tokens.Length && end - index < MostWords && tokens[end] is { LinesBefore: 0, BlanksBefore: < WideGap })
        {
            var isLink = end + 1 < tokens.Length && tokens[end + 1].Shape == WordShape.Capitalised
                && tokens[end + 1].LinesBefore <= 1
                && text.FoldedOf(tokens[end]) is "nad" or "pod" or "u" or "na" or "v" or "ve" or "pri" or "za";
            if (!isLink && (FieldSigns.Is(text, end) || tokens[end].Shape is not (WordShape.Capitalised or WordShape.Upper)
                || ((tokens[end].Roles & StreetNames.NoStreetBegins) != WordRoles.None && !text.HasWord(end, "misto"))))
            {
                break;
            }

            end += isLink ? 2 : 1;
        }

        return end;
    }
}

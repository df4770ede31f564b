using Clona.Detectors.Structure;

namespace Clona.Detectors.Addresses;

/// <summary>Reads what stands behind a house and belongs to the address: a part of the town, a post office, a second number, a block, a
/// door; every reader returns the index behind the part, or -1.</summary>
/// <param name="text">Text.</param>
/// <param name="towns">Reads the names of towns.</param>
/// <param name="persons">Persons found so far: "p. Malá" is no post office.</param>
internal sealed class AddressTail(TokenizedText text, TownNames towns, PersonPlaces persons)
{
    private const int WideGap = 3;

    /// <summary>One such part at token <paramref name="start"/>, behind the comma if there is one.</summary>
    /// <param name="start">First token of the part.</param>
    /// <param name="isOfHome">Whether a label says that somebody lives there: then "p." may be a post office.</param>
    public int Read(int start, bool isOfHome)
    {
        if (start >= text.Tokens.Length || text.Tokens[start] is not { Kind: TokenKind.Word, BlanksBefore: < WideGap, LinesBefore: <= 1 })
        {
            return -1;
        }

        var end = PartOfTown(start);
        end = end > 0 ? end : PostOffice(start, isOfHome);
        end = end > 0 ? end : SecondNumber(start);
        return end > 0 ? end : Door(start);
    }

    /// <summary>"P. O. Box 12", "poštovní přihrádka 12"</summary>
    public int PostBox(int start)
    {
        if (start >= text.Tokens.Length || text.Folded[text.Tokens[start].Start] != 'p')
        {
            return -1;
        }

        var end = text.HasWord(start, "p") && text.IsMark(start + 1, '.') && text.HasWord(start + 2, "o")
            ? start + (text.IsMark(start + 3, '.') ? 4 : 3)
            : text.HasWord(start, "po") ? start + 1 : -1;
        end = end > 0 && text.HasWord(end, "box") ? end + 1
            : text.HasWord(start, "pobox") ? start + 1
            : (text.HasWord(start, "postovni") || text.HasWord(start, "post")) && text.HasWord(start + 1, "prihradka") ? start + 2 : -1;
        end += end > 0 && text.IsMark(end, ':') ? 1 : 0;
        return end > 0 && IsNumber(end) ? end + 1 : -1;
    }

    // "část obce Žižkov", "místní část Lhota", "m. č. Brno-střed"
    private int PartOfTown(int start)
    {
        var name = text.HasWord(start, "cast") ? start + 1
            : (text.HasWord(start, "mistni") || text.HasWord(start, "mestska")) && text.HasWord(start + 1, "cast") ? start + 2
            : text.HasWord(start, "ctvrt") ? start + 1 : -1;
        name += name > 0 && (text.HasWord(name, "obce") || text.HasWord(name, "mesta")) ? 1 : 0;
        return name > 0 && IsName(name) ? towns.Town(name, out _) : -1;
    }

    // "pošta Polná", "p. Polná", "dodací pošta Polná"
    private int PostOffice(int start, bool isOfHome)
    {
        var first = text.HasWord(start, "dodaci") ? start + 1 : start;
        var name = text.HasWord(first, "posta") ? first + 1
            : isOfHome && text.HasWord(start, "p") && text.IsMark(start + 1, '.') ? start + 2 : -1;
        var isTown = name > 0 && IsName(name) && !persons.BeginsAt(name);
        var end = isTown ? towns.Town(name, out var isKnown) is var read && (isKnown || first + 1 == name) ? read : -1 : -1;
        return end;
    }

    // "č. p. 12, č. o. 5", "č. or. 5"
    private int SecondNumber(int start)
    {
        var isLabel = text.HasWord(start, "c") && text.IsMark(start + 1, '.')
            && (text.HasWord(start + 2, "o") || text.HasWord(start + 2, "or")) && text.IsMark(start + 3, '.');
        return isLabel && IsNumber(start + 4) ? start + 5 : -1;
    }

    // "blok C", "vchod B", "byt č. 5", "b. j. 5", "kv. 15", "dveře 3"
    private int Door(int start)
    {
        var isFlat = text.HasWord(start, "b") && text.IsMark(start + 1, '.') && (text.HasWord(start + 2, "j") || text.HasWord(start + 2, "c"));
        var end = isFlat ? start + 3
            : text.FoldedOf(text.Tokens[start]) is "blok" or "vchod" or "byt" or "kv" or "dvere" or "pokoj" or "poschodi" or "patro" or "jednotka" ? start + 1 : -1;
        if (end < 0)
        {
            return -1;
        }

        end += text.IsMark(end, '.') ? 1 : 0;
        end += text.HasWord(end, "c") && !text.Tokens[end].IsCapital ? 1 : 0;
        end += text.IsMark(end, '.') ? 1 : 0;
        var isLetter = end < text.Tokens.Length && text.Tokens[end] is { Kind: TokenKind.Word, Length: 1, IsCapital: true, LinesBefore: 0 };
        return isLetter || IsNumber(end) ? end + 1 : -1;
    }

    private bool IsName(int index) => index < text.Tokens.Length && text.Tokens[index] is { IsCapital: true, Length: > 2, LinesBefore: 0 };

    private bool IsNumber(int index) => index < text.Tokens.Length
        && text.Tokens[index] is { Kind: TokenKind.Number or TokenKind.Code, Length: <= 5, LinesBefore: 0, BlanksBefore: < WideGap };
}

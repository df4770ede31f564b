using Clona.Detectors.Structure;

namespace Clona.Detectors.Addresses;

/// <summary>Reads streets as English writes them, the number first ("14 Capel Street", "22 Castle Street, Galway H91 X2C4"); every reader returns
/// the index behind the part.</summary>
/// <param name="text">Text.</param>
internal sealed class EnglishStreets(TokenizedText text)
{
    private const int MostWords = 4;
    private const int LongestCode = 4;

    /// <summary>Behind the number, the name and the kind of street that begin at <paramref name="index"/>, or -1.</summary>
    public int Read(int index)
    {
        var isNumber = (uint)index < (uint)text.Tokens.Length && (text.Tokens[index] is { Kind: TokenKind.Number, Length: <= 4 }
            || (text.Tokens[index] is { Kind: TokenKind.Code, Length: <= 5 } && char.IsAsciiDigit(text.View[text.Tokens[index].Start])));
        if (!isNumber || index + 2 >= text.Tokens.Length)
        {
            return -1;
        }

        // "přihlásilo se 12 via Teams"
        if (text.Tokens[index + 1].LinesBefore == 0 && (text.FoldedOf(text.Tokens[index + 1]) is "rue" or "calle" or "quai" or "avenue"
            || (text.HasWord(index + 1, "via") && text.Tokens[index + 1].IsCapital)))
        {
            return BehindName(index + 2);
        }

        for (var word = index + 1; word <= index + MostWords && word < text.Tokens.Length; word++)
        {
            if (text.Tokens[word] is not { Shape: WordShape.Capitalised, LinesBefore: <= 1, BlanksBefore: <= 1 })
            {
                return -1;
            }

            if (word > index + 1 && text.FoldedOf(text.Tokens[word]) is "street" or "road" or "lane" or "avenue" or "square" or "terrace" or "gardens" or "crescent"
                or "drive" or "close" or "boulevard" or "grove" or "place" or "court" or "way" or "hill")
            {
                return word + 1;
            }
        }

        return -1;
    }

    // "22 Rue Lepic", "5 Rue de la Paix"
    private int BehindName(int word)
    {
        while (word + 1 < text.Tokens.Length && text.Tokens[word] is { Shape: WordShape.Lower, Length: <= 3, LinesBefore: 0 })
        {
            word++;
        }

        return text.Tokens[word] is { Shape: WordShape.Capitalised, LinesBefore: 0, BlanksBefore: 1 } ? word + 1 : -1;
    }

    /// <summary>Behind the town and its code ("Leeds LS6 2BT") that follow a comma at <paramref name="end"/>, or <paramref name="end"/>.</summary>
    public int BehindTown(int end)
    {
        var town = end + 1;
        if (!text.IsMark(end, ',') || town >= text.Tokens.Length || text.Tokens[town] is not { Shape: WordShape.Capitalised, LinesBefore: <= 1 })
        {
            return end;
        }

        var behind = town + 1;
        while (behind < text.Tokens.Length && behind <= town + 2 && text.Tokens[behind] is { Length: <= LongestCode, LinesBefore: 0, BlanksBefore: 1 }
            && text.Tokens[behind].Kind is TokenKind.Code or TokenKind.Number)
        {
            behind++;
        }

        // A name without a code may be anything where more of the sentence follows.
        return behind > town + 1 || EndsItem(behind) ? behind : end;
    }

    private bool EndsItem(int index) => index >= text.Tokens.Length || text.Tokens[index].LinesBefore > 0 || text.IsMark(index, ';') || text.IsMark(index, ')')
        || text.IsMark(index, '|') || text.IsMark(index, ',');
}

using Clona.Detectors.Entities;
using Clona.Detectors.Structure;

namespace Clona.Detectors.Persons;

/// <summary>Reads "ml.", "st.", "nejml.", "jun.", "mladší", "starší" behind a name: it tells one person from another and belongs to the name.</summary>
internal static class AgeMark
{
    private const int WideGap = 3;

    /// <summary>Which of two generations the word at token <paramref name="index"/> tells; a short one needs its full stop, and no number behind it
    /// ("st. 31" is a parcel).</summary>
    public static PersonAge At(TokenizedText text, int index)
    {
        if (text.Tokens[index].Kind != TokenKind.Word)
        {
            return PersonAge.Unknown;
        }

        var isShort = text.IsMark(index + 1, '.')
            && !(index + 2 < text.Tokens.Length && text.Tokens[index + 2] is { Kind: TokenKind.Number, LinesBefore: 0 });
        return text.FoldedOf(text.Tokens[index]) switch
        {
            "ml" or "nejml" or "jun" or "jr" => isShort ? PersonAge.Younger : PersonAge.Unknown,
            "st" or "nejst" => isShort ? PersonAge.Elder : PersonAge.Unknown,
            "mladsi" or "mladsiho" or "mladsimu" or "mladsim" or "junior" or "juniora" or "juniorovi" or "juniorem" => PersonAge.Younger,
            "starsi" or "starsiho" or "starsimu" or "starsim" or "senior" or "seniora" or "seniorovi" or "seniorem" => PersonAge.Elder,
            _ => PersonAge.Unknown,
        };
    }

    /// <summary>Last token of the mark behind token <paramref name="last"/>, or <paramref name="last"/>.</summary>
    public static int Behind(TokenizedText text, int last)
    {
        var word = last + (text.IsMark(last + 1, ',') ? 2 : 1);
        if (word >= text.Tokens.Length || text.Tokens[word] is not { Kind: TokenKind.Word, LinesBefore: <= 1, BlanksBefore: <= 1 } || !IsWritten(text, last, word)
            || (text.Tokens[word].LinesBefore == 1 && !text.IsMark(word + 1, ',') && !(text.IsMark(word + 1, '.') && (text.IsMark(word + 2, ',') || EndsLine(text, word + 1)))))
        {
            return last;
        }

        var isShort = text.FoldedOf(text.Tokens[word]) is "ml" or "st" or "nejml" or "nejst" or "jun" or "jr";
        // "Jan Novák, senior konzultant"
        var isRank = word > last + 1 && (text.FoldedOf(text.Tokens[word]).StartsWith("senior") || text.FoldedOf(text.Tokens[word]).StartsWith("junior"));
        if (isRank || (isShort ? !text.IsMark(word + 1, '.') : At(text, word) == PersonAge.Unknown))
        {
            return last;
        }

        var end = isShort ? word + 1 : word;

        // "st. 31" is a parcel, "starší 18 let" an age, "starší bratr" a relative; another column says nothing of it.
        var next = end + 1;
        var goesOn = next < text.Tokens.Length && text.Tokens[next] is { LinesBefore: 0, BlanksBefore: < WideGap }
            && (text.Tokens[next].Kind is TokenKind.Number or TokenKind.Code || (end == word && text.HasRole(next, WordRoles.Couple | WordRoles.Child)));
        return goesOn ? last : end;
    }

    /// <summary>Whether the mark behind token <paramref name="last"/> makes a surname of that word, whatever else it means ("Květen ml.",
    /// "Rudolf Květen st.").</summary>
    /// <param name="text">Text.</param>
    /// <param name="last">Last token of the word.</param>
    /// <param name="isBehindGiven">Whether a given name or an initial stands before the word.</param>
    public static bool MakesSurname(TokenizedText text, int last, bool isBehindGiven)
    {
        var mark = last + 1;
        if (!text.IsMark(mark + 1, '.') || text.Tokens[mark] is not { Shape: WordShape.Lower, LinesBefore: 0, BlanksBefore: 1 } || Behind(text, last) == last)
        {
            return false;
        }

        // "Vedoucí st. úřadu", "Zadní st. brána", "Pozemek st." above "31/2"
        var next = mark + 2;
        var goesOn = next < text.Tokens.Length && (text.Tokens[next].Shape == WordShape.Lower || text.Tokens[next].Kind is TokenKind.Number or TokenKind.Code);
        return text.FoldedOf(text.Tokens[mark]) is "ml" or "nejml" || isBehindGiven || !goesOn;
    }

    // "Ladislav Pech Jr.", "LADISLAV PECH ML."
    private static bool IsWritten(TokenizedText text, int last, int word) => text.Tokens[word].Shape switch
    {
        WordShape.Lower => true,
        WordShape.Upper => text.Tokens[last].Shape == WordShape.Upper && text.IsMark(word + 1, '.'),
        _ => text.FoldedOf(text.Tokens[word]) is "jun" or "jr" && text.IsMark(word + 1, '.'),
    };

    private static bool EndsLine(TokenizedText text, int index) => index + 1 >= text.Tokens.Length || text.Tokens[index + 1].LinesBefore > 0;
}

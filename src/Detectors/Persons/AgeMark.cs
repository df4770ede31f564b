using Clona.Detectors.Structure;

namespace Clona.Detectors.Persons;

/// <summary>Reads "ml.", "st.", "nejml.", "mladší", "starší" behind a name: it tells one person from another and belongs to the name.</summary>
internal static class AgeMark
{
    private const int WideGap = 3;

    /// <summary>Last token of the mark behind token <paramref name="last"/>, or <paramref name="last"/>.</summary>
    public static int Behind(TokenizedText text, int last)
    {
        var word = last + (text.IsMark(last + 1, ',') ? 2 : 1);
        if (word >= text.Tokens.Length || text.Tokens[word] is not { Kind: TokenKind.Word, Shape: WordShape.Lower, LinesBefore: <= 1, BlanksBefore: <= 1 }
            || (text.Tokens[word].LinesBefore == 1 && !text.IsMark(word + 1, ',') && !(text.IsMark(word + 1, '.') && (text.IsMark(word + 2, ',') || EndsLine(text, word + 1)))))
        {
            return last;
        }

        var end = text.FoldedOf(text.Tokens[word]) switch
        {
            "ml" or "st" or "nejml" or "nejst" or "jun" or "jr" when text.IsMark(word + 1, '.') => word + 1,
            "mladsi" or "starsi" or "mladsiho" or "starsiho" or "mladsimu" or "starsimu" or "mladsim" or "starsim" => word,
            _ => last,
        };

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

    private static bool EndsLine(TokenizedText text, int index) => index + 1 >= text.Tokens.Length || text.Tokens[index + 1].LinesBefore > 0;
}

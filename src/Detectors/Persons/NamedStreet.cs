using Clona.Detectors.Lexicon;
using Clona.Detectors.Structure;

namespace Clona.Detectors.Persons;

/// <summary>Tells by what follows a name that a street bears it.</summary>
internal static class NamedStreet
{
    /// <summary>Whether token <paramref name="number"/> begins two house numbers and a postal code, as only a street has behind it ("Petra Voka
    /// 2/1030, 390 02 Tábor").</summary>
    public static bool IsBeforePostalCode(TokenizedText text, int number)
    {
        var code = number + 4;
        return code < text.Tokens.Length && text.Tokens[number] is { Kind: TokenKind.Number, LinesBefore: 0, Length: <= 4 }
            && text.IsMark(number + 1, '/') && text.Tokens[number + 1].IsGlued && text.Tokens[number + 2] is { Kind: TokenKind.Number or TokenKind.Code, IsGlued: true }
            && text.IsMark(number + 3, ',') && (text.Tokens[code] is { Kind: TokenKind.Number, Length: 5 }
                || (text.Tokens[code] is { Kind: TokenKind.Number, Length: 3 } && code + 1 < text.Tokens.Length && text.Tokens[code + 1] is { Kind: TokenKind.Number, Length: 2 }));
    }

    /// <summary>Whether a name with a title up to token <paramref name="last"/> is a street: a genitive, and a house number that nothing else can be
    /// ("Kpt. Nálepky 26, 263 01 Dobříš", "Dr. Zikmunda Wintra 281/40").</summary>
    public static bool IsTitled(TokenizedText text, in NameGuess guess, int last)
    {
        var number = last + 1;
        if (number >= text.Tokens.Length || text.Tokens[number] is not { Kind: TokenKind.Number, LinesBefore: 0, Length: <= 4 })
        {
            return false;
        }

        var name = text.TextOf(text.Tokens[last]);
        var isGenitive = guess.Cases == GrammaticalCases.None
            ? name[^1] is 'y' or 'Y' || name.EndsWith("ého", StringComparison.OrdinalIgnoreCase) || name.EndsWith("ové", StringComparison.OrdinalIgnoreCase)
            : guess.Cases.HasFlag(GrammaticalCases.Genitive) && !guess.Cases.HasFlag(GrammaticalCases.Nominative);
        var isDouble = text.IsMark(number + 1, '/') && text.Tokens[number + 1].IsGlued;
        var isBeforeTown = text.IsMark(number + 1, ',') && number + 2 < text.Tokens.Length && text.Tokens[number + 2].LinesBefore <= 1
            && (text.Tokens[number + 2].Shape == WordShape.Capitalised || text.Tokens[number + 2] is { Kind: TokenKind.Number, Length: 3 or 5 });
        return isGenitive && (isDouble || isBeforeTown);
    }
}

using Clona.Detectors.Structure;

namespace Clona.Detectors.Addresses;

/// <summary>Tells by what follows a number that it is no house number.</summary>
internal sealed class NumberNeighbours(TokenizedText text)
{
    private const int WideGap = 3;

    /// <summary>Whether the token behind a number makes it a date, an amount, a law or a count.</summary>
    /// <param name="next">The token behind the number.</param>
    /// <param name="isCertain">Whether the form of the number already tells that it is a house.</param>
    public bool IsOther(int next, bool isCertain)
    {
        var tokens = text.Tokens;
        if (next >= tokens.Length || tokens[next].LinesBefore > 0)
        {
            return next < tokens.Length && tokens[next].LinesBefore == 1 && IsMoney(next);
        }

        var isGluedNumber = next + 1 < tokens.Length && tokens[next].IsGlued && tokens[next + 1].IsGlued
            && tokens[next + 1].Kind == TokenKind.Number && !IsPostalCode(next) && (text.IsMark(next, '–') || text.IsMark(next, '.') || text.IsMark(next, ',')
            || text.IsMark(next, '/') || text.IsMark(next, ':'));
        var isDate = text.IsMark(next, '.') && tokens[next - 1].Length <= 2 && next + 1 < tokens.Length && tokens[next + 1].LinesBefore == 0
            && (tokens[next + 1].Kind == TokenKind.Number
            || (tokens[next + 1].Roles & WordRoles.Calendar) != WordRoles.None
            || tokens[next + 1].Shape == WordShape.Lower);
        var isThousands = tokens[next] is { Kind: TokenKind.Number, Length: 3, BlanksBefore: 1 } && IsAmount(next + 1);
        return isGluedNumber || isThousands || isDate || IsAmount(next) || text.HasWord(next, "sb") || (!isCertain
            && IsPlainWord(next));
    }

    // "Luční 5,588 13 Polná"
    private bool IsPostalCode(int comma) => text.IsMark(comma, ',') && comma + 3 < text.Tokens.Length
        && text.Tokens[comma + 1].Length == 3 && text.Tokens[comma + 2] is { Kind: TokenKind.Number, Length: 2, BlanksBefore: 1 }
        && text.Tokens[comma + 3] is { IsCapital: true, LinesBefore: 0 };

    // "Praha 12 schvaluje": a verb or noun behind it makes it no house number unless its form is certain. The next column of a row and
    // "Školní 18 panu Novákovi" say nothing.
    private bool IsPlainWord(int index) => text.Tokens[index] is { Shape: WordShape.Lower, Length: > 2, BlanksBefore: < WideGap }
        && (text.Tokens[index].Roles & (WordRoles.Home | WordRoles.Birth | WordRoles.CompanyLabel
        | WordRoles.Grammar | WordRoles.Courtesy | WordRoles.Couple | WordRoles.Speaking)) == WordRoles.None;

    // "Malá 400" at the end of a line, "EUR" in the next.
    private bool IsMoney(int index) => text.HasWord(index, "kc") || text.HasWord(index, "eur") || text.HasWord(index, "korun");

    /// <summary>Whether the token is a unit of money or size.</summary>
    public bool IsAmount(int index) => text.HasWord(index, "kc") || text.HasWord(index, "m2")
        || text.HasWord(index, "m")
        || text.HasWord(index, "ks") || text.IsMark(index, '%') || text.HasWord(index, "tis")
        || text.HasWord(index, "eur") || text.HasWord(index, "let") || text.HasWord(index, "hod")
        || text.HasWord(index, "korun") || text.HasWord(index, "ha") || text.HasWord(index, "km")
        || text.HasWord(index, "mm") || text.HasWord(index, "kg") || text.HasWord(index, "osob");
}

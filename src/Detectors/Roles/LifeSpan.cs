using System.Globalization;
using Clona.Detectors.Structure;

namespace Clona.Detectors.Roles;

/// <summary>Reads the years of birth and death behind a name: "Josef Hapal (1889–1957)". Years of an office lie closer together or later.</summary>
internal static class LifeSpan
{
    private const int LastBirth = 1950;
    private const int FirstBirth = 1000;
    private const int Shortest = 20;
    private const int Longest = 105;

    /// <summary>Whether such years in brackets begin at the token.</summary>
    public static bool Follows(TokenizedText text, int index) => text.IsMark(index, '(') && index + 3 < text.Tokens.Length
        && (text.IsMark(index + 2, '–') || text.IsMark(index + 2, '-')) && text.IsMark(index + 4, ')')
        && YearAt(text, index + 1) is >= FirstBirth and <= LastBirth and var born && YearAt(text, index + 3) - born is >= Shortest and <= Longest;

    private static int YearAt(TokenizedText text, int index) => text.Tokens[index] is { Kind: TokenKind.Number, Length: 4 }
        && int.TryParse(text.FoldedOf(text.Tokens[index]), NumberStyles.None, CultureInfo.InvariantCulture, out var year) ? year : 0;
}

using System.Globalization;
using Clona.Detectors.Structure;

namespace Clona.Detectors.Roles;

/// <summary>Reads the years of birth and death behind the name of somebody dead for long: "Josef Hapal (1889–1957)", "Metoděj Jahn (†1931)". Years of an office lie closer
/// together or later; whoever died later is somebody whom others still mourn.</summary>
internal static class LifeSpan
{
    private const int FirstBirth = 1000;
    private const int LastDeath = 1969;
    private const int Shortest = 20;
    private const int Longest = 105;

    /// <summary>Whether such years in brackets begin at the token.</summary>
    public static bool Follows(TokenizedText text, int index) => text.IsMark(index, '(') && index + 2 < text.Tokens.Length && (IsSpan(text, index + 1) || IsDeath(text, index + 1));

    private static bool IsSpan(TokenizedText text, int index) => index + 3 < text.Tokens.Length
        && (text.IsMark(index + 1, '–') || text.IsMark(index + 1, '-')) && text.IsMark(index + 3, ')')
        && YearAt(text, index) is >= FirstBirth and var born && YearAt(text, index + 2) is <= LastDeath and var died && died - born is >= Shortest and <= Longest;

    private static bool IsDeath(TokenizedText text, int index)
    {
        var isTold = text.IsMark(index, '†') || text.HasWord(index, "zemrel") || text.HasWord(index, "zemrela") || text.HasWord(index, "zemr");
        var year = index + 1 + (text.IsMark(index + 1, '.') ? 1 : 0);
        return isTold && year + 1 < text.Tokens.Length && text.IsMark(year + 1, ')') && YearAt(text, year) is >= FirstBirth and <= LastDeath;
    }

    /// <summary>The number of four digits at the token, or 0.</summary>
    public static int YearAt(TokenizedText text, int index) => text.Tokens[index] is { Kind: TokenKind.Number, Length: 4 }
        && int.TryParse(text.FoldedOf(text.Tokens[index]), NumberStyles.None, CultureInfo.InvariantCulture, out var year) ? year : 0;
}

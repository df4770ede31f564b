using Clona.Detectors.Structure;

namespace Clona.Detectors.Passages;

/// <summary>Cuts a text into sentences and rows.</summary>
internal static class PassageUnits
{
    // What runs on for longer is cut, so that the work for a text grows with its length only.
    private const int MostTokens = 120;
    private const int ShortestLastWord = 3;

    /// <summary>The unit that begins at <paramref name="first"/>.</summary>
    public static PassageUnit From(TokenizedText text, int first)
    {
        var limit = Math.Min(text.Tokens.Length, first + MostTokens);
        var end = first + 1;
        while (end < limit && !Begins(text, end))
        {
            end++;
        }

        return new PassageUnit(first, end);
    }

    private static bool Begins(TokenizedText text, int index)
    {
        ref readonly var token = ref text.Tokens[index];
        return token.LinesBefore switch
        {
            0 => token.IsCapital && !token.IsGlued && EndsSentence(text, index - 1),
            1 => !text.IsWrapped(index) || (token.IsCapital && EndsSentence(text, index - 1)),
            _ => true,
        };
    }

    // "č." and "Ing." end nothing, "infarktu." does.
    private static bool EndsSentence(TokenizedText text, int index) =>
        text.IsMark(index, '!') || text.IsMark(index, '?')
        || (text.IsMark(index, '.') && index > 0 && text.Tokens[index - 1] is not { Kind: TokenKind.Word, Length: <= ShortestLastWord });
}

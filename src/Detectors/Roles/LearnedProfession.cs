using Clona.Detectors.Structure;

namespace Clona.Detectors.Roles;

/// <summary>Recognises the learned professions that people exercise on their own: in the marked texts for work whoever is called so directly before the name holds an office
/// in 19 of 339 cases.</summary>
internal static class LearnedProfession
{
    /// <summary>Whether the token names one.</summary>
    public static bool Is(TokenizedText text, int index)
    {
        if ((uint)index >= (uint)text.Tokens.Length || text.Tokens[index].Kind != TokenKind.Word)
        {
            return false;
        }

        var word = text.FoldedOf(text.Tokens[index]);
        return word is "znalec" or "znalce" or "znalci" or "znalcem" || word.StartsWith("znalkyn", StringComparison.Ordinal)
            || word.StartsWith("advokat", StringComparison.Ordinal) || word.StartsWith("tlumocni", StringComparison.Ordinal)
            || word is "odhadce" or "odhadci" or "odhadcem" || word.StartsWith("odhadkyn", StringComparison.Ordinal)
            || word.StartsWith("geodet", StringComparison.Ordinal);
    }
}
